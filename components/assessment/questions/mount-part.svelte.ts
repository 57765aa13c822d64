import { type Component, mount, unmount } from 'svelte';

/** A component on a page that is otherwise without one. */
export interface MountedPart<Props> {
	update: (change: Partial<Props>) => void;
	remove: () => void;
}

export function mountPart<Props extends Record<string, unknown>>(
	component: Component<Props>,
	target: Element,
	props: Props,
): MountedPart<Props> {
	const current = $state(props);
	const instance = mount(component, { target, props: current });
	return {
		update: (change) => Object.assign(current, change),
		remove: () => void unmount(instance),
	};
}
