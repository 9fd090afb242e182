// Decides one case as the guideline says. Made by rubricc from its decision table: do not edit.
//
//   import { decide, justify, nextQuestion } from "./decide.mjs";
//   decide({ problem: "yes" }).label.outcome
//   justify({ problem: "yes" }).label
//   nextQuestion({ problem: "yes" })
//
// Answers are text: yes and no, choices, numbers, the members of a set joined by a space (- for
// none), n/a where a signal does not apply. A signal that is left out, empty, `?` or `not sure` is
// one that the annotator is not sure of. Numbers are exact. A case that cannot occur throws a
// CaseError whose `problems` say why.

export const TABLE = {{ data }};

{% include "evaluator.mjs" %}
