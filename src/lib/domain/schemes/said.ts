import type { CaseFacts } from '../case-facts.ts';
import type { Climb, Position } from '../climb.ts';
import type { NotAssessableReason } from '../judged.ts';
import type { SchemeName, StatusOf } from '../scheme.ts';

/** What a scheme says of one value: a status with the condition that decided, or why it has none. */
export type Said<Status> =
	| {
			readonly status: Status;
			readonly formula: string;
			/** p and the score of the scheme `growth`. */
			readonly ratio?: number;
			readonly score?: number;
	  }
	| { readonly reason: NotAssessableReason };

/** A case that has a value to judge. */
export type JudgedFacts = CaseFacts & { readonly climb: Climb };

/** The rules of a scheme, for one of the values that the actual one may be. */
export type Rules<Name extends SchemeName> = (
	facts: JudgedFacts,
	actual: Position
) => Said<StatusOf<Name>>;
