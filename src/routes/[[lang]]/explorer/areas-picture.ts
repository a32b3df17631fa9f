import type { Drawing } from '$lib/charts/drawing.ts';
import { multiplesPicture, tilesPicture } from '$lib/charts/grid-picture.ts';
import type { AreasAnswer } from '$lib/explore/areas.ts';

/** What a page shows of areas, as one drawing for files; null where nothing is drawn. */
export function areasPicture(answer: AreasAnswer): Drawing | null {
	if (answer.scene === null) {
		return null;
	}
	if (answer.chart === 'map') {
		return tilesPicture(answer.scene);
	}
	return answer.chart === 'multiples' ? multiplesPicture(answer.scene) : answer.scene.wide;
}
