// Decides cases as the guidelines say. Made by rubricc from the source of `decide.mjs`: do not edit.
//
//   const { decide, justify, nextQuestion } = rubricc.evaluator(table);
//
// A classic script, since modules are not loaded from a folder; what is said there holds here.

(globalThis.rubricc ??= {}).evaluator = (TABLE) => {
"use strict";
{% include "evaluator.mjs" %}

return { CaseError, decide, justify, mayBeAbsent, mistakesIn, nextQuestion };
};
