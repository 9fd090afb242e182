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

export const TABLE = {
  "guideline": "voice-clips",
  "version": "1.0.0",
  "digest": "f2c1c8e61e90bb8996ccbd0a3c1d40c9a2096cedab5310d12508addca8cd2f0c",
  "digits": 19,
  "signals": [
    {
      "id": "reading",
      "setting": false,
      "kind": "choice",
      "values": ["exact", "missing", "added", "ending", "contraction", "other"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "exact",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "accent-ending",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "reading", "relation": "is", "value": "ending"},
      "if_unsure": {"kind": "flag", "queue": "accents"}
    },
    {
      "id": "cut-off",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "restart",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "pronunciation",
      "setting": false,
      "kind": "choice",
      "values": ["expected", "variant", "guess", "cannot-tell"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "expected",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "unheard-words",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": "40",
      "may_be_unknown": false,
      "usual": "0",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "poor-listening",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare-number", "signal": "unheard-words", "relation": "at-least", "number": "1"},
      "if_unsure": null
    },
    {
      "id": "voices",
      "setting": false,
      "kind": "scale",
      "values": ["none", "murmur", "words"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "music",
      "setting": false,
      "kind": "scale",
      "values": ["none", "quiet", "loud"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "lyrics",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "music", "relation": "is", "value": "quiet"},
      "if_unsure": null
    },
    {
      "id": "interruption",
      "setting": false,
      "kind": "choice",
      "values": ["none", "between-words", "over-a-word"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "volume",
      "setting": false,
      "kind": "choice",
      "values": ["fine", "broken", "faint"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "fine",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "delivery",
      "setting": false,
      "kind": "choice",
      "values": ["natural", "shouted", "whispered", "dramatic", "sung", "synthetic"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "natural",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "child",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "consent"}
    },
    {
      "id": "offensive-sentence",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "known-speaker",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "judgement",
      "setting": false,
      "kind": "choice",
      "values": ["fit", "unfit", "undecided"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "fit",
      "only_when": null,
      "if_unsure": null
    }
  ],
  "columns": [
    {
      "id": "reading",
      "signal": "reading",
      "member": null,
      "cells": [
        {"kind": "value", "name": "exact", "cases": "1"},
        {"kind": "value", "name": "missing", "cases": "1"},
        {"kind": "value", "name": "added", "cases": "1"},
        {"kind": "value", "name": "ending", "cases": "1"},
        {"kind": "value", "name": "contraction", "cases": "1"},
        {"kind": "value", "name": "other", "cases": "1"}
      ]
    },
    {
      "id": "accent-ending",
      "signal": "accent-ending",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "cut-off",
      "signal": "cut-off",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "restart",
      "signal": "restart",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "pronunciation",
      "signal": "pronunciation",
      "member": null,
      "cells": [
        {"kind": "value", "name": "expected", "cases": "1"},
        {"kind": "value", "name": "variant", "cases": "1"},
        {"kind": "value", "name": "guess", "cases": "1"},
        {"kind": "value", "name": "cannot-tell", "cases": "1"}
      ]
    },
    {
      "id": "unheard-words",
      "signal": "unheard-words",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0",
          "low": "0",
          "has_low": true,
          "high": "0",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "1 to 40",
          "low": "1",
          "has_low": true,
          "high": "40",
          "has_high": true,
          "cases": "40"
        }
      ]
    },
    {
      "id": "poor-listening",
      "signal": "poor-listening",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "voices",
      "signal": "voices",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "murmur", "cases": "1"},
        {"kind": "value", "name": "words", "cases": "1"}
      ]
    },
    {
      "id": "music",
      "signal": "music",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "quiet", "cases": "1"},
        {"kind": "value", "name": "loud", "cases": "1"}
      ]
    },
    {
      "id": "lyrics",
      "signal": "lyrics",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "interruption",
      "signal": "interruption",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "between-words", "cases": "1"},
        {"kind": "value", "name": "over-a-word", "cases": "1"}
      ]
    },
    {
      "id": "volume",
      "signal": "volume",
      "member": null,
      "cells": [
        {"kind": "value", "name": "fine", "cases": "1"},
        {"kind": "value", "name": "broken", "cases": "1"},
        {"kind": "value", "name": "faint", "cases": "1"}
      ]
    },
    {
      "id": "delivery",
      "signal": "delivery",
      "member": null,
      "cells": [
        {"kind": "value", "name": "natural", "cases": "1"},
        {"kind": "value", "name": "shouted", "cases": "1"},
        {"kind": "value", "name": "whispered", "cases": "1"},
        {"kind": "value", "name": "dramatic", "cases": "1"},
        {"kind": "value", "name": "sung", "cases": "1"},
        {"kind": "value", "name": "synthetic", "cases": "1"}
      ]
    },
    {
      "id": "child",
      "signal": "child",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "offensive-sentence",
      "signal": "offensive-sentence",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "known-speaker",
      "signal": "known-speaker",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "judgement",
      "signal": "judgement",
      "member": null,
      "cells": [
        {"kind": "value", "name": "fit", "cases": "1"},
        {"kind": "value", "name": "unfit", "cases": "1"},
        {"kind": "value", "name": "undecided", "cases": "1"}
      ]
    }
  ],
  "definitions": [],
  "facts": [],
  "decisions": [
    {
      "id": "label",
      "kind": "one",
      "questions": [
        "child",
        "offensive-sentence",
        "known-speaker",
        "volume",
        "reading",
        "accent-ending",
        "cut-off",
        "restart",
        "voices",
        "interruption",
        "delivery",
        "judgement",
        "music",
        "lyrics",
        "pronunciation",
        "unheard-words",
        "poor-listening"
      ],
      "labels": [
        {"name": "accept", "parent": null},
        {"name": "reject", "parent": null},
        {"name": "skip", "parent": null}
      ],
      "clauses": [
        {
          "id": "G1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "child", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "consent"},
          "rationale": "we may not keep a child's voice without a parent's word",
          "text": "flag for `consent` when `child`"
        },
        {
          "id": "G2",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "offensive-sentence", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "sentences"},
          "rationale": "a vote on the recording is wasted if the sentence goes",
          "text": "flag for `sentences` when `offensive-sentence`"
        },
        {
          "id": "G3",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "known-speaker", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["skip"]},
          "rationale": "we hear our friends, and ourselves, with other ears",
          "text": "`skip` when `known-speaker`"
        },
        {
          "id": "R1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "reading", "relation": "is-not", "value": "exact"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": "a machine cannot see that the difference is small",
          "text": "`reject` when `reading` is not `exact`"
        },
        {
          "id": "R1a",
          "layer": "rules",
          "parent": "R1",
          "condition": {"kind": "compare", "signal": "accent-ending", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["accept"]},
          "rationale": "an accent is a way of reading the word, not another word",
          "text": "`accept` when `accent-ending`"
        },
        {
          "id": "R2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "cut-off", "relation": "is", "value": "yes"},
              {"kind": "compare", "signal": "restart", "relation": "is", "value": "yes"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": null,
          "text": "`reject` when `cut-off` or `restart`"
        },
        {
          "id": "R3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "compare-number",
            "signal": "unheard-words",
            "relation": "at-least",
            "number": "1"
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": null,
          "text": "`reject` when `unheard-words` is at least 1"
        },
        {
          "id": "R3a",
          "layer": "rules",
          "parent": "R3",
          "condition": {"kind": "compare", "signal": "poor-listening", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["skip"]},
          "rationale": "the fault may be on your side",
          "text": "`skip` when `poor-listening`"
        },
        {
          "id": "R4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "voices", "relation": "is", "value": "words"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": "words that are not in the sentence would be learned with it",
          "text": "`reject` when `voices` is `words`"
        },
        {
          "id": "R5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "music", "relation": "is", "value": "loud"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": null,
          "text": "`reject` when `music` is `loud`"
        },
        {
          "id": "R6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "interruption", "relation": "is", "value": "over-a-word"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": "the machine would learn the cough, even where you can guess the word",
          "text": "`reject` when `interruption` is `over-a-word`"
        },
        {
          "id": "R7",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "volume", "relation": "is-not", "value": "fine"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": null,
          "text": "`reject` when `volume` is not `fine`"
        },
        {
          "id": "R8",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "delivery", "relation": "is", "value": "sung"},
              {"kind": "compare", "signal": "delivery", "relation": "is", "value": "synthetic"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": "these are not speech. A shout, a whisper or a stage voice is: how many of these a speaker may give us is for those who see the whole collection",
          "text": "`reject` when `delivery` is one of `sung`, `synthetic`"
        },
        {
          "id": "R9",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "pronunciation", "relation": "is", "value": "guess"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": null,
          "text": "`reject` when `pronunciation` is `guess`"
        },
        {
          "id": "R10",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "pronunciation", "relation": "is", "value": "cannot-tell"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["skip"]},
          "rationale": "a rare name is for somebody who knows it",
          "text": "`skip` when `pronunciation` is `cannot-tell`"
        },
        {
          "id": "R11",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "judgement", "relation": "is", "value": "unfit"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": null,
          "text": "`reject` when `judgement` is `unfit`"
        },
        {
          "id": "R12",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "judgement", "relation": "is", "value": "undecided"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["skip"]},
          "rationale": null,
          "text": "`skip` when `judgement` is `undecided`"
        },
        {
          "id": "R13",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["accept"]},
          "rationale": null,
          "text": "`accept` otherwise"
        },
        {
          "id": "E1",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "compare", "signal": "lyrics", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": "a singer in the background is a second speaker, however quiet",
          "text": "`reject` when `lyrics`"
        }
      ],
      "priority": [
        {
          "kind": "clauses",
          "order": ["G1", "G2", "G3"],
          "rationale": "a child's privacy cannot wait for a debate about a sentence"
        },
        {
          "kind": "labels",
          "order": ["reject", "skip", "accept"],
          "rationale": "a fault that you are sure of needs no second listener"
        }
      ],
      "place": 0,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 2, 3, 2, 2]},
          {"column": 1, "next": [2731, 2731, 4]},
          {"column": 1, "next": [2731, 2731, 5]},
          {"column": 1, "next": [5, 6, 2731]},
          {"column": 2, "next": [7, 11]},
          {"column": 2, "next": [8, 13]},
          {"column": 2, "next": [9, 11]},
          {"column": 3, "next": [10, 11]},
          {"column": 3, "next": [12, 13]},
          {"column": 3, "next": [14, 11]},
          {"column": 4, "next": [15, 15, 16, 17]},
          {"column": 4, "next": [18, 18, 19, 18]},
          {"column": 4, "next": [20, 20, 21, 20]},
          {"column": 4, "next": [22, 22, 23, 22]},
          {"column": 4, "next": [24, 24, 16, 17]},
          {"column": 5, "next": [25, 26]},
          {"column": 5, "next": [27, 28]},
          {"column": 5, "next": [29, 30]},
          {"column": 5, "next": [31, 32]},
          {"column": 5, "next": [33, 34]},
          {"column": 5, "next": [35, 36]},
          {"column": 5, "next": [37, 38]},
          {"column": 5, "next": [39, 40]},
          {"column": 5, "next": [41, 42]},
          {"column": 5, "next": [43, 26]},
          {"column": 6, "next": [2731, 2731, 44]},
          {"column": 6, "next": [45, 46, 2731]},
          {"column": 6, "next": [2731, 2731, 47]},
          {"column": 6, "next": [48, 47, 2731]},
          {"column": 6, "next": [2731, 2731, 49]},
          {"column": 6, "next": [45, 50, 2731]},
          {"column": 6, "next": [2731, 2731, 51]},
          {"column": 6, "next": [52, 51, 2731]},
          {"column": 6, "next": [2731, 2731, 53]},
          {"column": 6, "next": [54, 53, 2731]},
          {"column": 6, "next": [2731, 2731, 55]},
          {"column": 6, "next": [56, 55, 2731]},
          {"column": 6, "next": [2731, 2731, 57]},
          {"column": 6, "next": [58, 57, 2731]},
          {"column": 6, "next": [2731, 2731, 59]},
          {"column": 6, "next": [60, 59, 2731]},
          {"column": 6, "next": [2731, 2731, 61]},
          {"column": 6, "next": [62, 61, 2731]},
          {"column": 6, "next": [2731, 2731, 63]},
          {"column": 7, "next": [64, 64, 65]},
          {"column": 7, "next": [66, 66, 67]},
          {"column": 7, "next": [68, 68, 65]},
          {"column": 7, "next": [69, 69, 70]},
          {"column": 7, "next": [71, 71, 72]},
          {"column": 7, "next": [73, 73, 65]},
          {"column": 7, "next": [74, 74, 65]},
          {"column": 7, "next": [75, 75, 76]},
          {"column": 7, "next": [77, 77, 78]},
          {"column": 7, "next": [79, 79, 80]},
          {"column": 7, "next": [81, 81, 82]},
          {"column": 7, "next": [83, 83, 84]},
          {"column": 7, "next": [85, 85, 86]},
          {"column": 7, "next": [87, 87, 88]},
          {"column": 7, "next": [89, 89, 90]},
          {"column": 7, "next": [91, 91, 92]},
          {"column": 7, "next": [93, 93, 94]},
          {"column": 7, "next": [95, 95, 96]},
          {"column": 7, "next": [97, 97, 98]},
          {"column": 7, "next": [99, 99, 65]},
          {"column": 8, "next": [100, 101, 102]},
          {"column": 8, "next": [103, 104, 105]},
          {"column": 8, "next": [106, 107, 108]},
          {"column": 8, "next": [109, 110, 111]},
          {"column": 8, "next": [112, 113, 102]},
          {"column": 8, "next": [114, 115, 116]},
          {"column": 8, "next": [117, 118, 119]},
          {"column": 8, "next": [120, 121, 122]},
          {"column": 8, "next": [123, 124, 125]},
          {"column": 8, "next": [126, 127, 102]},
          {"column": 8, "next": [128, 129, 102]},
          {"column": 8, "next": [130, 131, 132]},
          {"column": 8, "next": [133, 134, 135]},
          {"column": 8, "next": [136, 137, 138]},
          {"column": 8, "next": [139, 140, 141]},
          {"column": 8, "next": [142, 143, 144]},
          {"column": 8, "next": [145, 146, 147]},
          {"column": 8, "next": [148, 149, 150]},
          {"column": 8, "next": [151, 152, 153]},
          {"column": 8, "next": [154, 155, 156]},
          {"column": 8, "next": [157, 158, 159]},
          {"column": 8, "next": [160, 161, 162]},
          {"column": 8, "next": [163, 164, 165]},
          {"column": 8, "next": [166, 167, 168]},
          {"column": 8, "next": [169, 170, 171]},
          {"column": 8, "next": [172, 173, 174]},
          {"column": 8, "next": [175, 176, 177]},
          {"column": 8, "next": [178, 179, 180]},
          {"column": 8, "next": [181, 182, 183]},
          {"column": 8, "next": [184, 185, 186]},
          {"column": 8, "next": [187, 188, 189]},
          {"column": 8, "next": [190, 191, 192]},
          {"column": 8, "next": [193, 194, 195]},
          {"column": 8, "next": [196, 197, 198]},
          {"column": 8, "next": [199, 200, 201]},
          {"column": 8, "next": [202, 203, 102]},
          {"column": 9, "next": [2731, 2731, 204]},
          {"column": 9, "next": [204, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 205]},
          {"column": 9, "next": [2731, 2731, 206]},
          {"column": 9, "next": [206, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 207]},
          {"column": 9, "next": [2731, 2731, 208]},
          {"column": 9, "next": [208, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 209]},
          {"column": 9, "next": [2731, 2731, 210]},
          {"column": 9, "next": [210, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 211]},
          {"column": 9, "next": [2731, 2731, 212]},
          {"column": 9, "next": [212, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 213]},
          {"column": 9, "next": [213, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 214]},
          {"column": 9, "next": [2731, 2731, 215]},
          {"column": 9, "next": [215, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 216]},
          {"column": 9, "next": [2731, 2731, 217]},
          {"column": 9, "next": [217, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 218]},
          {"column": 9, "next": [2731, 2731, 219]},
          {"column": 9, "next": [219, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 220]},
          {"column": 9, "next": [2731, 2731, 221]},
          {"column": 9, "next": [221, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 222]},
          {"column": 9, "next": [222, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 223]},
          {"column": 9, "next": [223, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 224]},
          {"column": 9, "next": [2731, 2731, 225]},
          {"column": 9, "next": [225, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 226]},
          {"column": 9, "next": [2731, 2731, 227]},
          {"column": 9, "next": [227, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 228]},
          {"column": 9, "next": [2731, 2731, 229]},
          {"column": 9, "next": [229, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 230]},
          {"column": 9, "next": [2731, 2731, 231]},
          {"column": 9, "next": [231, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 232]},
          {"column": 9, "next": [2731, 2731, 233]},
          {"column": 9, "next": [233, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 234]},
          {"column": 9, "next": [2731, 2731, 235]},
          {"column": 9, "next": [235, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 236]},
          {"column": 9, "next": [2731, 2731, 237]},
          {"column": 9, "next": [237, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 238]},
          {"column": 9, "next": [2731, 2731, 239]},
          {"column": 9, "next": [239, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 240]},
          {"column": 9, "next": [2731, 2731, 241]},
          {"column": 9, "next": [241, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 242]},
          {"column": 9, "next": [2731, 2731, 243]},
          {"column": 9, "next": [243, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 244]},
          {"column": 9, "next": [2731, 2731, 245]},
          {"column": 9, "next": [245, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 246]},
          {"column": 9, "next": [2731, 2731, 247]},
          {"column": 9, "next": [247, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 248]},
          {"column": 9, "next": [2731, 2731, 249]},
          {"column": 9, "next": [249, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 250]},
          {"column": 9, "next": [2731, 2731, 251]},
          {"column": 9, "next": [251, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 252]},
          {"column": 9, "next": [2731, 2731, 253]},
          {"column": 9, "next": [253, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 254]},
          {"column": 9, "next": [2731, 2731, 255]},
          {"column": 9, "next": [255, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 256]},
          {"column": 9, "next": [2731, 2731, 257]},
          {"column": 9, "next": [257, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 258]},
          {"column": 9, "next": [2731, 2731, 259]},
          {"column": 9, "next": [259, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 260]},
          {"column": 9, "next": [2731, 2731, 261]},
          {"column": 9, "next": [261, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 262]},
          {"column": 9, "next": [2731, 2731, 263]},
          {"column": 9, "next": [263, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 264]},
          {"column": 9, "next": [2731, 2731, 265]},
          {"column": 9, "next": [265, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 266]},
          {"column": 9, "next": [2731, 2731, 267]},
          {"column": 9, "next": [267, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 268]},
          {"column": 9, "next": [2731, 2731, 269]},
          {"column": 9, "next": [269, 672, 2731]},
          {"column": 9, "next": [2731, 2731, 270]},
          {"column": 9, "next": [2731, 2731, 271]},
          {"column": 9, "next": [271, 672, 2731]},
          {"column": 10, "next": [272, 272, 273]},
          {"column": 10, "next": [274, 274, 275]},
          {"column": 10, "next": [276, 276, 277]},
          {"column": 10, "next": [278, 278, 279]},
          {"column": 10, "next": [280, 280, 281]},
          {"column": 10, "next": [282, 282, 283]},
          {"column": 10, "next": [284, 284, 285]},
          {"column": 10, "next": [286, 286, 287]},
          {"column": 10, "next": [288, 288, 273]},
          {"column": 10, "next": [289, 289, 290]},
          {"column": 10, "next": [291, 291, 292]},
          {"column": 10, "next": [293, 293, 294]},
          {"column": 10, "next": [295, 295, 296]},
          {"column": 10, "next": [297, 297, 298]},
          {"column": 10, "next": [299, 299, 300]},
          {"column": 10, "next": [301, 301, 302]},
          {"column": 10, "next": [303, 303, 304]},
          {"column": 10, "next": [305, 305, 273]},
          {"column": 10, "next": [306, 306, 273]},
          {"column": 10, "next": [307, 307, 308]},
          {"column": 10, "next": [309, 309, 310]},
          {"column": 10, "next": [311, 311, 312]},
          {"column": 10, "next": [313, 313, 314]},
          {"column": 10, "next": [315, 315, 316]},
          {"column": 10, "next": [317, 317, 318]},
          {"column": 10, "next": [319, 319, 320]},
          {"column": 10, "next": [321, 321, 322]},
          {"column": 10, "next": [323, 323, 324]},
          {"column": 10, "next": [325, 325, 326]},
          {"column": 10, "next": [327, 327, 328]},
          {"column": 10, "next": [329, 329, 330]},
          {"column": 10, "next": [331, 331, 332]},
          {"column": 10, "next": [333, 333, 334]},
          {"column": 10, "next": [335, 335, 336]},
          {"column": 10, "next": [337, 337, 338]},
          {"column": 10, "next": [339, 339, 340]},
          {"column": 10, "next": [341, 341, 342]},
          {"column": 10, "next": [343, 343, 344]},
          {"column": 10, "next": [345, 345, 346]},
          {"column": 10, "next": [347, 347, 348]},
          {"column": 10, "next": [349, 349, 350]},
          {"column": 10, "next": [351, 351, 352]},
          {"column": 10, "next": [353, 353, 354]},
          {"column": 10, "next": [355, 355, 356]},
          {"column": 10, "next": [357, 357, 358]},
          {"column": 10, "next": [359, 359, 360]},
          {"column": 10, "next": [361, 361, 362]},
          {"column": 10, "next": [363, 363, 364]},
          {"column": 10, "next": [365, 365, 366]},
          {"column": 10, "next": [367, 367, 368]},
          {"column": 10, "next": [369, 369, 370]},
          {"column": 10, "next": [371, 371, 372]},
          {"column": 10, "next": [373, 373, 374]},
          {"column": 10, "next": [375, 375, 376]},
          {"column": 10, "next": [377, 377, 378]},
          {"column": 10, "next": [379, 379, 380]},
          {"column": 10, "next": [381, 381, 382]},
          {"column": 10, "next": [383, 383, 384]},
          {"column": 10, "next": [385, 385, 386]},
          {"column": 10, "next": [387, 387, 388]},
          {"column": 10, "next": [389, 389, 390]},
          {"column": 10, "next": [391, 391, 392]},
          {"column": 10, "next": [393, 393, 394]},
          {"column": 10, "next": [395, 395, 396]},
          {"column": 10, "next": [397, 397, 398]},
          {"column": 10, "next": [399, 399, 400]},
          {"column": 10, "next": [401, 401, 402]},
          {"column": 10, "next": [403, 403, 273]},
          {"column": 11, "next": [404, 405, 405]},
          {"column": 11, "next": [406, 407, 407]},
          {"column": 11, "next": [408, 409, 409]},
          {"column": 11, "next": [410, 411, 411]},
          {"column": 11, "next": [412, 413, 413]},
          {"column": 11, "next": [414, 415, 415]},
          {"column": 11, "next": [416, 417, 417]},
          {"column": 11, "next": [418, 419, 419]},
          {"column": 11, "next": [420, 421, 421]},
          {"column": 11, "next": [422, 423, 423]},
          {"column": 11, "next": [424, 425, 425]},
          {"column": 11, "next": [426, 427, 427]},
          {"column": 11, "next": [428, 429, 429]},
          {"column": 11, "next": [430, 431, 431]},
          {"column": 11, "next": [432, 433, 433]},
          {"column": 11, "next": [434, 435, 435]},
          {"column": 11, "next": [436, 405, 405]},
          {"column": 11, "next": [437, 438, 438]},
          {"column": 11, "next": [439, 440, 440]},
          {"column": 11, "next": [441, 442, 442]},
          {"column": 11, "next": [443, 444, 444]},
          {"column": 11, "next": [445, 446, 446]},
          {"column": 11, "next": [447, 448, 448]},
          {"column": 11, "next": [449, 450, 450]},
          {"column": 11, "next": [451, 452, 452]},
          {"column": 11, "next": [453, 454, 454]},
          {"column": 11, "next": [455, 456, 456]},
          {"column": 11, "next": [457, 458, 458]},
          {"column": 11, "next": [459, 460, 460]},
          {"column": 11, "next": [461, 462, 462]},
          {"column": 11, "next": [463, 464, 464]},
          {"column": 11, "next": [465, 466, 466]},
          {"column": 11, "next": [467, 468, 468]},
          {"column": 11, "next": [469, 405, 405]},
          {"column": 11, "next": [470, 405, 405]},
          {"column": 11, "next": [471, 472, 472]},
          {"column": 11, "next": [473, 474, 474]},
          {"column": 11, "next": [475, 476, 476]},
          {"column": 11, "next": [477, 478, 478]},
          {"column": 11, "next": [479, 480, 480]},
          {"column": 11, "next": [481, 482, 482]},
          {"column": 11, "next": [483, 484, 484]},
          {"column": 11, "next": [485, 486, 486]},
          {"column": 11, "next": [487, 488, 488]},
          {"column": 11, "next": [489, 490, 490]},
          {"column": 11, "next": [491, 492, 492]},
          {"column": 11, "next": [493, 494, 494]},
          {"column": 11, "next": [495, 496, 496]},
          {"column": 11, "next": [497, 498, 498]},
          {"column": 11, "next": [499, 500, 500]},
          {"column": 11, "next": [501, 502, 502]},
          {"column": 11, "next": [503, 504, 504]},
          {"column": 11, "next": [505, 506, 506]},
          {"column": 11, "next": [507, 508, 508]},
          {"column": 11, "next": [509, 510, 510]},
          {"column": 11, "next": [511, 512, 512]},
          {"column": 11, "next": [513, 514, 514]},
          {"column": 11, "next": [515, 516, 516]},
          {"column": 11, "next": [517, 518, 518]},
          {"column": 11, "next": [519, 520, 520]},
          {"column": 11, "next": [521, 522, 522]},
          {"column": 11, "next": [523, 524, 524]},
          {"column": 11, "next": [525, 526, 526]},
          {"column": 11, "next": [527, 528, 528]},
          {"column": 11, "next": [529, 530, 530]},
          {"column": 11, "next": [531, 532, 532]},
          {"column": 11, "next": [533, 534, 534]},
          {"column": 11, "next": [535, 536, 536]},
          {"column": 11, "next": [537, 538, 538]},
          {"column": 11, "next": [539, 540, 540]},
          {"column": 11, "next": [541, 542, 542]},
          {"column": 11, "next": [543, 544, 544]},
          {"column": 11, "next": [545, 546, 546]},
          {"column": 11, "next": [547, 548, 548]},
          {"column": 11, "next": [549, 550, 550]},
          {"column": 11, "next": [551, 552, 552]},
          {"column": 11, "next": [553, 554, 554]},
          {"column": 11, "next": [555, 556, 556]},
          {"column": 11, "next": [557, 558, 558]},
          {"column": 11, "next": [559, 560, 560]},
          {"column": 11, "next": [561, 562, 562]},
          {"column": 11, "next": [563, 564, 564]},
          {"column": 11, "next": [565, 566, 566]},
          {"column": 11, "next": [567, 568, 568]},
          {"column": 11, "next": [569, 570, 570]},
          {"column": 11, "next": [571, 572, 572]},
          {"column": 11, "next": [573, 574, 574]},
          {"column": 11, "next": [575, 576, 576]},
          {"column": 11, "next": [577, 578, 578]},
          {"column": 11, "next": [579, 580, 580]},
          {"column": 11, "next": [581, 582, 582]},
          {"column": 11, "next": [583, 584, 584]},
          {"column": 11, "next": [585, 586, 586]},
          {"column": 11, "next": [587, 588, 588]},
          {"column": 11, "next": [589, 590, 590]},
          {"column": 11, "next": [591, 592, 592]},
          {"column": 11, "next": [593, 594, 594]},
          {"column": 11, "next": [595, 596, 596]},
          {"column": 11, "next": [597, 598, 598]},
          {"column": 11, "next": [599, 600, 600]},
          {"column": 11, "next": [601, 602, 602]},
          {"column": 11, "next": [603, 604, 604]},
          {"column": 11, "next": [605, 606, 606]},
          {"column": 11, "next": [607, 608, 608]},
          {"column": 11, "next": [609, 610, 610]},
          {"column": 11, "next": [611, 612, 612]},
          {"column": 11, "next": [613, 614, 614]},
          {"column": 11, "next": [615, 616, 616]},
          {"column": 11, "next": [617, 618, 618]},
          {"column": 11, "next": [619, 620, 620]},
          {"column": 11, "next": [621, 622, 622]},
          {"column": 11, "next": [623, 624, 624]},
          {"column": 11, "next": [625, 626, 626]},
          {"column": 11, "next": [627, 628, 628]},
          {"column": 11, "next": [629, 630, 630]},
          {"column": 11, "next": [631, 632, 632]},
          {"column": 11, "next": [633, 634, 634]},
          {"column": 11, "next": [635, 636, 636]},
          {"column": 11, "next": [637, 638, 638]},
          {"column": 11, "next": [639, 640, 640]},
          {"column": 11, "next": [641, 642, 642]},
          {"column": 11, "next": [643, 644, 644]},
          {"column": 11, "next": [645, 646, 646]},
          {"column": 11, "next": [647, 648, 648]},
          {"column": 11, "next": [649, 650, 650]},
          {"column": 11, "next": [651, 652, 652]},
          {"column": 11, "next": [653, 654, 654]},
          {"column": 11, "next": [655, 656, 656]},
          {"column": 11, "next": [657, 658, 658]},
          {"column": 11, "next": [659, 660, 660]},
          {"column": 11, "next": [661, 662, 662]},
          {"column": 11, "next": [663, 405, 405]},
          {"column": 12, "next": [664, 664, 664, 664, 665, 665]},
          {"column": 12, "next": [666, 666, 666, 666, 667, 667]},
          {"column": 12, "next": [668, 668, 668, 668, 669, 669]},
          {"column": 12, "next": [670, 670, 670, 670, 671, 671]},
          {"column": 12, "next": [673, 673, 673, 673, 674, 674]},
          {"column": 12, "next": [675, 675, 675, 675, 676, 676]},
          {"column": 12, "next": [677, 677, 677, 677, 678, 678]},
          {"column": 12, "next": [679, 679, 679, 679, 680, 680]},
          {"column": 12, "next": [681, 681, 681, 681, 682, 682]},
          {"column": 12, "next": [683, 683, 683, 683, 684, 684]},
          {"column": 12, "next": [685, 685, 685, 685, 686, 686]},
          {"column": 12, "next": [687, 687, 687, 687, 688, 688]},
          {"column": 12, "next": [689, 689, 689, 689, 690, 690]},
          {"column": 12, "next": [691, 691, 691, 691, 692, 692]},
          {"column": 12, "next": [693, 693, 693, 693, 694, 694]},
          {"column": 12, "next": [695, 695, 695, 695, 696, 696]},
          {"column": 12, "next": [697, 697, 697, 697, 698, 698]},
          {"column": 12, "next": [699, 699, 699, 699, 700, 700]},
          {"column": 12, "next": [701, 701, 701, 701, 702, 702]},
          {"column": 12, "next": [703, 703, 703, 703, 704, 704]},
          {"column": 12, "next": [705, 705, 705, 705, 706, 706]},
          {"column": 12, "next": [707, 707, 707, 707, 708, 708]},
          {"column": 12, "next": [709, 709, 709, 709, 710, 710]},
          {"column": 12, "next": [711, 711, 711, 711, 712, 712]},
          {"column": 12, "next": [713, 713, 713, 713, 714, 714]},
          {"column": 12, "next": [715, 715, 715, 715, 716, 716]},
          {"column": 12, "next": [717, 717, 717, 717, 718, 718]},
          {"column": 12, "next": [719, 719, 719, 719, 720, 720]},
          {"column": 12, "next": [721, 721, 721, 721, 722, 722]},
          {"column": 12, "next": [723, 723, 723, 723, 724, 724]},
          {"column": 12, "next": [725, 725, 725, 725, 726, 726]},
          {"column": 12, "next": [727, 727, 727, 727, 728, 728]},
          {"column": 12, "next": [729, 729, 729, 729, 665, 665]},
          {"column": 12, "next": [730, 730, 730, 730, 731, 731]},
          {"column": 12, "next": [732, 732, 732, 732, 733, 733]},
          {"column": 12, "next": [734, 734, 734, 734, 735, 735]},
          {"column": 12, "next": [736, 736, 736, 736, 737, 737]},
          {"column": 12, "next": [738, 738, 738, 738, 739, 739]},
          {"column": 12, "next": [740, 740, 740, 740, 741, 741]},
          {"column": 12, "next": [742, 742, 742, 742, 743, 743]},
          {"column": 12, "next": [744, 744, 744, 744, 745, 745]},
          {"column": 12, "next": [746, 746, 746, 746, 747, 747]},
          {"column": 12, "next": [748, 748, 748, 748, 749, 749]},
          {"column": 12, "next": [750, 750, 750, 750, 751, 751]},
          {"column": 12, "next": [752, 752, 752, 752, 753, 753]},
          {"column": 12, "next": [754, 754, 754, 754, 755, 755]},
          {"column": 12, "next": [756, 756, 756, 756, 757, 757]},
          {"column": 12, "next": [758, 758, 758, 758, 759, 759]},
          {"column": 12, "next": [760, 760, 760, 760, 761, 761]},
          {"column": 12, "next": [762, 762, 762, 762, 763, 763]},
          {"column": 12, "next": [764, 764, 764, 764, 765, 765]},
          {"column": 12, "next": [766, 766, 766, 766, 767, 767]},
          {"column": 12, "next": [768, 768, 768, 768, 769, 769]},
          {"column": 12, "next": [770, 770, 770, 770, 771, 771]},
          {"column": 12, "next": [772, 772, 772, 772, 773, 773]},
          {"column": 12, "next": [774, 774, 774, 774, 775, 775]},
          {"column": 12, "next": [776, 776, 776, 776, 777, 777]},
          {"column": 12, "next": [778, 778, 778, 778, 779, 779]},
          {"column": 12, "next": [780, 780, 780, 780, 781, 781]},
          {"column": 12, "next": [782, 782, 782, 782, 783, 783]},
          {"column": 12, "next": [784, 784, 784, 784, 785, 785]},
          {"column": 12, "next": [786, 786, 786, 786, 787, 787]},
          {"column": 12, "next": [788, 788, 788, 788, 789, 789]},
          {"column": 12, "next": [790, 790, 790, 790, 791, 791]},
          {"column": 12, "next": [792, 792, 792, 792, 793, 793]},
          {"column": 12, "next": [794, 794, 794, 794, 665, 665]},
          {"column": 12, "next": [795, 795, 795, 795, 665, 665]},
          {"column": 12, "next": [796, 796, 796, 796, 797, 797]},
          {"column": 12, "next": [798, 798, 798, 798, 799, 799]},
          {"column": 12, "next": [800, 800, 800, 800, 801, 801]},
          {"column": 12, "next": [802, 802, 802, 802, 803, 803]},
          {"column": 12, "next": [804, 804, 804, 804, 805, 805]},
          {"column": 12, "next": [806, 806, 806, 806, 807, 807]},
          {"column": 12, "next": [808, 808, 808, 808, 809, 809]},
          {"column": 12, "next": [810, 810, 810, 810, 811, 811]},
          {"column": 12, "next": [812, 812, 812, 812, 813, 813]},
          {"column": 12, "next": [814, 814, 814, 814, 815, 815]},
          {"column": 12, "next": [816, 816, 816, 816, 817, 817]},
          {"column": 12, "next": [818, 818, 818, 818, 819, 819]},
          {"column": 12, "next": [820, 820, 820, 820, 821, 821]},
          {"column": 12, "next": [822, 822, 822, 822, 823, 823]},
          {"column": 12, "next": [824, 824, 824, 824, 825, 825]},
          {"column": 12, "next": [826, 826, 826, 826, 827, 827]},
          {"column": 12, "next": [828, 828, 828, 828, 829, 829]},
          {"column": 12, "next": [830, 830, 830, 830, 831, 831]},
          {"column": 12, "next": [832, 832, 832, 832, 833, 833]},
          {"column": 12, "next": [834, 834, 834, 834, 835, 835]},
          {"column": 12, "next": [836, 836, 836, 836, 837, 837]},
          {"column": 12, "next": [838, 838, 838, 838, 839, 839]},
          {"column": 12, "next": [840, 840, 840, 840, 841, 841]},
          {"column": 12, "next": [842, 842, 842, 842, 843, 843]},
          {"column": 12, "next": [844, 844, 844, 844, 845, 845]},
          {"column": 12, "next": [846, 846, 846, 846, 847, 847]},
          {"column": 12, "next": [848, 848, 848, 848, 849, 849]},
          {"column": 12, "next": [850, 850, 850, 850, 851, 851]},
          {"column": 12, "next": [852, 852, 852, 852, 853, 853]},
          {"column": 12, "next": [854, 854, 854, 854, 855, 855]},
          {"column": 12, "next": [856, 856, 856, 856, 857, 857]},
          {"column": 12, "next": [858, 858, 858, 858, 859, 859]},
          {"column": 12, "next": [860, 860, 860, 860, 861, 861]},
          {"column": 12, "next": [862, 862, 862, 862, 863, 863]},
          {"column": 12, "next": [864, 864, 864, 864, 865, 865]},
          {"column": 12, "next": [866, 866, 866, 866, 867, 867]},
          {"column": 12, "next": [868, 868, 868, 868, 869, 869]},
          {"column": 12, "next": [870, 870, 870, 870, 871, 871]},
          {"column": 12, "next": [872, 872, 872, 872, 873, 873]},
          {"column": 12, "next": [874, 874, 874, 874, 875, 875]},
          {"column": 12, "next": [876, 876, 876, 876, 877, 877]},
          {"column": 12, "next": [878, 878, 878, 878, 879, 879]},
          {"column": 12, "next": [880, 880, 880, 880, 881, 881]},
          {"column": 12, "next": [882, 882, 882, 882, 883, 883]},
          {"column": 12, "next": [884, 884, 884, 884, 885, 885]},
          {"column": 12, "next": [886, 886, 886, 886, 887, 887]},
          {"column": 12, "next": [888, 888, 888, 888, 889, 889]},
          {"column": 12, "next": [890, 890, 890, 890, 891, 891]},
          {"column": 12, "next": [892, 892, 892, 892, 893, 893]},
          {"column": 12, "next": [894, 894, 894, 894, 895, 895]},
          {"column": 12, "next": [896, 896, 896, 896, 897, 897]},
          {"column": 12, "next": [898, 898, 898, 898, 899, 899]},
          {"column": 12, "next": [900, 900, 900, 900, 901, 901]},
          {"column": 12, "next": [902, 902, 902, 902, 903, 903]},
          {"column": 12, "next": [904, 904, 904, 904, 905, 905]},
          {"column": 12, "next": [906, 906, 906, 906, 907, 907]},
          {"column": 12, "next": [908, 908, 908, 908, 909, 909]},
          {"column": 12, "next": [910, 910, 910, 910, 911, 911]},
          {"column": 12, "next": [912, 912, 912, 912, 913, 913]},
          {"column": 12, "next": [914, 914, 914, 914, 915, 915]},
          {"column": 12, "next": [916, 916, 916, 916, 917, 917]},
          {"column": 12, "next": [918, 918, 918, 918, 919, 919]},
          {"column": 12, "next": [920, 920, 920, 920, 921, 921]},
          {"column": 12, "next": [922, 922, 922, 922, 923, 923]},
          {"column": 12, "next": [924, 924, 924, 924, 925, 925]},
          {"column": 12, "next": [926, 926, 926, 926, 927, 927]},
          {"column": 12, "next": [928, 928, 928, 928, 929, 929]},
          {"column": 12, "next": [930, 930, 930, 930, 931, 931]},
          {"column": 12, "next": [932, 932, 932, 932, 933, 933]},
          {"column": 12, "next": [934, 934, 934, 934, 935, 935]},
          {"column": 12, "next": [936, 936, 936, 936, 937, 937]},
          {"column": 12, "next": [938, 938, 938, 938, 939, 939]},
          {"column": 12, "next": [940, 940, 940, 940, 941, 941]},
          {"column": 12, "next": [942, 942, 942, 942, 943, 943]},
          {"column": 12, "next": [944, 944, 944, 944, 945, 945]},
          {"column": 12, "next": [946, 946, 946, 946, 947, 947]},
          {"column": 12, "next": [948, 948, 948, 948, 949, 949]},
          {"column": 12, "next": [950, 950, 950, 950, 951, 951]},
          {"column": 12, "next": [952, 952, 952, 952, 953, 953]},
          {"column": 12, "next": [954, 954, 954, 954, 955, 955]},
          {"column": 12, "next": [956, 956, 956, 956, 957, 957]},
          {"column": 12, "next": [958, 958, 958, 958, 959, 959]},
          {"column": 12, "next": [960, 960, 960, 960, 961, 961]},
          {"column": 12, "next": [962, 962, 962, 962, 963, 963]},
          {"column": 12, "next": [964, 964, 964, 964, 965, 965]},
          {"column": 12, "next": [966, 966, 966, 966, 967, 967]},
          {"column": 12, "next": [968, 968, 968, 968, 969, 969]},
          {"column": 12, "next": [970, 970, 970, 970, 971, 971]},
          {"column": 12, "next": [972, 972, 972, 972, 973, 973]},
          {"column": 12, "next": [974, 974, 974, 974, 975, 975]},
          {"column": 12, "next": [976, 976, 976, 976, 977, 977]},
          {"column": 12, "next": [978, 978, 978, 978, 979, 979]},
          {"column": 12, "next": [980, 980, 980, 980, 981, 981]},
          {"column": 12, "next": [982, 982, 982, 982, 983, 983]},
          {"column": 12, "next": [984, 984, 984, 984, 985, 985]},
          {"column": 12, "next": [986, 986, 986, 986, 987, 987]},
          {"column": 12, "next": [988, 988, 988, 988, 989, 989]},
          {"column": 12, "next": [990, 990, 990, 990, 991, 991]},
          {"column": 12, "next": [992, 992, 992, 992, 993, 993]},
          {"column": 12, "next": [994, 994, 994, 994, 995, 995]},
          {"column": 12, "next": [996, 996, 996, 996, 997, 997]},
          {"column": 12, "next": [998, 998, 998, 998, 999, 999]},
          {"column": 12, "next": [1000, 1000, 1000, 1000, 1001, 1001]},
          {"column": 12, "next": [1002, 1002, 1002, 1002, 1003, 1003]},
          {"column": 12, "next": [1004, 1004, 1004, 1004, 1005, 1005]},
          {"column": 12, "next": [1006, 1006, 1006, 1006, 1007, 1007]},
          {"column": 12, "next": [1008, 1008, 1008, 1008, 1009, 1009]},
          {"column": 12, "next": [1010, 1010, 1010, 1010, 1011, 1011]},
          {"column": 12, "next": [1012, 1012, 1012, 1012, 1013, 1013]},
          {"column": 12, "next": [1014, 1014, 1014, 1014, 1015, 1015]},
          {"column": 12, "next": [1016, 1016, 1016, 1016, 1017, 1017]},
          {"column": 12, "next": [1018, 1018, 1018, 1018, 1019, 1019]},
          {"column": 12, "next": [1020, 1020, 1020, 1020, 1021, 1021]},
          {"column": 12, "next": [1022, 1022, 1022, 1022, 1023, 1023]},
          {"column": 12, "next": [1024, 1024, 1024, 1024, 1025, 1025]},
          {"column": 12, "next": [1026, 1026, 1026, 1026, 1027, 1027]},
          {"column": 12, "next": [1028, 1028, 1028, 1028, 1029, 1029]},
          {"column": 12, "next": [1030, 1030, 1030, 1030, 1031, 1031]},
          {"column": 12, "next": [1032, 1032, 1032, 1032, 1033, 1033]},
          {"column": 12, "next": [1034, 1034, 1034, 1034, 1035, 1035]},
          {"column": 12, "next": [1036, 1036, 1036, 1036, 1037, 1037]},
          {"column": 12, "next": [1038, 1038, 1038, 1038, 1039, 1039]},
          {"column": 12, "next": [1040, 1040, 1040, 1040, 1041, 1041]},
          {"column": 12, "next": [1042, 1042, 1042, 1042, 1043, 1043]},
          {"column": 12, "next": [1044, 1044, 1044, 1044, 1045, 1045]},
          {"column": 12, "next": [1046, 1046, 1046, 1046, 1047, 1047]},
          {"column": 12, "next": [1048, 1048, 1048, 1048, 1049, 1049]},
          {"column": 12, "next": [1050, 1050, 1050, 1050, 1051, 1051]},
          {"column": 12, "next": [1052, 1052, 1052, 1052, 1053, 1053]},
          {"column": 12, "next": [1054, 1054, 1054, 1054, 1055, 1055]},
          {"column": 12, "next": [1056, 1056, 1056, 1056, 1057, 1057]},
          {"column": 12, "next": [1058, 1058, 1058, 1058, 1059, 1059]},
          {"column": 12, "next": [1060, 1060, 1060, 1060, 1061, 1061]},
          {"column": 12, "next": [1062, 1062, 1062, 1062, 1063, 1063]},
          {"column": 12, "next": [1064, 1064, 1064, 1064, 1065, 1065]},
          {"column": 12, "next": [1066, 1066, 1066, 1066, 1067, 1067]},
          {"column": 12, "next": [1068, 1068, 1068, 1068, 1069, 1069]},
          {"column": 12, "next": [1070, 1070, 1070, 1070, 1071, 1071]},
          {"column": 12, "next": [1072, 1072, 1072, 1072, 1073, 1073]},
          {"column": 12, "next": [1074, 1074, 1074, 1074, 1075, 1075]},
          {"column": 12, "next": [1076, 1076, 1076, 1076, 1077, 1077]},
          {"column": 12, "next": [1078, 1078, 1078, 1078, 1079, 1079]},
          {"column": 12, "next": [1080, 1080, 1080, 1080, 1081, 1081]},
          {"column": 12, "next": [1082, 1082, 1082, 1082, 1083, 1083]},
          {"column": 12, "next": [1084, 1084, 1084, 1084, 1085, 1085]},
          {"column": 12, "next": [1086, 1086, 1086, 1086, 1087, 1087]},
          {"column": 12, "next": [1088, 1088, 1088, 1088, 1089, 1089]},
          {"column": 12, "next": [1090, 1090, 1090, 1090, 1091, 1091]},
          {"column": 12, "next": [1092, 1092, 1092, 1092, 1093, 1093]},
          {"column": 12, "next": [1094, 1094, 1094, 1094, 1095, 1095]},
          {"column": 12, "next": [1096, 1096, 1096, 1096, 1097, 1097]},
          {"column": 12, "next": [1098, 1098, 1098, 1098, 1099, 1099]},
          {"column": 12, "next": [1100, 1100, 1100, 1100, 1101, 1101]},
          {"column": 12, "next": [1102, 1102, 1102, 1102, 1103, 1103]},
          {"column": 12, "next": [1104, 1104, 1104, 1104, 1105, 1105]},
          {"column": 12, "next": [1106, 1106, 1106, 1106, 1107, 1107]},
          {"column": 12, "next": [1108, 1108, 1108, 1108, 1109, 1109]},
          {"column": 12, "next": [1110, 1110, 1110, 1110, 1111, 1111]},
          {"column": 12, "next": [1112, 1112, 1112, 1112, 1113, 1113]},
          {"column": 12, "next": [1114, 1114, 1114, 1114, 1115, 1115]},
          {"column": 12, "next": [1116, 1116, 1116, 1116, 1117, 1117]},
          {"column": 12, "next": [1118, 1118, 1118, 1118, 1119, 1119]},
          {"column": 12, "next": [1120, 1120, 1120, 1120, 1121, 1121]},
          {"column": 12, "next": [1122, 1122, 1122, 1122, 1123, 1123]},
          {"column": 12, "next": [1124, 1124, 1124, 1124, 1125, 1125]},
          {"column": 12, "next": [1126, 1126, 1126, 1126, 1127, 1127]},
          {"column": 12, "next": [1128, 1128, 1128, 1128, 1129, 1129]},
          {"column": 12, "next": [1130, 1130, 1130, 1130, 1131, 1131]},
          {"column": 12, "next": [1132, 1132, 1132, 1132, 1133, 1133]},
          {"column": 12, "next": [1134, 1134, 1134, 1134, 1135, 1135]},
          {"column": 12, "next": [1136, 1136, 1136, 1136, 1137, 1137]},
          {"column": 12, "next": [1138, 1138, 1138, 1138, 1139, 1139]},
          {"column": 12, "next": [1140, 1140, 1140, 1140, 1141, 1141]},
          {"column": 12, "next": [1142, 1142, 1142, 1142, 1143, 1143]},
          {"column": 12, "next": [1144, 1144, 1144, 1144, 1145, 1145]},
          {"column": 12, "next": [1146, 1146, 1146, 1146, 1147, 1147]},
          {"column": 12, "next": [1148, 1148, 1148, 1148, 1149, 1149]},
          {"column": 12, "next": [1150, 1150, 1150, 1150, 1151, 1151]},
          {"column": 12, "next": [1152, 1152, 1152, 1152, 1153, 1153]},
          {"column": 12, "next": [1154, 1154, 1154, 1154, 1155, 1155]},
          {"column": 12, "next": [1156, 1156, 1156, 1156, 1157, 1157]},
          {"column": 12, "next": [1158, 1158, 1158, 1158, 1159, 1159]},
          {"column": 12, "next": [1160, 1160, 1160, 1160, 1161, 1161]},
          {"column": 12, "next": [1162, 1162, 1162, 1162, 1163, 1163]},
          {"column": 12, "next": [1164, 1164, 1164, 1164, 1165, 1165]},
          {"column": 12, "next": [1166, 1166, 1166, 1166, 1167, 1167]},
          {"column": 12, "next": [1168, 1168, 1168, 1168, 1169, 1169]},
          {"column": 12, "next": [1170, 1170, 1170, 1170, 1171, 1171]},
          {"column": 12, "next": [1172, 1172, 1172, 1172, 1173, 1173]},
          {"column": 12, "next": [1174, 1174, 1174, 1174, 1175, 1175]},
          {"column": 12, "next": [1176, 1176, 1176, 1176, 1177, 1177]},
          {"column": 12, "next": [1178, 1178, 1178, 1178, 1179, 1179]},
          {"column": 12, "next": [1180, 1180, 1180, 1180, 665, 665]},
          {"column": 13, "next": [1181, 2737]},
          {"column": 13, "next": [1182, 2737]},
          {"column": 13, "next": [1183, 2737]},
          {"column": 13, "next": [1184, 2737]},
          {"column": 13, "next": [1185, 2737]},
          {"column": 13, "next": [1186, 2737]},
          {"column": 13, "next": [1187, 2737]},
          {"column": 13, "next": [1188, 2737]},
          {"column": 13, "next": [1189, 2737]},
          {"column": 13, "next": [1190, 2737]},
          {"column": 13, "next": [1191, 2737]},
          {"column": 13, "next": [1192, 2737]},
          {"column": 13, "next": [1193, 2737]},
          {"column": 13, "next": [1194, 2737]},
          {"column": 13, "next": [1195, 2737]},
          {"column": 13, "next": [1196, 2737]},
          {"column": 13, "next": [1197, 2737]},
          {"column": 13, "next": [1198, 2737]},
          {"column": 13, "next": [1199, 2737]},
          {"column": 13, "next": [1200, 2737]},
          {"column": 13, "next": [1201, 2737]},
          {"column": 13, "next": [1202, 2737]},
          {"column": 13, "next": [1203, 2737]},
          {"column": 13, "next": [1204, 2737]},
          {"column": 13, "next": [1205, 2737]},
          {"column": 13, "next": [1206, 2737]},
          {"column": 13, "next": [1207, 2737]},
          {"column": 13, "next": [1208, 2737]},
          {"column": 13, "next": [1209, 2737]},
          {"column": 13, "next": [1210, 2737]},
          {"column": 13, "next": [1211, 2737]},
          {"column": 13, "next": [1212, 2737]},
          {"column": 13, "next": [1213, 2737]},
          {"column": 13, "next": [1214, 2737]},
          {"column": 13, "next": [1215, 2737]},
          {"column": 13, "next": [1216, 2737]},
          {"column": 13, "next": [1217, 2737]},
          {"column": 13, "next": [1218, 2737]},
          {"column": 13, "next": [1219, 2737]},
          {"column": 13, "next": [1220, 2737]},
          {"column": 13, "next": [1221, 2737]},
          {"column": 13, "next": [1222, 2737]},
          {"column": 13, "next": [1223, 2737]},
          {"column": 13, "next": [1224, 2737]},
          {"column": 13, "next": [1225, 2737]},
          {"column": 13, "next": [1226, 2737]},
          {"column": 13, "next": [1227, 2737]},
          {"column": 13, "next": [1228, 2737]},
          {"column": 13, "next": [1229, 2737]},
          {"column": 13, "next": [1230, 2737]},
          {"column": 13, "next": [1231, 2737]},
          {"column": 13, "next": [1232, 2737]},
          {"column": 13, "next": [1233, 2737]},
          {"column": 13, "next": [1234, 2737]},
          {"column": 13, "next": [1235, 2737]},
          {"column": 13, "next": [1236, 2737]},
          {"column": 13, "next": [1237, 2737]},
          {"column": 13, "next": [1238, 2737]},
          {"column": 13, "next": [1239, 2737]},
          {"column": 13, "next": [1240, 2737]},
          {"column": 13, "next": [1241, 2737]},
          {"column": 13, "next": [1242, 2737]},
          {"column": 13, "next": [1243, 2737]},
          {"column": 13, "next": [1244, 2737]},
          {"column": 13, "next": [1245, 2737]},
          {"column": 13, "next": [1246, 2737]},
          {"column": 13, "next": [1247, 2737]},
          {"column": 13, "next": [1248, 2737]},
          {"column": 13, "next": [1249, 2737]},
          {"column": 13, "next": [1250, 2737]},
          {"column": 13, "next": [1251, 2737]},
          {"column": 13, "next": [1252, 2737]},
          {"column": 13, "next": [1253, 2737]},
          {"column": 13, "next": [1254, 2737]},
          {"column": 13, "next": [1255, 2737]},
          {"column": 13, "next": [1256, 2737]},
          {"column": 13, "next": [1257, 2737]},
          {"column": 13, "next": [1258, 2737]},
          {"column": 13, "next": [1259, 2737]},
          {"column": 13, "next": [1260, 2737]},
          {"column": 13, "next": [1261, 2737]},
          {"column": 13, "next": [1262, 2737]},
          {"column": 13, "next": [1263, 2737]},
          {"column": 13, "next": [1264, 2737]},
          {"column": 13, "next": [1265, 2737]},
          {"column": 13, "next": [1266, 2737]},
          {"column": 13, "next": [1267, 2737]},
          {"column": 13, "next": [1268, 2737]},
          {"column": 13, "next": [1269, 2737]},
          {"column": 13, "next": [1270, 2737]},
          {"column": 13, "next": [1271, 2737]},
          {"column": 13, "next": [1272, 2737]},
          {"column": 13, "next": [1273, 2737]},
          {"column": 13, "next": [1274, 2737]},
          {"column": 13, "next": [1275, 2737]},
          {"column": 13, "next": [1276, 2737]},
          {"column": 13, "next": [1277, 2737]},
          {"column": 13, "next": [1278, 2737]},
          {"column": 13, "next": [1279, 2737]},
          {"column": 13, "next": [1280, 2737]},
          {"column": 13, "next": [1281, 2737]},
          {"column": 13, "next": [1282, 2737]},
          {"column": 13, "next": [1283, 2737]},
          {"column": 13, "next": [1284, 2737]},
          {"column": 13, "next": [1285, 2737]},
          {"column": 13, "next": [1286, 2737]},
          {"column": 13, "next": [1287, 2737]},
          {"column": 13, "next": [1288, 2737]},
          {"column": 13, "next": [1289, 2737]},
          {"column": 13, "next": [1290, 2737]},
          {"column": 13, "next": [1291, 2737]},
          {"column": 13, "next": [1292, 2737]},
          {"column": 13, "next": [1293, 2737]},
          {"column": 13, "next": [1294, 2737]},
          {"column": 13, "next": [1295, 2737]},
          {"column": 13, "next": [1296, 2737]},
          {"column": 13, "next": [1297, 2737]},
          {"column": 13, "next": [1298, 2737]},
          {"column": 13, "next": [1299, 2737]},
          {"column": 13, "next": [1300, 2737]},
          {"column": 13, "next": [1301, 2737]},
          {"column": 13, "next": [1302, 2737]},
          {"column": 13, "next": [1303, 2737]},
          {"column": 13, "next": [1304, 2737]},
          {"column": 13, "next": [1305, 2737]},
          {"column": 13, "next": [1306, 2737]},
          {"column": 13, "next": [1307, 2737]},
          {"column": 13, "next": [1308, 2737]},
          {"column": 13, "next": [1309, 2737]},
          {"column": 13, "next": [1310, 2737]},
          {"column": 13, "next": [1311, 2737]},
          {"column": 13, "next": [1312, 2737]},
          {"column": 13, "next": [1313, 2737]},
          {"column": 13, "next": [1314, 2737]},
          {"column": 13, "next": [1315, 2737]},
          {"column": 13, "next": [1316, 2737]},
          {"column": 13, "next": [1317, 2737]},
          {"column": 13, "next": [1318, 2737]},
          {"column": 13, "next": [1319, 2737]},
          {"column": 13, "next": [1320, 2737]},
          {"column": 13, "next": [1321, 2737]},
          {"column": 13, "next": [1322, 2737]},
          {"column": 13, "next": [1323, 2737]},
          {"column": 13, "next": [1324, 2737]},
          {"column": 13, "next": [1325, 2737]},
          {"column": 13, "next": [1326, 2737]},
          {"column": 13, "next": [1327, 2737]},
          {"column": 13, "next": [1328, 2737]},
          {"column": 13, "next": [1329, 2737]},
          {"column": 13, "next": [1330, 2737]},
          {"column": 13, "next": [1331, 2737]},
          {"column": 13, "next": [1332, 2737]},
          {"column": 13, "next": [1333, 2737]},
          {"column": 13, "next": [1334, 2737]},
          {"column": 13, "next": [1335, 2737]},
          {"column": 13, "next": [1336, 2737]},
          {"column": 13, "next": [1337, 2737]},
          {"column": 13, "next": [1338, 2737]},
          {"column": 13, "next": [1339, 2737]},
          {"column": 13, "next": [1340, 2737]},
          {"column": 13, "next": [1341, 2737]},
          {"column": 13, "next": [1342, 2737]},
          {"column": 13, "next": [1343, 2737]},
          {"column": 13, "next": [1344, 2737]},
          {"column": 13, "next": [1345, 2737]},
          {"column": 13, "next": [1346, 2737]},
          {"column": 13, "next": [1347, 2737]},
          {"column": 13, "next": [1348, 2737]},
          {"column": 13, "next": [1349, 2737]},
          {"column": 13, "next": [1350, 2737]},
          {"column": 13, "next": [1351, 2737]},
          {"column": 13, "next": [1352, 2737]},
          {"column": 13, "next": [1353, 2737]},
          {"column": 13, "next": [1354, 2737]},
          {"column": 13, "next": [1355, 2737]},
          {"column": 13, "next": [1356, 2737]},
          {"column": 13, "next": [1357, 2737]},
          {"column": 13, "next": [1358, 2737]},
          {"column": 13, "next": [1359, 2737]},
          {"column": 13, "next": [1360, 2737]},
          {"column": 13, "next": [1361, 2737]},
          {"column": 13, "next": [1362, 2737]},
          {"column": 13, "next": [1363, 2737]},
          {"column": 13, "next": [1364, 2737]},
          {"column": 13, "next": [1365, 2737]},
          {"column": 13, "next": [1366, 2737]},
          {"column": 13, "next": [1367, 2737]},
          {"column": 13, "next": [1368, 2737]},
          {"column": 13, "next": [1369, 2737]},
          {"column": 13, "next": [1370, 2737]},
          {"column": 13, "next": [1371, 2737]},
          {"column": 13, "next": [1372, 2737]},
          {"column": 13, "next": [1373, 2737]},
          {"column": 13, "next": [1374, 2737]},
          {"column": 13, "next": [1375, 2737]},
          {"column": 13, "next": [1376, 2737]},
          {"column": 13, "next": [1377, 2737]},
          {"column": 13, "next": [1378, 2737]},
          {"column": 13, "next": [1379, 2737]},
          {"column": 13, "next": [1380, 2737]},
          {"column": 13, "next": [1381, 2737]},
          {"column": 13, "next": [1382, 2737]},
          {"column": 13, "next": [1383, 2737]},
          {"column": 13, "next": [1384, 2737]},
          {"column": 13, "next": [1385, 2737]},
          {"column": 13, "next": [1386, 2737]},
          {"column": 13, "next": [1387, 2737]},
          {"column": 13, "next": [1388, 2737]},
          {"column": 13, "next": [1389, 2737]},
          {"column": 13, "next": [1390, 2737]},
          {"column": 13, "next": [1391, 2737]},
          {"column": 13, "next": [1392, 2737]},
          {"column": 13, "next": [1393, 2737]},
          {"column": 13, "next": [1394, 2737]},
          {"column": 13, "next": [1395, 2737]},
          {"column": 13, "next": [1396, 2737]},
          {"column": 13, "next": [1397, 2737]},
          {"column": 13, "next": [1398, 2737]},
          {"column": 13, "next": [1399, 2737]},
          {"column": 13, "next": [1400, 2737]},
          {"column": 13, "next": [1401, 2737]},
          {"column": 13, "next": [1402, 2737]},
          {"column": 13, "next": [1403, 2737]},
          {"column": 13, "next": [1404, 2737]},
          {"column": 13, "next": [1405, 2737]},
          {"column": 13, "next": [1406, 2737]},
          {"column": 13, "next": [1407, 2737]},
          {"column": 13, "next": [1408, 2737]},
          {"column": 13, "next": [1409, 2737]},
          {"column": 13, "next": [1410, 2737]},
          {"column": 13, "next": [1411, 2737]},
          {"column": 13, "next": [1412, 2737]},
          {"column": 13, "next": [1413, 2737]},
          {"column": 13, "next": [1414, 2737]},
          {"column": 13, "next": [1415, 2737]},
          {"column": 13, "next": [1416, 2737]},
          {"column": 13, "next": [1417, 2737]},
          {"column": 13, "next": [1418, 2737]},
          {"column": 13, "next": [1419, 2737]},
          {"column": 13, "next": [1420, 2737]},
          {"column": 13, "next": [1421, 2737]},
          {"column": 13, "next": [1422, 2737]},
          {"column": 13, "next": [1423, 2737]},
          {"column": 13, "next": [1424, 2737]},
          {"column": 13, "next": [1425, 2737]},
          {"column": 13, "next": [1426, 2737]},
          {"column": 13, "next": [1427, 2737]},
          {"column": 13, "next": [1428, 2737]},
          {"column": 13, "next": [1429, 2737]},
          {"column": 13, "next": [1430, 2737]},
          {"column": 13, "next": [1431, 2737]},
          {"column": 13, "next": [1432, 2737]},
          {"column": 13, "next": [1433, 2737]},
          {"column": 13, "next": [1434, 2737]},
          {"column": 13, "next": [1435, 2737]},
          {"column": 13, "next": [1436, 2737]},
          {"column": 13, "next": [1437, 2737]},
          {"column": 13, "next": [1438, 2737]},
          {"column": 13, "next": [1439, 2737]},
          {"column": 13, "next": [1440, 2737]},
          {"column": 13, "next": [1441, 2737]},
          {"column": 13, "next": [1442, 2737]},
          {"column": 13, "next": [1443, 2737]},
          {"column": 13, "next": [1444, 2737]},
          {"column": 13, "next": [1445, 2737]},
          {"column": 13, "next": [1446, 2737]},
          {"column": 13, "next": [1447, 2737]},
          {"column": 13, "next": [1448, 2737]},
          {"column": 13, "next": [1449, 2737]},
          {"column": 13, "next": [1450, 2737]},
          {"column": 13, "next": [1451, 2737]},
          {"column": 13, "next": [1452, 2737]},
          {"column": 13, "next": [1453, 2737]},
          {"column": 13, "next": [1454, 2737]},
          {"column": 13, "next": [1455, 2737]},
          {"column": 13, "next": [1456, 2737]},
          {"column": 13, "next": [1457, 2737]},
          {"column": 13, "next": [1458, 2737]},
          {"column": 13, "next": [1459, 2737]},
          {"column": 13, "next": [1460, 2737]},
          {"column": 13, "next": [1461, 2737]},
          {"column": 13, "next": [1462, 2737]},
          {"column": 13, "next": [1463, 2737]},
          {"column": 13, "next": [1464, 2737]},
          {"column": 13, "next": [1465, 2737]},
          {"column": 13, "next": [1466, 2737]},
          {"column": 13, "next": [1467, 2737]},
          {"column": 13, "next": [1468, 2737]},
          {"column": 13, "next": [1469, 2737]},
          {"column": 13, "next": [1470, 2737]},
          {"column": 13, "next": [1471, 2737]},
          {"column": 13, "next": [1472, 2737]},
          {"column": 13, "next": [1473, 2737]},
          {"column": 13, "next": [1474, 2737]},
          {"column": 13, "next": [1475, 2737]},
          {"column": 13, "next": [1476, 2737]},
          {"column": 13, "next": [1477, 2737]},
          {"column": 13, "next": [1478, 2737]},
          {"column": 13, "next": [1479, 2737]},
          {"column": 13, "next": [1480, 2737]},
          {"column": 13, "next": [1481, 2737]},
          {"column": 13, "next": [1482, 2737]},
          {"column": 13, "next": [1483, 2737]},
          {"column": 13, "next": [1484, 2737]},
          {"column": 13, "next": [1485, 2737]},
          {"column": 13, "next": [1486, 2737]},
          {"column": 13, "next": [1487, 2737]},
          {"column": 13, "next": [1488, 2737]},
          {"column": 13, "next": [1489, 2737]},
          {"column": 13, "next": [1490, 2737]},
          {"column": 13, "next": [1491, 2737]},
          {"column": 13, "next": [1492, 2737]},
          {"column": 13, "next": [1493, 2737]},
          {"column": 13, "next": [1494, 2737]},
          {"column": 13, "next": [1495, 2737]},
          {"column": 13, "next": [1496, 2737]},
          {"column": 13, "next": [1497, 2737]},
          {"column": 13, "next": [1498, 2737]},
          {"column": 13, "next": [1499, 2737]},
          {"column": 13, "next": [1500, 2737]},
          {"column": 13, "next": [1501, 2737]},
          {"column": 13, "next": [1502, 2737]},
          {"column": 13, "next": [1503, 2737]},
          {"column": 13, "next": [1504, 2737]},
          {"column": 13, "next": [1505, 2737]},
          {"column": 13, "next": [1506, 2737]},
          {"column": 13, "next": [1507, 2737]},
          {"column": 13, "next": [1508, 2737]},
          {"column": 13, "next": [1509, 2737]},
          {"column": 13, "next": [1510, 2737]},
          {"column": 13, "next": [1511, 2737]},
          {"column": 13, "next": [1512, 2737]},
          {"column": 13, "next": [1513, 2737]},
          {"column": 13, "next": [1514, 2737]},
          {"column": 13, "next": [1515, 2737]},
          {"column": 13, "next": [1516, 2737]},
          {"column": 13, "next": [1517, 2737]},
          {"column": 13, "next": [1518, 2737]},
          {"column": 13, "next": [1519, 2737]},
          {"column": 13, "next": [1520, 2737]},
          {"column": 13, "next": [1521, 2737]},
          {"column": 13, "next": [1522, 2737]},
          {"column": 13, "next": [1523, 2737]},
          {"column": 13, "next": [1524, 2737]},
          {"column": 13, "next": [1525, 2737]},
          {"column": 13, "next": [1526, 2737]},
          {"column": 13, "next": [1527, 2737]},
          {"column": 13, "next": [1528, 2737]},
          {"column": 13, "next": [1529, 2737]},
          {"column": 13, "next": [1530, 2737]},
          {"column": 13, "next": [1531, 2737]},
          {"column": 13, "next": [1532, 2737]},
          {"column": 13, "next": [1533, 2737]},
          {"column": 13, "next": [1534, 2737]},
          {"column": 13, "next": [1535, 2737]},
          {"column": 13, "next": [1536, 2737]},
          {"column": 13, "next": [1537, 2737]},
          {"column": 13, "next": [1538, 2737]},
          {"column": 13, "next": [1539, 2737]},
          {"column": 13, "next": [1540, 2737]},
          {"column": 13, "next": [1541, 2737]},
          {"column": 13, "next": [1542, 2737]},
          {"column": 13, "next": [1543, 2737]},
          {"column": 13, "next": [1544, 2737]},
          {"column": 13, "next": [1545, 2737]},
          {"column": 13, "next": [1546, 2737]},
          {"column": 13, "next": [1547, 2737]},
          {"column": 13, "next": [1548, 2737]},
          {"column": 13, "next": [1549, 2737]},
          {"column": 13, "next": [1550, 2737]},
          {"column": 13, "next": [1551, 2737]},
          {"column": 13, "next": [1552, 2737]},
          {"column": 13, "next": [1553, 2737]},
          {"column": 13, "next": [1554, 2737]},
          {"column": 13, "next": [1555, 2737]},
          {"column": 13, "next": [1556, 2737]},
          {"column": 13, "next": [1557, 2737]},
          {"column": 13, "next": [1558, 2737]},
          {"column": 13, "next": [1559, 2737]},
          {"column": 13, "next": [1560, 2737]},
          {"column": 13, "next": [1561, 2737]},
          {"column": 13, "next": [1562, 2737]},
          {"column": 13, "next": [1563, 2737]},
          {"column": 13, "next": [1564, 2737]},
          {"column": 13, "next": [1565, 2737]},
          {"column": 13, "next": [1566, 2737]},
          {"column": 13, "next": [1567, 2737]},
          {"column": 13, "next": [1568, 2737]},
          {"column": 13, "next": [1569, 2737]},
          {"column": 13, "next": [1570, 2737]},
          {"column": 13, "next": [1571, 2737]},
          {"column": 13, "next": [1572, 2737]},
          {"column": 13, "next": [1573, 2737]},
          {"column": 13, "next": [1574, 2737]},
          {"column": 13, "next": [1575, 2737]},
          {"column": 13, "next": [1576, 2737]},
          {"column": 13, "next": [1577, 2737]},
          {"column": 13, "next": [1578, 2737]},
          {"column": 13, "next": [1579, 2737]},
          {"column": 13, "next": [1580, 2737]},
          {"column": 13, "next": [1581, 2737]},
          {"column": 13, "next": [1582, 2737]},
          {"column": 13, "next": [1583, 2737]},
          {"column": 13, "next": [1584, 2737]},
          {"column": 13, "next": [1585, 2737]},
          {"column": 13, "next": [1586, 2737]},
          {"column": 13, "next": [1587, 2737]},
          {"column": 13, "next": [1588, 2737]},
          {"column": 13, "next": [1589, 2737]},
          {"column": 13, "next": [1590, 2737]},
          {"column": 13, "next": [1591, 2737]},
          {"column": 13, "next": [1592, 2737]},
          {"column": 13, "next": [1593, 2737]},
          {"column": 13, "next": [1594, 2737]},
          {"column": 13, "next": [1595, 2737]},
          {"column": 13, "next": [1596, 2737]},
          {"column": 13, "next": [1597, 2737]},
          {"column": 13, "next": [1598, 2737]},
          {"column": 13, "next": [1599, 2737]},
          {"column": 13, "next": [1600, 2737]},
          {"column": 13, "next": [1601, 2737]},
          {"column": 13, "next": [1602, 2737]},
          {"column": 13, "next": [1603, 2737]},
          {"column": 13, "next": [1604, 2737]},
          {"column": 13, "next": [1605, 2737]},
          {"column": 13, "next": [1606, 2737]},
          {"column": 13, "next": [1607, 2737]},
          {"column": 13, "next": [1608, 2737]},
          {"column": 13, "next": [1609, 2737]},
          {"column": 13, "next": [1610, 2737]},
          {"column": 13, "next": [1611, 2737]},
          {"column": 13, "next": [1612, 2737]},
          {"column": 13, "next": [1613, 2737]},
          {"column": 13, "next": [1614, 2737]},
          {"column": 13, "next": [1615, 2737]},
          {"column": 13, "next": [1616, 2737]},
          {"column": 13, "next": [1617, 2737]},
          {"column": 13, "next": [1618, 2737]},
          {"column": 13, "next": [1619, 2737]},
          {"column": 13, "next": [1620, 2737]},
          {"column": 13, "next": [1621, 2737]},
          {"column": 13, "next": [1622, 2737]},
          {"column": 13, "next": [1623, 2737]},
          {"column": 13, "next": [1624, 2737]},
          {"column": 13, "next": [1625, 2737]},
          {"column": 13, "next": [1626, 2737]},
          {"column": 13, "next": [1627, 2737]},
          {"column": 13, "next": [1628, 2737]},
          {"column": 13, "next": [1629, 2737]},
          {"column": 13, "next": [1630, 2737]},
          {"column": 13, "next": [1631, 2737]},
          {"column": 13, "next": [1632, 2737]},
          {"column": 13, "next": [1633, 2737]},
          {"column": 13, "next": [1634, 2737]},
          {"column": 13, "next": [1635, 2737]},
          {"column": 13, "next": [1636, 2737]},
          {"column": 13, "next": [1637, 2737]},
          {"column": 13, "next": [1638, 2737]},
          {"column": 13, "next": [1639, 2737]},
          {"column": 13, "next": [1640, 2737]},
          {"column": 13, "next": [1641, 2737]},
          {"column": 13, "next": [1642, 2737]},
          {"column": 13, "next": [1643, 2737]},
          {"column": 13, "next": [1644, 2737]},
          {"column": 13, "next": [1645, 2737]},
          {"column": 13, "next": [1646, 2737]},
          {"column": 13, "next": [1647, 2737]},
          {"column": 13, "next": [1648, 2737]},
          {"column": 13, "next": [1649, 2737]},
          {"column": 13, "next": [1650, 2737]},
          {"column": 13, "next": [1651, 2737]},
          {"column": 13, "next": [1652, 2737]},
          {"column": 13, "next": [1653, 2737]},
          {"column": 13, "next": [1654, 2737]},
          {"column": 13, "next": [1655, 2737]},
          {"column": 13, "next": [1656, 2737]},
          {"column": 13, "next": [1657, 2737]},
          {"column": 13, "next": [1658, 2737]},
          {"column": 13, "next": [1659, 2737]},
          {"column": 13, "next": [1660, 2737]},
          {"column": 13, "next": [1661, 2737]},
          {"column": 13, "next": [1662, 2737]},
          {"column": 13, "next": [1663, 2737]},
          {"column": 13, "next": [1664, 2737]},
          {"column": 13, "next": [1665, 2737]},
          {"column": 13, "next": [1666, 2737]},
          {"column": 13, "next": [1667, 2737]},
          {"column": 13, "next": [1668, 2737]},
          {"column": 13, "next": [1669, 2737]},
          {"column": 13, "next": [1670, 2737]},
          {"column": 13, "next": [1671, 2737]},
          {"column": 13, "next": [1672, 2737]},
          {"column": 13, "next": [1673, 2737]},
          {"column": 13, "next": [1674, 2737]},
          {"column": 13, "next": [1675, 2737]},
          {"column": 13, "next": [1676, 2737]},
          {"column": 13, "next": [1677, 2737]},
          {"column": 13, "next": [1678, 2737]},
          {"column": 13, "next": [1679, 2737]},
          {"column": 13, "next": [1680, 2737]},
          {"column": 13, "next": [1681, 2737]},
          {"column": 13, "next": [1682, 2737]},
          {"column": 13, "next": [1683, 2737]},
          {"column": 13, "next": [1684, 2737]},
          {"column": 13, "next": [1685, 2737]},
          {"column": 13, "next": [1686, 2737]},
          {"column": 13, "next": [1687, 2737]},
          {"column": 13, "next": [1688, 2737]},
          {"column": 13, "next": [1689, 2737]},
          {"column": 13, "next": [1690, 2737]},
          {"column": 13, "next": [1691, 2737]},
          {"column": 13, "next": [1692, 2737]},
          {"column": 13, "next": [1693, 2737]},
          {"column": 13, "next": [1694, 2737]},
          {"column": 13, "next": [1695, 2737]},
          {"column": 13, "next": [1696, 2737]},
          {"column": 13, "next": [1697, 2737]},
          {"column": 14, "next": [1698, 2736]},
          {"column": 14, "next": [1699, 2736]},
          {"column": 14, "next": [1700, 2736]},
          {"column": 14, "next": [1701, 2736]},
          {"column": 14, "next": [1702, 2736]},
          {"column": 14, "next": [1703, 2736]},
          {"column": 14, "next": [1704, 2736]},
          {"column": 14, "next": [1705, 2736]},
          {"column": 14, "next": [1706, 2736]},
          {"column": 14, "next": [1707, 2736]},
          {"column": 14, "next": [1708, 2736]},
          {"column": 14, "next": [1709, 2736]},
          {"column": 14, "next": [1710, 2736]},
          {"column": 14, "next": [1711, 2736]},
          {"column": 14, "next": [1712, 2736]},
          {"column": 14, "next": [1713, 2736]},
          {"column": 14, "next": [1714, 2736]},
          {"column": 14, "next": [1715, 2736]},
          {"column": 14, "next": [1716, 2736]},
          {"column": 14, "next": [1717, 2736]},
          {"column": 14, "next": [1718, 2736]},
          {"column": 14, "next": [1719, 2736]},
          {"column": 14, "next": [1720, 2736]},
          {"column": 14, "next": [1721, 2736]},
          {"column": 14, "next": [1722, 2736]},
          {"column": 14, "next": [1723, 2736]},
          {"column": 14, "next": [1724, 2736]},
          {"column": 14, "next": [1725, 2736]},
          {"column": 14, "next": [1726, 2736]},
          {"column": 14, "next": [1727, 2736]},
          {"column": 14, "next": [1728, 2736]},
          {"column": 14, "next": [1729, 2736]},
          {"column": 14, "next": [1730, 2736]},
          {"column": 14, "next": [1731, 2736]},
          {"column": 14, "next": [1732, 2736]},
          {"column": 14, "next": [1733, 2736]},
          {"column": 14, "next": [1734, 2736]},
          {"column": 14, "next": [1735, 2736]},
          {"column": 14, "next": [1736, 2736]},
          {"column": 14, "next": [1737, 2736]},
          {"column": 14, "next": [1738, 2736]},
          {"column": 14, "next": [1739, 2736]},
          {"column": 14, "next": [1740, 2736]},
          {"column": 14, "next": [1741, 2736]},
          {"column": 14, "next": [1742, 2736]},
          {"column": 14, "next": [1743, 2736]},
          {"column": 14, "next": [1744, 2736]},
          {"column": 14, "next": [1745, 2736]},
          {"column": 14, "next": [1746, 2736]},
          {"column": 14, "next": [1747, 2736]},
          {"column": 14, "next": [1748, 2736]},
          {"column": 14, "next": [1749, 2736]},
          {"column": 14, "next": [1750, 2736]},
          {"column": 14, "next": [1751, 2736]},
          {"column": 14, "next": [1752, 2736]},
          {"column": 14, "next": [1753, 2736]},
          {"column": 14, "next": [1754, 2736]},
          {"column": 14, "next": [1755, 2736]},
          {"column": 14, "next": [1756, 2736]},
          {"column": 14, "next": [1757, 2736]},
          {"column": 14, "next": [1758, 2736]},
          {"column": 14, "next": [1759, 2736]},
          {"column": 14, "next": [1760, 2736]},
          {"column": 14, "next": [1761, 2736]},
          {"column": 14, "next": [1762, 2736]},
          {"column": 14, "next": [1763, 2736]},
          {"column": 14, "next": [1764, 2736]},
          {"column": 14, "next": [1765, 2736]},
          {"column": 14, "next": [1766, 2736]},
          {"column": 14, "next": [1767, 2736]},
          {"column": 14, "next": [1768, 2736]},
          {"column": 14, "next": [1769, 2736]},
          {"column": 14, "next": [1770, 2736]},
          {"column": 14, "next": [1771, 2736]},
          {"column": 14, "next": [1772, 2736]},
          {"column": 14, "next": [1773, 2736]},
          {"column": 14, "next": [1774, 2736]},
          {"column": 14, "next": [1775, 2736]},
          {"column": 14, "next": [1776, 2736]},
          {"column": 14, "next": [1777, 2736]},
          {"column": 14, "next": [1778, 2736]},
          {"column": 14, "next": [1779, 2736]},
          {"column": 14, "next": [1780, 2736]},
          {"column": 14, "next": [1781, 2736]},
          {"column": 14, "next": [1782, 2736]},
          {"column": 14, "next": [1783, 2736]},
          {"column": 14, "next": [1784, 2736]},
          {"column": 14, "next": [1785, 2736]},
          {"column": 14, "next": [1786, 2736]},
          {"column": 14, "next": [1787, 2736]},
          {"column": 14, "next": [1788, 2736]},
          {"column": 14, "next": [1789, 2736]},
          {"column": 14, "next": [1790, 2736]},
          {"column": 14, "next": [1791, 2736]},
          {"column": 14, "next": [1792, 2736]},
          {"column": 14, "next": [1793, 2736]},
          {"column": 14, "next": [1794, 2736]},
          {"column": 14, "next": [1795, 2736]},
          {"column": 14, "next": [1796, 2736]},
          {"column": 14, "next": [1797, 2736]},
          {"column": 14, "next": [1798, 2736]},
          {"column": 14, "next": [1799, 2736]},
          {"column": 14, "next": [1800, 2736]},
          {"column": 14, "next": [1801, 2736]},
          {"column": 14, "next": [1802, 2736]},
          {"column": 14, "next": [1803, 2736]},
          {"column": 14, "next": [1804, 2736]},
          {"column": 14, "next": [1805, 2736]},
          {"column": 14, "next": [1806, 2736]},
          {"column": 14, "next": [1807, 2736]},
          {"column": 14, "next": [1808, 2736]},
          {"column": 14, "next": [1809, 2736]},
          {"column": 14, "next": [1810, 2736]},
          {"column": 14, "next": [1811, 2736]},
          {"column": 14, "next": [1812, 2736]},
          {"column": 14, "next": [1813, 2736]},
          {"column": 14, "next": [1814, 2736]},
          {"column": 14, "next": [1815, 2736]},
          {"column": 14, "next": [1816, 2736]},
          {"column": 14, "next": [1817, 2736]},
          {"column": 14, "next": [1818, 2736]},
          {"column": 14, "next": [1819, 2736]},
          {"column": 14, "next": [1820, 2736]},
          {"column": 14, "next": [1821, 2736]},
          {"column": 14, "next": [1822, 2736]},
          {"column": 14, "next": [1823, 2736]},
          {"column": 14, "next": [1824, 2736]},
          {"column": 14, "next": [1825, 2736]},
          {"column": 14, "next": [1826, 2736]},
          {"column": 14, "next": [1827, 2736]},
          {"column": 14, "next": [1828, 2736]},
          {"column": 14, "next": [1829, 2736]},
          {"column": 14, "next": [1830, 2736]},
          {"column": 14, "next": [1831, 2736]},
          {"column": 14, "next": [1832, 2736]},
          {"column": 14, "next": [1833, 2736]},
          {"column": 14, "next": [1834, 2736]},
          {"column": 14, "next": [1835, 2736]},
          {"column": 14, "next": [1836, 2736]},
          {"column": 14, "next": [1837, 2736]},
          {"column": 14, "next": [1838, 2736]},
          {"column": 14, "next": [1839, 2736]},
          {"column": 14, "next": [1840, 2736]},
          {"column": 14, "next": [1841, 2736]},
          {"column": 14, "next": [1842, 2736]},
          {"column": 14, "next": [1843, 2736]},
          {"column": 14, "next": [1844, 2736]},
          {"column": 14, "next": [1845, 2736]},
          {"column": 14, "next": [1846, 2736]},
          {"column": 14, "next": [1847, 2736]},
          {"column": 14, "next": [1848, 2736]},
          {"column": 14, "next": [1849, 2736]},
          {"column": 14, "next": [1850, 2736]},
          {"column": 14, "next": [1851, 2736]},
          {"column": 14, "next": [1852, 2736]},
          {"column": 14, "next": [1853, 2736]},
          {"column": 14, "next": [1854, 2736]},
          {"column": 14, "next": [1855, 2736]},
          {"column": 14, "next": [1856, 2736]},
          {"column": 14, "next": [1857, 2736]},
          {"column": 14, "next": [1858, 2736]},
          {"column": 14, "next": [1859, 2736]},
          {"column": 14, "next": [1860, 2736]},
          {"column": 14, "next": [1861, 2736]},
          {"column": 14, "next": [1862, 2736]},
          {"column": 14, "next": [1863, 2736]},
          {"column": 14, "next": [1864, 2736]},
          {"column": 14, "next": [1865, 2736]},
          {"column": 14, "next": [1866, 2736]},
          {"column": 14, "next": [1867, 2736]},
          {"column": 14, "next": [1868, 2736]},
          {"column": 14, "next": [1869, 2736]},
          {"column": 14, "next": [1870, 2736]},
          {"column": 14, "next": [1871, 2736]},
          {"column": 14, "next": [1872, 2736]},
          {"column": 14, "next": [1873, 2736]},
          {"column": 14, "next": [1874, 2736]},
          {"column": 14, "next": [1875, 2736]},
          {"column": 14, "next": [1876, 2736]},
          {"column": 14, "next": [1877, 2736]},
          {"column": 14, "next": [1878, 2736]},
          {"column": 14, "next": [1879, 2736]},
          {"column": 14, "next": [1880, 2736]},
          {"column": 14, "next": [1881, 2736]},
          {"column": 14, "next": [1882, 2736]},
          {"column": 14, "next": [1883, 2736]},
          {"column": 14, "next": [1884, 2736]},
          {"column": 14, "next": [1885, 2736]},
          {"column": 14, "next": [1886, 2736]},
          {"column": 14, "next": [1887, 2736]},
          {"column": 14, "next": [1888, 2736]},
          {"column": 14, "next": [1889, 2736]},
          {"column": 14, "next": [1890, 2736]},
          {"column": 14, "next": [1891, 2736]},
          {"column": 14, "next": [1892, 2736]},
          {"column": 14, "next": [1893, 2736]},
          {"column": 14, "next": [1894, 2736]},
          {"column": 14, "next": [1895, 2736]},
          {"column": 14, "next": [1896, 2736]},
          {"column": 14, "next": [1897, 2736]},
          {"column": 14, "next": [1898, 2736]},
          {"column": 14, "next": [1899, 2736]},
          {"column": 14, "next": [1900, 2736]},
          {"column": 14, "next": [1901, 2736]},
          {"column": 14, "next": [1902, 2736]},
          {"column": 14, "next": [1903, 2736]},
          {"column": 14, "next": [1904, 2736]},
          {"column": 14, "next": [1905, 2736]},
          {"column": 14, "next": [1906, 2736]},
          {"column": 14, "next": [1907, 2736]},
          {"column": 14, "next": [1908, 2736]},
          {"column": 14, "next": [1909, 2736]},
          {"column": 14, "next": [1910, 2736]},
          {"column": 14, "next": [1911, 2736]},
          {"column": 14, "next": [1912, 2736]},
          {"column": 14, "next": [1913, 2736]},
          {"column": 14, "next": [1914, 2736]},
          {"column": 14, "next": [1915, 2736]},
          {"column": 14, "next": [1916, 2736]},
          {"column": 14, "next": [1917, 2736]},
          {"column": 14, "next": [1918, 2736]},
          {"column": 14, "next": [1919, 2736]},
          {"column": 14, "next": [1920, 2736]},
          {"column": 14, "next": [1921, 2736]},
          {"column": 14, "next": [1922, 2736]},
          {"column": 14, "next": [1923, 2736]},
          {"column": 14, "next": [1924, 2736]},
          {"column": 14, "next": [1925, 2736]},
          {"column": 14, "next": [1926, 2736]},
          {"column": 14, "next": [1927, 2736]},
          {"column": 14, "next": [1928, 2736]},
          {"column": 14, "next": [1929, 2736]},
          {"column": 14, "next": [1930, 2736]},
          {"column": 14, "next": [1931, 2736]},
          {"column": 14, "next": [1932, 2736]},
          {"column": 14, "next": [1933, 2736]},
          {"column": 14, "next": [1934, 2736]},
          {"column": 14, "next": [1935, 2736]},
          {"column": 14, "next": [1936, 2736]},
          {"column": 14, "next": [1937, 2736]},
          {"column": 14, "next": [1938, 2736]},
          {"column": 14, "next": [1939, 2736]},
          {"column": 14, "next": [1940, 2736]},
          {"column": 14, "next": [1941, 2736]},
          {"column": 14, "next": [1942, 2736]},
          {"column": 14, "next": [1943, 2736]},
          {"column": 14, "next": [1944, 2736]},
          {"column": 14, "next": [1945, 2736]},
          {"column": 14, "next": [1946, 2736]},
          {"column": 14, "next": [1947, 2736]},
          {"column": 14, "next": [1948, 2736]},
          {"column": 14, "next": [1949, 2736]},
          {"column": 14, "next": [1950, 2736]},
          {"column": 14, "next": [1951, 2736]},
          {"column": 14, "next": [1952, 2736]},
          {"column": 14, "next": [1953, 2736]},
          {"column": 14, "next": [1954, 2736]},
          {"column": 14, "next": [1955, 2736]},
          {"column": 14, "next": [1956, 2736]},
          {"column": 14, "next": [1957, 2736]},
          {"column": 14, "next": [1958, 2736]},
          {"column": 14, "next": [1959, 2736]},
          {"column": 14, "next": [1960, 2736]},
          {"column": 14, "next": [1961, 2736]},
          {"column": 14, "next": [1962, 2736]},
          {"column": 14, "next": [1963, 2736]},
          {"column": 14, "next": [1964, 2736]},
          {"column": 14, "next": [1965, 2736]},
          {"column": 14, "next": [1966, 2736]},
          {"column": 14, "next": [1967, 2736]},
          {"column": 14, "next": [1968, 2736]},
          {"column": 14, "next": [1969, 2736]},
          {"column": 14, "next": [1970, 2736]},
          {"column": 14, "next": [1971, 2736]},
          {"column": 14, "next": [1972, 2736]},
          {"column": 14, "next": [1973, 2736]},
          {"column": 14, "next": [1974, 2736]},
          {"column": 14, "next": [1975, 2736]},
          {"column": 14, "next": [1976, 2736]},
          {"column": 14, "next": [1977, 2736]},
          {"column": 14, "next": [1978, 2736]},
          {"column": 14, "next": [1979, 2736]},
          {"column": 14, "next": [1980, 2736]},
          {"column": 14, "next": [1981, 2736]},
          {"column": 14, "next": [1982, 2736]},
          {"column": 14, "next": [1983, 2736]},
          {"column": 14, "next": [1984, 2736]},
          {"column": 14, "next": [1985, 2736]},
          {"column": 14, "next": [1986, 2736]},
          {"column": 14, "next": [1987, 2736]},
          {"column": 14, "next": [1988, 2736]},
          {"column": 14, "next": [1989, 2736]},
          {"column": 14, "next": [1990, 2736]},
          {"column": 14, "next": [1991, 2736]},
          {"column": 14, "next": [1992, 2736]},
          {"column": 14, "next": [1993, 2736]},
          {"column": 14, "next": [1994, 2736]},
          {"column": 14, "next": [1995, 2736]},
          {"column": 14, "next": [1996, 2736]},
          {"column": 14, "next": [1997, 2736]},
          {"column": 14, "next": [1998, 2736]},
          {"column": 14, "next": [1999, 2736]},
          {"column": 14, "next": [2000, 2736]},
          {"column": 14, "next": [2001, 2736]},
          {"column": 14, "next": [2002, 2736]},
          {"column": 14, "next": [2003, 2736]},
          {"column": 14, "next": [2004, 2736]},
          {"column": 14, "next": [2005, 2736]},
          {"column": 14, "next": [2006, 2736]},
          {"column": 14, "next": [2007, 2736]},
          {"column": 14, "next": [2008, 2736]},
          {"column": 14, "next": [2009, 2736]},
          {"column": 14, "next": [2010, 2736]},
          {"column": 14, "next": [2011, 2736]},
          {"column": 14, "next": [2012, 2736]},
          {"column": 14, "next": [2013, 2736]},
          {"column": 14, "next": [2014, 2736]},
          {"column": 14, "next": [2015, 2736]},
          {"column": 14, "next": [2016, 2736]},
          {"column": 14, "next": [2017, 2736]},
          {"column": 14, "next": [2018, 2736]},
          {"column": 14, "next": [2019, 2736]},
          {"column": 14, "next": [2020, 2736]},
          {"column": 14, "next": [2021, 2736]},
          {"column": 14, "next": [2022, 2736]},
          {"column": 14, "next": [2023, 2736]},
          {"column": 14, "next": [2024, 2736]},
          {"column": 14, "next": [2025, 2736]},
          {"column": 14, "next": [2026, 2736]},
          {"column": 14, "next": [2027, 2736]},
          {"column": 14, "next": [2028, 2736]},
          {"column": 14, "next": [2029, 2736]},
          {"column": 14, "next": [2030, 2736]},
          {"column": 14, "next": [2031, 2736]},
          {"column": 14, "next": [2032, 2736]},
          {"column": 14, "next": [2033, 2736]},
          {"column": 14, "next": [2034, 2736]},
          {"column": 14, "next": [2035, 2736]},
          {"column": 14, "next": [2036, 2736]},
          {"column": 14, "next": [2037, 2736]},
          {"column": 14, "next": [2038, 2736]},
          {"column": 14, "next": [2039, 2736]},
          {"column": 14, "next": [2040, 2736]},
          {"column": 14, "next": [2041, 2736]},
          {"column": 14, "next": [2042, 2736]},
          {"column": 14, "next": [2043, 2736]},
          {"column": 14, "next": [2044, 2736]},
          {"column": 14, "next": [2045, 2736]},
          {"column": 14, "next": [2046, 2736]},
          {"column": 14, "next": [2047, 2736]},
          {"column": 14, "next": [2048, 2736]},
          {"column": 14, "next": [2049, 2736]},
          {"column": 14, "next": [2050, 2736]},
          {"column": 14, "next": [2051, 2736]},
          {"column": 14, "next": [2052, 2736]},
          {"column": 14, "next": [2053, 2736]},
          {"column": 14, "next": [2054, 2736]},
          {"column": 14, "next": [2055, 2736]},
          {"column": 14, "next": [2056, 2736]},
          {"column": 14, "next": [2057, 2736]},
          {"column": 14, "next": [2058, 2736]},
          {"column": 14, "next": [2059, 2736]},
          {"column": 14, "next": [2060, 2736]},
          {"column": 14, "next": [2061, 2736]},
          {"column": 14, "next": [2062, 2736]},
          {"column": 14, "next": [2063, 2736]},
          {"column": 14, "next": [2064, 2736]},
          {"column": 14, "next": [2065, 2736]},
          {"column": 14, "next": [2066, 2736]},
          {"column": 14, "next": [2067, 2736]},
          {"column": 14, "next": [2068, 2736]},
          {"column": 14, "next": [2069, 2736]},
          {"column": 14, "next": [2070, 2736]},
          {"column": 14, "next": [2071, 2736]},
          {"column": 14, "next": [2072, 2736]},
          {"column": 14, "next": [2073, 2736]},
          {"column": 14, "next": [2074, 2736]},
          {"column": 14, "next": [2075, 2736]},
          {"column": 14, "next": [2076, 2736]},
          {"column": 14, "next": [2077, 2736]},
          {"column": 14, "next": [2078, 2736]},
          {"column": 14, "next": [2079, 2736]},
          {"column": 14, "next": [2080, 2736]},
          {"column": 14, "next": [2081, 2736]},
          {"column": 14, "next": [2082, 2736]},
          {"column": 14, "next": [2083, 2736]},
          {"column": 14, "next": [2084, 2736]},
          {"column": 14, "next": [2085, 2736]},
          {"column": 14, "next": [2086, 2736]},
          {"column": 14, "next": [2087, 2736]},
          {"column": 14, "next": [2088, 2736]},
          {"column": 14, "next": [2089, 2736]},
          {"column": 14, "next": [2090, 2736]},
          {"column": 14, "next": [2091, 2736]},
          {"column": 14, "next": [2092, 2736]},
          {"column": 14, "next": [2093, 2736]},
          {"column": 14, "next": [2094, 2736]},
          {"column": 14, "next": [2095, 2736]},
          {"column": 14, "next": [2096, 2736]},
          {"column": 14, "next": [2097, 2736]},
          {"column": 14, "next": [2098, 2736]},
          {"column": 14, "next": [2099, 2736]},
          {"column": 14, "next": [2100, 2736]},
          {"column": 14, "next": [2101, 2736]},
          {"column": 14, "next": [2102, 2736]},
          {"column": 14, "next": [2103, 2736]},
          {"column": 14, "next": [2104, 2736]},
          {"column": 14, "next": [2105, 2736]},
          {"column": 14, "next": [2106, 2736]},
          {"column": 14, "next": [2107, 2736]},
          {"column": 14, "next": [2108, 2736]},
          {"column": 14, "next": [2109, 2736]},
          {"column": 14, "next": [2110, 2736]},
          {"column": 14, "next": [2111, 2736]},
          {"column": 14, "next": [2112, 2736]},
          {"column": 14, "next": [2113, 2736]},
          {"column": 14, "next": [2114, 2736]},
          {"column": 14, "next": [2115, 2736]},
          {"column": 14, "next": [2116, 2736]},
          {"column": 14, "next": [2117, 2736]},
          {"column": 14, "next": [2118, 2736]},
          {"column": 14, "next": [2119, 2736]},
          {"column": 14, "next": [2120, 2736]},
          {"column": 14, "next": [2121, 2736]},
          {"column": 14, "next": [2122, 2736]},
          {"column": 14, "next": [2123, 2736]},
          {"column": 14, "next": [2124, 2736]},
          {"column": 14, "next": [2125, 2736]},
          {"column": 14, "next": [2126, 2736]},
          {"column": 14, "next": [2127, 2736]},
          {"column": 14, "next": [2128, 2736]},
          {"column": 14, "next": [2129, 2736]},
          {"column": 14, "next": [2130, 2736]},
          {"column": 14, "next": [2131, 2736]},
          {"column": 14, "next": [2132, 2736]},
          {"column": 14, "next": [2133, 2736]},
          {"column": 14, "next": [2134, 2736]},
          {"column": 14, "next": [2135, 2736]},
          {"column": 14, "next": [2136, 2736]},
          {"column": 14, "next": [2137, 2736]},
          {"column": 14, "next": [2138, 2736]},
          {"column": 14, "next": [2139, 2736]},
          {"column": 14, "next": [2140, 2736]},
          {"column": 14, "next": [2141, 2736]},
          {"column": 14, "next": [2142, 2736]},
          {"column": 14, "next": [2143, 2736]},
          {"column": 14, "next": [2144, 2736]},
          {"column": 14, "next": [2145, 2736]},
          {"column": 14, "next": [2146, 2736]},
          {"column": 14, "next": [2147, 2736]},
          {"column": 14, "next": [2148, 2736]},
          {"column": 14, "next": [2149, 2736]},
          {"column": 14, "next": [2150, 2736]},
          {"column": 14, "next": [2151, 2736]},
          {"column": 14, "next": [2152, 2736]},
          {"column": 14, "next": [2153, 2736]},
          {"column": 14, "next": [2154, 2736]},
          {"column": 14, "next": [2155, 2736]},
          {"column": 14, "next": [2156, 2736]},
          {"column": 14, "next": [2157, 2736]},
          {"column": 14, "next": [2158, 2736]},
          {"column": 14, "next": [2159, 2736]},
          {"column": 14, "next": [2160, 2736]},
          {"column": 14, "next": [2161, 2736]},
          {"column": 14, "next": [2162, 2736]},
          {"column": 14, "next": [2163, 2736]},
          {"column": 14, "next": [2164, 2736]},
          {"column": 14, "next": [2165, 2736]},
          {"column": 14, "next": [2166, 2736]},
          {"column": 14, "next": [2167, 2736]},
          {"column": 14, "next": [2168, 2736]},
          {"column": 14, "next": [2169, 2736]},
          {"column": 14, "next": [2170, 2736]},
          {"column": 14, "next": [2171, 2736]},
          {"column": 14, "next": [2172, 2736]},
          {"column": 14, "next": [2173, 2736]},
          {"column": 14, "next": [2174, 2736]},
          {"column": 14, "next": [2175, 2736]},
          {"column": 14, "next": [2176, 2736]},
          {"column": 14, "next": [2177, 2736]},
          {"column": 14, "next": [2178, 2736]},
          {"column": 14, "next": [2179, 2736]},
          {"column": 14, "next": [2180, 2736]},
          {"column": 14, "next": [2181, 2736]},
          {"column": 14, "next": [2182, 2736]},
          {"column": 14, "next": [2183, 2736]},
          {"column": 14, "next": [2184, 2736]},
          {"column": 14, "next": [2185, 2736]},
          {"column": 14, "next": [2186, 2736]},
          {"column": 14, "next": [2187, 2736]},
          {"column": 14, "next": [2188, 2736]},
          {"column": 14, "next": [2189, 2736]},
          {"column": 14, "next": [2190, 2736]},
          {"column": 14, "next": [2191, 2736]},
          {"column": 14, "next": [2192, 2736]},
          {"column": 14, "next": [2193, 2736]},
          {"column": 14, "next": [2194, 2736]},
          {"column": 14, "next": [2195, 2736]},
          {"column": 14, "next": [2196, 2736]},
          {"column": 14, "next": [2197, 2736]},
          {"column": 14, "next": [2198, 2736]},
          {"column": 14, "next": [2199, 2736]},
          {"column": 14, "next": [2200, 2736]},
          {"column": 14, "next": [2201, 2736]},
          {"column": 14, "next": [2202, 2736]},
          {"column": 14, "next": [2203, 2736]},
          {"column": 14, "next": [2204, 2736]},
          {"column": 14, "next": [2205, 2736]},
          {"column": 14, "next": [2206, 2736]},
          {"column": 14, "next": [2207, 2736]},
          {"column": 14, "next": [2208, 2736]},
          {"column": 14, "next": [2209, 2736]},
          {"column": 14, "next": [2210, 2736]},
          {"column": 14, "next": [2211, 2736]},
          {"column": 14, "next": [2212, 2736]},
          {"column": 14, "next": [2213, 2736]},
          {"column": 14, "next": [2214, 2736]},
          {"column": 15, "next": [2215, 2735]},
          {"column": 15, "next": [2216, 2735]},
          {"column": 15, "next": [2217, 2735]},
          {"column": 15, "next": [2218, 2735]},
          {"column": 15, "next": [2219, 2735]},
          {"column": 15, "next": [2220, 2735]},
          {"column": 15, "next": [2221, 2735]},
          {"column": 15, "next": [2222, 2735]},
          {"column": 15, "next": [2752, 2735]},
          {"column": 15, "next": [2223, 2735]},
          {"column": 15, "next": [2224, 2735]},
          {"column": 15, "next": [2225, 2735]},
          {"column": 15, "next": [2226, 2735]},
          {"column": 15, "next": [2227, 2735]},
          {"column": 15, "next": [2228, 2735]},
          {"column": 15, "next": [2229, 2735]},
          {"column": 15, "next": [2230, 2735]},
          {"column": 15, "next": [2231, 2735]},
          {"column": 15, "next": [2232, 2735]},
          {"column": 15, "next": [2233, 2735]},
          {"column": 15, "next": [2234, 2735]},
          {"column": 15, "next": [2235, 2735]},
          {"column": 15, "next": [2236, 2735]},
          {"column": 15, "next": [2237, 2735]},
          {"column": 15, "next": [2238, 2735]},
          {"column": 15, "next": [2239, 2735]},
          {"column": 15, "next": [2240, 2735]},
          {"column": 15, "next": [2241, 2735]},
          {"column": 15, "next": [2242, 2735]},
          {"column": 15, "next": [2243, 2735]},
          {"column": 15, "next": [2244, 2735]},
          {"column": 15, "next": [2245, 2735]},
          {"column": 15, "next": [2246, 2735]},
          {"column": 15, "next": [2247, 2735]},
          {"column": 15, "next": [2248, 2735]},
          {"column": 15, "next": [2249, 2735]},
          {"column": 15, "next": [2250, 2735]},
          {"column": 15, "next": [2251, 2735]},
          {"column": 15, "next": [2252, 2735]},
          {"column": 15, "next": [2253, 2735]},
          {"column": 15, "next": [2254, 2735]},
          {"column": 15, "next": [2255, 2735]},
          {"column": 15, "next": [2256, 2735]},
          {"column": 15, "next": [2257, 2735]},
          {"column": 15, "next": [2258, 2735]},
          {"column": 15, "next": [2259, 2735]},
          {"column": 15, "next": [2260, 2735]},
          {"column": 15, "next": [2261, 2735]},
          {"column": 15, "next": [2262, 2735]},
          {"column": 15, "next": [2263, 2735]},
          {"column": 15, "next": [2264, 2735]},
          {"column": 15, "next": [2265, 2735]},
          {"column": 15, "next": [2266, 2735]},
          {"column": 15, "next": [2267, 2735]},
          {"column": 15, "next": [2268, 2735]},
          {"column": 15, "next": [2269, 2735]},
          {"column": 15, "next": [2270, 2735]},
          {"column": 15, "next": [2271, 2735]},
          {"column": 15, "next": [2272, 2735]},
          {"column": 15, "next": [2273, 2735]},
          {"column": 15, "next": [2274, 2735]},
          {"column": 15, "next": [2275, 2735]},
          {"column": 15, "next": [2276, 2735]},
          {"column": 15, "next": [2277, 2735]},
          {"column": 15, "next": [2278, 2735]},
          {"column": 15, "next": [2279, 2735]},
          {"column": 15, "next": [2280, 2735]},
          {"column": 15, "next": [2281, 2735]},
          {"column": 15, "next": [2282, 2735]},
          {"column": 15, "next": [2283, 2735]},
          {"column": 15, "next": [2284, 2735]},
          {"column": 15, "next": [2285, 2735]},
          {"column": 15, "next": [2286, 2735]},
          {"column": 15, "next": [2287, 2735]},
          {"column": 15, "next": [2288, 2735]},
          {"column": 15, "next": [2289, 2735]},
          {"column": 15, "next": [2290, 2735]},
          {"column": 15, "next": [2291, 2735]},
          {"column": 15, "next": [2292, 2735]},
          {"column": 15, "next": [2293, 2735]},
          {"column": 15, "next": [2294, 2735]},
          {"column": 15, "next": [2295, 2735]},
          {"column": 15, "next": [2296, 2735]},
          {"column": 15, "next": [2297, 2735]},
          {"column": 15, "next": [2298, 2735]},
          {"column": 15, "next": [2299, 2735]},
          {"column": 15, "next": [2300, 2735]},
          {"column": 15, "next": [2301, 2735]},
          {"column": 15, "next": [2302, 2735]},
          {"column": 15, "next": [2303, 2735]},
          {"column": 15, "next": [2304, 2735]},
          {"column": 15, "next": [2305, 2735]},
          {"column": 15, "next": [2306, 2735]},
          {"column": 15, "next": [2307, 2735]},
          {"column": 15, "next": [2308, 2735]},
          {"column": 15, "next": [2309, 2735]},
          {"column": 15, "next": [2310, 2735]},
          {"column": 15, "next": [2311, 2735]},
          {"column": 15, "next": [2312, 2735]},
          {"column": 15, "next": [2313, 2735]},
          {"column": 15, "next": [2314, 2735]},
          {"column": 15, "next": [2315, 2735]},
          {"column": 15, "next": [2316, 2735]},
          {"column": 15, "next": [2317, 2735]},
          {"column": 15, "next": [2318, 2735]},
          {"column": 15, "next": [2319, 2735]},
          {"column": 15, "next": [2320, 2735]},
          {"column": 15, "next": [2321, 2735]},
          {"column": 15, "next": [2322, 2735]},
          {"column": 15, "next": [2323, 2735]},
          {"column": 15, "next": [2324, 2735]},
          {"column": 15, "next": [2325, 2735]},
          {"column": 15, "next": [2326, 2735]},
          {"column": 15, "next": [2327, 2735]},
          {"column": 15, "next": [2328, 2735]},
          {"column": 15, "next": [2329, 2735]},
          {"column": 15, "next": [2330, 2735]},
          {"column": 15, "next": [2331, 2735]},
          {"column": 15, "next": [2332, 2735]},
          {"column": 15, "next": [2333, 2735]},
          {"column": 15, "next": [2334, 2735]},
          {"column": 15, "next": [2335, 2735]},
          {"column": 15, "next": [2336, 2735]},
          {"column": 15, "next": [2337, 2735]},
          {"column": 15, "next": [2338, 2735]},
          {"column": 15, "next": [2339, 2735]},
          {"column": 15, "next": [2340, 2735]},
          {"column": 15, "next": [2341, 2735]},
          {"column": 15, "next": [2342, 2735]},
          {"column": 15, "next": [2343, 2735]},
          {"column": 15, "next": [2344, 2735]},
          {"column": 15, "next": [2345, 2735]},
          {"column": 15, "next": [2346, 2735]},
          {"column": 15, "next": [2347, 2735]},
          {"column": 15, "next": [2348, 2735]},
          {"column": 15, "next": [2349, 2735]},
          {"column": 15, "next": [2350, 2735]},
          {"column": 15, "next": [2351, 2735]},
          {"column": 15, "next": [2352, 2735]},
          {"column": 15, "next": [2353, 2735]},
          {"column": 15, "next": [2354, 2735]},
          {"column": 15, "next": [2355, 2735]},
          {"column": 15, "next": [2356, 2735]},
          {"column": 15, "next": [2357, 2735]},
          {"column": 15, "next": [2358, 2735]},
          {"column": 15, "next": [2359, 2735]},
          {"column": 15, "next": [2360, 2735]},
          {"column": 15, "next": [2361, 2735]},
          {"column": 15, "next": [2362, 2735]},
          {"column": 15, "next": [2363, 2735]},
          {"column": 15, "next": [2364, 2735]},
          {"column": 15, "next": [2365, 2735]},
          {"column": 15, "next": [2366, 2735]},
          {"column": 15, "next": [2367, 2735]},
          {"column": 15, "next": [2368, 2735]},
          {"column": 15, "next": [2369, 2735]},
          {"column": 15, "next": [2370, 2735]},
          {"column": 15, "next": [2371, 2735]},
          {"column": 15, "next": [2372, 2735]},
          {"column": 15, "next": [2373, 2735]},
          {"column": 15, "next": [2374, 2735]},
          {"column": 15, "next": [2375, 2735]},
          {"column": 15, "next": [2376, 2735]},
          {"column": 15, "next": [2377, 2735]},
          {"column": 15, "next": [2378, 2735]},
          {"column": 15, "next": [2379, 2735]},
          {"column": 15, "next": [2380, 2735]},
          {"column": 15, "next": [2381, 2735]},
          {"column": 15, "next": [2382, 2735]},
          {"column": 15, "next": [2383, 2735]},
          {"column": 15, "next": [2384, 2735]},
          {"column": 15, "next": [2385, 2735]},
          {"column": 15, "next": [2386, 2735]},
          {"column": 15, "next": [2387, 2735]},
          {"column": 15, "next": [2388, 2735]},
          {"column": 15, "next": [2389, 2735]},
          {"column": 15, "next": [2390, 2735]},
          {"column": 15, "next": [2391, 2735]},
          {"column": 15, "next": [2392, 2735]},
          {"column": 15, "next": [2393, 2735]},
          {"column": 15, "next": [2394, 2735]},
          {"column": 15, "next": [2395, 2735]},
          {"column": 15, "next": [2396, 2735]},
          {"column": 15, "next": [2397, 2735]},
          {"column": 15, "next": [2398, 2735]},
          {"column": 15, "next": [2399, 2735]},
          {"column": 15, "next": [2400, 2735]},
          {"column": 15, "next": [2401, 2735]},
          {"column": 15, "next": [2402, 2735]},
          {"column": 15, "next": [2403, 2735]},
          {"column": 15, "next": [2404, 2735]},
          {"column": 15, "next": [2405, 2735]},
          {"column": 15, "next": [2406, 2735]},
          {"column": 15, "next": [2407, 2735]},
          {"column": 15, "next": [2408, 2735]},
          {"column": 15, "next": [2409, 2735]},
          {"column": 15, "next": [2410, 2735]},
          {"column": 15, "next": [2411, 2735]},
          {"column": 15, "next": [2412, 2735]},
          {"column": 15, "next": [2413, 2735]},
          {"column": 15, "next": [2414, 2735]},
          {"column": 15, "next": [2415, 2735]},
          {"column": 15, "next": [2416, 2735]},
          {"column": 15, "next": [2417, 2735]},
          {"column": 15, "next": [2418, 2735]},
          {"column": 15, "next": [2419, 2735]},
          {"column": 15, "next": [2420, 2735]},
          {"column": 15, "next": [2421, 2735]},
          {"column": 15, "next": [2422, 2735]},
          {"column": 15, "next": [2423, 2735]},
          {"column": 15, "next": [2424, 2735]},
          {"column": 15, "next": [2425, 2735]},
          {"column": 15, "next": [2426, 2735]},
          {"column": 15, "next": [2427, 2735]},
          {"column": 15, "next": [2428, 2735]},
          {"column": 15, "next": [2429, 2735]},
          {"column": 15, "next": [2430, 2735]},
          {"column": 15, "next": [2431, 2735]},
          {"column": 15, "next": [2432, 2735]},
          {"column": 15, "next": [2433, 2735]},
          {"column": 15, "next": [2434, 2735]},
          {"column": 15, "next": [2435, 2735]},
          {"column": 15, "next": [2436, 2735]},
          {"column": 15, "next": [2437, 2735]},
          {"column": 15, "next": [2438, 2735]},
          {"column": 15, "next": [2439, 2735]},
          {"column": 15, "next": [2440, 2735]},
          {"column": 15, "next": [2441, 2735]},
          {"column": 15, "next": [2442, 2735]},
          {"column": 15, "next": [2443, 2735]},
          {"column": 15, "next": [2444, 2735]},
          {"column": 15, "next": [2445, 2735]},
          {"column": 15, "next": [2446, 2735]},
          {"column": 15, "next": [2447, 2735]},
          {"column": 15, "next": [2448, 2735]},
          {"column": 15, "next": [2449, 2735]},
          {"column": 15, "next": [2450, 2735]},
          {"column": 15, "next": [2451, 2735]},
          {"column": 15, "next": [2452, 2735]},
          {"column": 15, "next": [2453, 2735]},
          {"column": 15, "next": [2454, 2735]},
          {"column": 15, "next": [2455, 2735]},
          {"column": 15, "next": [2456, 2735]},
          {"column": 15, "next": [2457, 2735]},
          {"column": 15, "next": [2458, 2735]},
          {"column": 15, "next": [2459, 2735]},
          {"column": 15, "next": [2460, 2735]},
          {"column": 15, "next": [2461, 2735]},
          {"column": 15, "next": [2462, 2735]},
          {"column": 15, "next": [2463, 2735]},
          {"column": 15, "next": [2464, 2735]},
          {"column": 15, "next": [2465, 2735]},
          {"column": 15, "next": [2466, 2735]},
          {"column": 15, "next": [2467, 2735]},
          {"column": 15, "next": [2468, 2735]},
          {"column": 15, "next": [2469, 2735]},
          {"column": 15, "next": [2470, 2735]},
          {"column": 15, "next": [2471, 2735]},
          {"column": 15, "next": [2472, 2735]},
          {"column": 15, "next": [2473, 2735]},
          {"column": 15, "next": [2474, 2735]},
          {"column": 15, "next": [2475, 2735]},
          {"column": 15, "next": [2476, 2735]},
          {"column": 15, "next": [2477, 2735]},
          {"column": 15, "next": [2478, 2735]},
          {"column": 15, "next": [2479, 2735]},
          {"column": 15, "next": [2480, 2735]},
          {"column": 15, "next": [2481, 2735]},
          {"column": 15, "next": [2482, 2735]},
          {"column": 15, "next": [2483, 2735]},
          {"column": 15, "next": [2484, 2735]},
          {"column": 15, "next": [2485, 2735]},
          {"column": 15, "next": [2486, 2735]},
          {"column": 15, "next": [2487, 2735]},
          {"column": 15, "next": [2488, 2735]},
          {"column": 15, "next": [2489, 2735]},
          {"column": 15, "next": [2490, 2735]},
          {"column": 15, "next": [2491, 2735]},
          {"column": 15, "next": [2492, 2735]},
          {"column": 15, "next": [2493, 2735]},
          {"column": 15, "next": [2494, 2735]},
          {"column": 15, "next": [2495, 2735]},
          {"column": 15, "next": [2496, 2735]},
          {"column": 15, "next": [2497, 2735]},
          {"column": 15, "next": [2498, 2735]},
          {"column": 15, "next": [2499, 2735]},
          {"column": 15, "next": [2500, 2735]},
          {"column": 15, "next": [2501, 2735]},
          {"column": 15, "next": [2502, 2735]},
          {"column": 15, "next": [2503, 2735]},
          {"column": 15, "next": [2504, 2735]},
          {"column": 15, "next": [2505, 2735]},
          {"column": 15, "next": [2506, 2735]},
          {"column": 15, "next": [2507, 2735]},
          {"column": 15, "next": [2508, 2735]},
          {"column": 15, "next": [2509, 2735]},
          {"column": 15, "next": [2510, 2735]},
          {"column": 15, "next": [2511, 2735]},
          {"column": 15, "next": [2512, 2735]},
          {"column": 15, "next": [2513, 2735]},
          {"column": 15, "next": [2514, 2735]},
          {"column": 15, "next": [2515, 2735]},
          {"column": 15, "next": [2516, 2735]},
          {"column": 15, "next": [2517, 2735]},
          {"column": 15, "next": [2518, 2735]},
          {"column": 15, "next": [2519, 2735]},
          {"column": 15, "next": [2520, 2735]},
          {"column": 15, "next": [2521, 2735]},
          {"column": 15, "next": [2522, 2735]},
          {"column": 15, "next": [2523, 2735]},
          {"column": 15, "next": [2524, 2735]},
          {"column": 15, "next": [2525, 2735]},
          {"column": 15, "next": [2526, 2735]},
          {"column": 15, "next": [2527, 2735]},
          {"column": 15, "next": [2528, 2735]},
          {"column": 15, "next": [2529, 2735]},
          {"column": 15, "next": [2530, 2735]},
          {"column": 15, "next": [2531, 2735]},
          {"column": 15, "next": [2532, 2735]},
          {"column": 15, "next": [2533, 2735]},
          {"column": 15, "next": [2534, 2735]},
          {"column": 15, "next": [2535, 2735]},
          {"column": 15, "next": [2536, 2735]},
          {"column": 15, "next": [2537, 2735]},
          {"column": 15, "next": [2538, 2735]},
          {"column": 15, "next": [2539, 2735]},
          {"column": 15, "next": [2540, 2735]},
          {"column": 15, "next": [2541, 2735]},
          {"column": 15, "next": [2542, 2735]},
          {"column": 15, "next": [2543, 2735]},
          {"column": 15, "next": [2544, 2735]},
          {"column": 15, "next": [2545, 2735]},
          {"column": 15, "next": [2546, 2735]},
          {"column": 15, "next": [2547, 2735]},
          {"column": 15, "next": [2548, 2735]},
          {"column": 15, "next": [2549, 2735]},
          {"column": 15, "next": [2550, 2735]},
          {"column": 15, "next": [2551, 2735]},
          {"column": 15, "next": [2552, 2735]},
          {"column": 15, "next": [2553, 2735]},
          {"column": 15, "next": [2554, 2735]},
          {"column": 15, "next": [2555, 2735]},
          {"column": 15, "next": [2556, 2735]},
          {"column": 15, "next": [2557, 2735]},
          {"column": 15, "next": [2558, 2735]},
          {"column": 15, "next": [2559, 2735]},
          {"column": 15, "next": [2560, 2735]},
          {"column": 15, "next": [2561, 2735]},
          {"column": 15, "next": [2562, 2735]},
          {"column": 15, "next": [2563, 2735]},
          {"column": 15, "next": [2564, 2735]},
          {"column": 15, "next": [2565, 2735]},
          {"column": 15, "next": [2566, 2735]},
          {"column": 15, "next": [2567, 2735]},
          {"column": 15, "next": [2568, 2735]},
          {"column": 15, "next": [2569, 2735]},
          {"column": 15, "next": [2570, 2735]},
          {"column": 15, "next": [2571, 2735]},
          {"column": 15, "next": [2572, 2735]},
          {"column": 15, "next": [2573, 2735]},
          {"column": 15, "next": [2574, 2735]},
          {"column": 15, "next": [2575, 2735]},
          {"column": 15, "next": [2576, 2735]},
          {"column": 15, "next": [2577, 2735]},
          {"column": 15, "next": [2578, 2735]},
          {"column": 15, "next": [2579, 2735]},
          {"column": 15, "next": [2580, 2735]},
          {"column": 15, "next": [2581, 2735]},
          {"column": 15, "next": [2582, 2735]},
          {"column": 15, "next": [2583, 2735]},
          {"column": 15, "next": [2584, 2735]},
          {"column": 15, "next": [2585, 2735]},
          {"column": 15, "next": [2586, 2735]},
          {"column": 15, "next": [2587, 2735]},
          {"column": 15, "next": [2588, 2735]},
          {"column": 15, "next": [2589, 2735]},
          {"column": 15, "next": [2590, 2735]},
          {"column": 15, "next": [2591, 2735]},
          {"column": 15, "next": [2592, 2735]},
          {"column": 15, "next": [2593, 2735]},
          {"column": 15, "next": [2594, 2735]},
          {"column": 15, "next": [2595, 2735]},
          {"column": 15, "next": [2596, 2735]},
          {"column": 15, "next": [2597, 2735]},
          {"column": 15, "next": [2598, 2735]},
          {"column": 15, "next": [2599, 2735]},
          {"column": 15, "next": [2600, 2735]},
          {"column": 15, "next": [2601, 2735]},
          {"column": 15, "next": [2602, 2735]},
          {"column": 15, "next": [2603, 2735]},
          {"column": 15, "next": [2604, 2735]},
          {"column": 15, "next": [2605, 2735]},
          {"column": 15, "next": [2606, 2735]},
          {"column": 15, "next": [2607, 2735]},
          {"column": 15, "next": [2608, 2735]},
          {"column": 15, "next": [2609, 2735]},
          {"column": 15, "next": [2610, 2735]},
          {"column": 15, "next": [2611, 2735]},
          {"column": 15, "next": [2612, 2735]},
          {"column": 15, "next": [2613, 2735]},
          {"column": 15, "next": [2614, 2735]},
          {"column": 15, "next": [2615, 2735]},
          {"column": 15, "next": [2616, 2735]},
          {"column": 15, "next": [2617, 2735]},
          {"column": 15, "next": [2618, 2735]},
          {"column": 15, "next": [2619, 2735]},
          {"column": 15, "next": [2620, 2735]},
          {"column": 15, "next": [2621, 2735]},
          {"column": 15, "next": [2622, 2735]},
          {"column": 15, "next": [2623, 2735]},
          {"column": 15, "next": [2624, 2735]},
          {"column": 15, "next": [2625, 2735]},
          {"column": 15, "next": [2626, 2735]},
          {"column": 15, "next": [2627, 2735]},
          {"column": 15, "next": [2628, 2735]},
          {"column": 15, "next": [2629, 2735]},
          {"column": 15, "next": [2630, 2735]},
          {"column": 15, "next": [2631, 2735]},
          {"column": 15, "next": [2632, 2735]},
          {"column": 15, "next": [2633, 2735]},
          {"column": 15, "next": [2634, 2735]},
          {"column": 15, "next": [2635, 2735]},
          {"column": 15, "next": [2636, 2735]},
          {"column": 15, "next": [2637, 2735]},
          {"column": 15, "next": [2638, 2735]},
          {"column": 15, "next": [2639, 2735]},
          {"column": 15, "next": [2640, 2735]},
          {"column": 15, "next": [2641, 2735]},
          {"column": 15, "next": [2642, 2735]},
          {"column": 15, "next": [2643, 2735]},
          {"column": 15, "next": [2644, 2735]},
          {"column": 15, "next": [2645, 2735]},
          {"column": 15, "next": [2646, 2735]},
          {"column": 15, "next": [2647, 2735]},
          {"column": 15, "next": [2648, 2735]},
          {"column": 15, "next": [2649, 2735]},
          {"column": 15, "next": [2650, 2735]},
          {"column": 15, "next": [2651, 2735]},
          {"column": 15, "next": [2652, 2735]},
          {"column": 15, "next": [2653, 2735]},
          {"column": 15, "next": [2654, 2735]},
          {"column": 15, "next": [2655, 2735]},
          {"column": 15, "next": [2656, 2735]},
          {"column": 15, "next": [2657, 2735]},
          {"column": 15, "next": [2658, 2735]},
          {"column": 15, "next": [2659, 2735]},
          {"column": 15, "next": [2660, 2735]},
          {"column": 15, "next": [2661, 2735]},
          {"column": 15, "next": [2662, 2735]},
          {"column": 15, "next": [2663, 2735]},
          {"column": 15, "next": [2664, 2735]},
          {"column": 15, "next": [2665, 2735]},
          {"column": 15, "next": [2666, 2735]},
          {"column": 15, "next": [2667, 2735]},
          {"column": 15, "next": [2668, 2735]},
          {"column": 15, "next": [2669, 2735]},
          {"column": 15, "next": [2670, 2735]},
          {"column": 15, "next": [2671, 2735]},
          {"column": 15, "next": [2672, 2735]},
          {"column": 15, "next": [2673, 2735]},
          {"column": 15, "next": [2674, 2735]},
          {"column": 15, "next": [2675, 2735]},
          {"column": 15, "next": [2676, 2735]},
          {"column": 15, "next": [2677, 2735]},
          {"column": 15, "next": [2678, 2735]},
          {"column": 15, "next": [2679, 2735]},
          {"column": 15, "next": [2680, 2735]},
          {"column": 15, "next": [2681, 2735]},
          {"column": 15, "next": [2682, 2735]},
          {"column": 15, "next": [2683, 2735]},
          {"column": 15, "next": [2684, 2735]},
          {"column": 15, "next": [2685, 2735]},
          {"column": 15, "next": [2686, 2735]},
          {"column": 15, "next": [2687, 2735]},
          {"column": 15, "next": [2688, 2735]},
          {"column": 15, "next": [2689, 2735]},
          {"column": 15, "next": [2690, 2735]},
          {"column": 15, "next": [2691, 2735]},
          {"column": 15, "next": [2692, 2735]},
          {"column": 15, "next": [2693, 2735]},
          {"column": 15, "next": [2694, 2735]},
          {"column": 15, "next": [2695, 2735]},
          {"column": 15, "next": [2696, 2735]},
          {"column": 15, "next": [2697, 2735]},
          {"column": 15, "next": [2698, 2735]},
          {"column": 15, "next": [2699, 2735]},
          {"column": 15, "next": [2700, 2735]},
          {"column": 15, "next": [2701, 2735]},
          {"column": 15, "next": [2702, 2735]},
          {"column": 15, "next": [2703, 2735]},
          {"column": 15, "next": [2704, 2735]},
          {"column": 15, "next": [2705, 2735]},
          {"column": 15, "next": [2706, 2735]},
          {"column": 15, "next": [2707, 2735]},
          {"column": 15, "next": [2708, 2735]},
          {"column": 15, "next": [2709, 2735]},
          {"column": 15, "next": [2710, 2735]},
          {"column": 15, "next": [2711, 2735]},
          {"column": 15, "next": [2712, 2735]},
          {"column": 15, "next": [2713, 2735]},
          {"column": 15, "next": [2714, 2735]},
          {"column": 15, "next": [2715, 2735]},
          {"column": 15, "next": [2716, 2735]},
          {"column": 15, "next": [2717, 2735]},
          {"column": 15, "next": [2718, 2735]},
          {"column": 15, "next": [2719, 2735]},
          {"column": 15, "next": [2720, 2735]},
          {"column": 15, "next": [2721, 2735]},
          {"column": 15, "next": [2722, 2735]},
          {"column": 15, "next": [2723, 2735]},
          {"column": 15, "next": [2724, 2735]},
          {"column": 15, "next": [2725, 2735]},
          {"column": 15, "next": [2726, 2735]},
          {"column": 15, "next": [2727, 2735]},
          {"column": 15, "next": [2728, 2735]},
          {"column": 15, "next": [2729, 2735]},
          {"column": 15, "next": [2730, 2735]},
          {"column": 16, "next": [2732, 2733, 2734]},
          {"column": 16, "next": [2738, 2739, 2738]},
          {"column": 16, "next": [2740, 2741, 2740]},
          {"column": 16, "next": [2742, 2743, 2742]},
          {"column": 16, "next": [2744, 2745, 2744]},
          {"column": 16, "next": [2746, 2747, 2746]},
          {"column": 16, "next": [2748, 2749, 2748]},
          {"column": 16, "next": [2750, 2751, 2750]},
          {"column": 16, "next": [2753, 2754, 2753]},
          {"column": 16, "next": [2755, 2756, 2755]},
          {"column": 16, "next": [2757, 2758, 2757]},
          {"column": 16, "next": [2759, 2760, 2759]},
          {"column": 16, "next": [2761, 2762, 2761]},
          {"column": 16, "next": [2763, 2764, 2763]},
          {"column": 16, "next": [2765, 2766, 2765]},
          {"column": 16, "next": [2767, 2768, 2767]},
          {"column": 16, "next": [2769, 2770, 2769]},
          {"column": 16, "next": [2771, 2772, 2771]},
          {"column": 16, "next": [2773, 2774, 2773]},
          {"column": 16, "next": [2775, 2776, 2775]},
          {"column": 16, "next": [2777, 2778, 2777]},
          {"column": 16, "next": [2779, 2780, 2779]},
          {"column": 16, "next": [2781, 2782, 2781]},
          {"column": 16, "next": [2783, 2784, 2783]},
          {"column": 16, "next": [2785, 2786, 2785]},
          {"column": 16, "next": [2787, 2788, 2787]},
          {"column": 16, "next": [2789, 2790, 2789]},
          {"column": 16, "next": [2791, 2792, 2791]},
          {"column": 16, "next": [2793, 2794, 2793]},
          {"column": 16, "next": [2795, 2796, 2795]},
          {"column": 16, "next": [2797, 2798, 2797]},
          {"column": 16, "next": [2799, 2800, 2799]},
          {"column": 16, "next": [2801, 2802, 2801]},
          {"column": 16, "next": [2803, 2804, 2803]},
          {"column": 16, "next": [2805, 2806, 2805]},
          {"column": 16, "next": [2807, 2808, 2807]},
          {"column": 16, "next": [2809, 2810, 2809]},
          {"column": 16, "next": [2811, 2812, 2811]},
          {"column": 16, "next": [2813, 2814, 2813]},
          {"column": 16, "next": [2815, 2816, 2815]},
          {"column": 16, "next": [2817, 2818, 2817]},
          {"column": 16, "next": [2819, 2820, 2819]},
          {"column": 16, "next": [2821, 2822, 2821]},
          {"column": 16, "next": [2823, 2824, 2823]},
          {"column": 16, "next": [2825, 2826, 2825]},
          {"column": 16, "next": [2827, 2828, 2827]},
          {"column": 16, "next": [2829, 2830, 2829]},
          {"column": 16, "next": [2831, 2832, 2831]},
          {"column": 16, "next": [2833, 2834, 2833]},
          {"column": 16, "next": [2835, 2836, 2835]},
          {"column": 16, "next": [2837, 2838, 2837]},
          {"column": 16, "next": [2839, 2840, 2839]},
          {"column": 16, "next": [2841, 2842, 2841]},
          {"column": 16, "next": [2843, 2844, 2843]},
          {"column": 16, "next": [2845, 2846, 2845]},
          {"column": 16, "next": [2847, 2848, 2847]},
          {"column": 16, "next": [2849, 2850, 2849]},
          {"column": 16, "next": [2851, 2852, 2851]},
          {"column": 16, "next": [2853, 2854, 2853]},
          {"column": 16, "next": [2855, 2856, 2855]},
          {"column": 16, "next": [2857, 2858, 2857]},
          {"column": 16, "next": [2859, 2860, 2859]},
          {"column": 16, "next": [2861, 2862, 2861]},
          {"column": 16, "next": [2863, 2864, 2863]},
          {"column": 16, "next": [2865, 2733, 2866]},
          {"column": 16, "next": [2867, 2868, 2867]},
          {"column": 16, "next": [2869, 2870, 2869]},
          {"column": 16, "next": [2871, 2872, 2871]},
          {"column": 16, "next": [2873, 2874, 2873]},
          {"column": 16, "next": [2875, 2876, 2875]},
          {"column": 16, "next": [2877, 2878, 2877]},
          {"column": 16, "next": [2879, 2880, 2879]},
          {"column": 16, "next": [2881, 2882, 2881]},
          {"column": 16, "next": [2883, 2884, 2883]},
          {"column": 16, "next": [2885, 2886, 2885]},
          {"column": 16, "next": [2887, 2888, 2887]},
          {"column": 16, "next": [2889, 2890, 2889]},
          {"column": 16, "next": [2891, 2892, 2891]},
          {"column": 16, "next": [2893, 2894, 2893]},
          {"column": 16, "next": [2895, 2896, 2895]},
          {"column": 16, "next": [2897, 2898, 2897]},
          {"column": 16, "next": [2899, 2900, 2899]},
          {"column": 16, "next": [2901, 2902, 2901]},
          {"column": 16, "next": [2903, 2904, 2903]},
          {"column": 16, "next": [2905, 2906, 2905]},
          {"column": 16, "next": [2907, 2908, 2907]},
          {"column": 16, "next": [2909, 2910, 2909]},
          {"column": 16, "next": [2911, 2912, 2911]},
          {"column": 16, "next": [2913, 2914, 2913]},
          {"column": 16, "next": [2915, 2916, 2915]},
          {"column": 16, "next": [2917, 2918, 2917]},
          {"column": 16, "next": [2919, 2920, 2919]},
          {"column": 16, "next": [2921, 2922, 2921]},
          {"column": 16, "next": [2923, 2924, 2923]},
          {"column": 16, "next": [2925, 2926, 2925]},
          {"column": 16, "next": [2927, 2928, 2927]},
          {"column": 16, "next": [2929, 2930, 2929]},
          {"column": 16, "next": [2931, 2932, 2931]},
          {"column": 16, "next": [2933, 2934, 2933]},
          {"column": 16, "next": [2935, 2936, 2935]},
          {"column": 16, "next": [2937, 2938, 2937]},
          {"column": 16, "next": [2939, 2940, 2939]},
          {"column": 16, "next": [2941, 2942, 2941]},
          {"column": 16, "next": [2943, 2944, 2943]},
          {"column": 16, "next": [2945, 2946, 2945]},
          {"column": 16, "next": [2947, 2948, 2947]},
          {"column": 16, "next": [2949, 2950, 2949]},
          {"column": 16, "next": [2951, 2952, 2951]},
          {"column": 16, "next": [2953, 2954, 2953]},
          {"column": 16, "next": [2955, 2956, 2955]},
          {"column": 16, "next": [2957, 2958, 2957]},
          {"column": 16, "next": [2959, 2960, 2959]},
          {"column": 16, "next": [2961, 2962, 2961]},
          {"column": 16, "next": [2963, 2964, 2963]},
          {"column": 16, "next": [2965, 2966, 2965]},
          {"column": 16, "next": [2967, 2968, 2967]},
          {"column": 16, "next": [2969, 2970, 2969]},
          {"column": 16, "next": [2971, 2972, 2971]},
          {"column": 16, "next": [2973, 2974, 2973]},
          {"column": 16, "next": [2975, 2976, 2975]},
          {"column": 16, "next": [2977, 2978, 2977]},
          {"column": 16, "next": [2979, 2980, 2979]},
          {"column": 16, "next": [2981, 2982, 2981]},
          {"column": 16, "next": [2983, 2984, 2983]},
          {"column": 16, "next": [2985, 2986, 2985]},
          {"column": 16, "next": [2987, 2988, 2987]},
          {"column": 16, "next": [2989, 2990, 2989]},
          {"column": 16, "next": [2991, 2992, 2991]},
          {"column": 16, "next": [2993, 2994, 2993]},
          {"column": 16, "next": [2995, 2733, 2996]},
          {"column": 16, "next": [2997, 2733, 2998]},
          {"column": 16, "next": [2999, 3000, 2999]},
          {"column": 16, "next": [3001, 3002, 3001]},
          {"column": 16, "next": [3003, 3004, 3003]},
          {"column": 16, "next": [3005, 3006, 3005]},
          {"column": 16, "next": [3007, 3008, 3007]},
          {"column": 16, "next": [3009, 3010, 3009]},
          {"column": 16, "next": [3011, 3012, 3011]},
          {"column": 16, "next": [3013, 3014, 3013]},
          {"column": 16, "next": [3015, 3016, 3015]},
          {"column": 16, "next": [3017, 3018, 3017]},
          {"column": 16, "next": [3019, 3020, 3019]},
          {"column": 16, "next": [3021, 3022, 3021]},
          {"column": 16, "next": [3023, 3024, 3023]},
          {"column": 16, "next": [3025, 3026, 3025]},
          {"column": 16, "next": [3027, 3028, 3027]},
          {"column": 16, "next": [3029, 3030, 3029]},
          {"column": 16, "next": [3031, 3032, 3031]},
          {"column": 16, "next": [3033, 3034, 3033]},
          {"column": 16, "next": [3035, 3036, 3035]},
          {"column": 16, "next": [3037, 3038, 3037]},
          {"column": 16, "next": [3039, 3040, 3039]},
          {"column": 16, "next": [3041, 3042, 3041]},
          {"column": 16, "next": [3043, 3044, 3043]},
          {"column": 16, "next": [3045, 3046, 3045]},
          {"column": 16, "next": [3047, 3048, 3047]},
          {"column": 16, "next": [3049, 3050, 3049]},
          {"column": 16, "next": [3051, 3052, 3051]},
          {"column": 16, "next": [3053, 3054, 3053]},
          {"column": 16, "next": [3055, 3056, 3055]},
          {"column": 16, "next": [3057, 3058, 3057]},
          {"column": 16, "next": [3059, 3060, 3059]},
          {"column": 16, "next": [3061, 3062, 3061]},
          {"column": 16, "next": [3063, 3064, 3063]},
          {"column": 16, "next": [3065, 3066, 3065]},
          {"column": 16, "next": [3067, 3068, 3067]},
          {"column": 16, "next": [3069, 3070, 3069]},
          {"column": 16, "next": [3071, 3072, 3071]},
          {"column": 16, "next": [3073, 3074, 3073]},
          {"column": 16, "next": [3075, 3076, 3075]},
          {"column": 16, "next": [3077, 3078, 3077]},
          {"column": 16, "next": [3079, 3080, 3079]},
          {"column": 16, "next": [3081, 3082, 3081]},
          {"column": 16, "next": [3083, 3084, 3083]},
          {"column": 16, "next": [3085, 3086, 3085]},
          {"column": 16, "next": [3087, 3088, 3087]},
          {"column": 16, "next": [3089, 3090, 3089]},
          {"column": 16, "next": [3091, 3092, 3091]},
          {"column": 16, "next": [3093, 3094, 3093]},
          {"column": 16, "next": [3095, 3096, 3095]},
          {"column": 16, "next": [3097, 3098, 3097]},
          {"column": 16, "next": [3099, 3100, 3099]},
          {"column": 16, "next": [3101, 3102, 3101]},
          {"column": 16, "next": [3103, 3104, 3103]},
          {"column": 16, "next": [3105, 3106, 3105]},
          {"column": 16, "next": [3107, 3108, 3107]},
          {"column": 16, "next": [3109, 3110, 3109]},
          {"column": 16, "next": [3111, 3112, 3111]},
          {"column": 16, "next": [3113, 3114, 3113]},
          {"column": 16, "next": [3115, 3116, 3115]},
          {"column": 16, "next": [3117, 3118, 3117]},
          {"column": 16, "next": [3119, 3120, 3119]},
          {"column": 16, "next": [3121, 3122, 3121]},
          {"column": 16, "next": [3123, 3124, 3123]},
          {"column": 16, "next": [3125, 3126, 3125]},
          {"column": 16, "next": [3127, 3128, 3127]},
          {"column": 16, "next": [3129, 3130, 3129]},
          {"column": 16, "next": [3131, 3132, 3131]},
          {"column": 16, "next": [3133, 3134, 3133]},
          {"column": 16, "next": [3135, 3136, 3135]},
          {"column": 16, "next": [3137, 3138, 3137]},
          {"column": 16, "next": [3139, 3140, 3139]},
          {"column": 16, "next": [3141, 3142, 3141]},
          {"column": 16, "next": [3143, 3144, 3143]},
          {"column": 16, "next": [3145, 3146, 3145]},
          {"column": 16, "next": [3147, 3148, 3147]},
          {"column": 16, "next": [3149, 3150, 3149]},
          {"column": 16, "next": [3151, 3152, 3151]},
          {"column": 16, "next": [3153, 3154, 3153]},
          {"column": 16, "next": [3155, 3156, 3155]},
          {"column": 16, "next": [3157, 3158, 3157]},
          {"column": 16, "next": [3159, 3160, 3159]},
          {"column": 16, "next": [3161, 3162, 3161]},
          {"column": 16, "next": [3163, 3164, 3163]},
          {"column": 16, "next": [3165, 3166, 3165]},
          {"column": 16, "next": [3167, 3168, 3167]},
          {"column": 16, "next": [3169, 3170, 3169]},
          {"column": 16, "next": [3171, 3172, 3171]},
          {"column": 16, "next": [3173, 3174, 3173]},
          {"column": 16, "next": [3175, 3176, 3175]},
          {"column": 16, "next": [3177, 3178, 3177]},
          {"column": 16, "next": [3179, 3180, 3179]},
          {"column": 16, "next": [3181, 3182, 3181]},
          {"column": 16, "next": [3183, 3184, 3183]},
          {"column": 16, "next": [3185, 3186, 3185]},
          {"column": 16, "next": [3187, 3188, 3187]},
          {"column": 16, "next": [3189, 3190, 3189]},
          {"column": 16, "next": [3191, 3192, 3191]},
          {"column": 16, "next": [3193, 3194, 3193]},
          {"column": 16, "next": [3195, 3196, 3195]},
          {"column": 16, "next": [3197, 3198, 3197]},
          {"column": 16, "next": [3199, 3200, 3199]},
          {"column": 16, "next": [3201, 3202, 3201]},
          {"column": 16, "next": [3203, 3204, 3203]},
          {"column": 16, "next": [3205, 3206, 3205]},
          {"column": 16, "next": [3207, 3208, 3207]},
          {"column": 16, "next": [3209, 3210, 3209]},
          {"column": 16, "next": [3211, 3212, 3211]},
          {"column": 16, "next": [3213, 3214, 3213]},
          {"column": 16, "next": [3215, 3216, 3215]},
          {"column": 16, "next": [3217, 3218, 3217]},
          {"column": 16, "next": [3219, 3220, 3219]},
          {"column": 16, "next": [3221, 3222, 3221]},
          {"column": 16, "next": [3223, 3224, 3223]},
          {"column": 16, "next": [3225, 3226, 3225]},
          {"column": 16, "next": [3227, 3228, 3227]},
          {"column": 16, "next": [3229, 3230, 3229]},
          {"column": 16, "next": [3231, 3232, 3231]},
          {"column": 16, "next": [3233, 3234, 3233]},
          {"column": 16, "next": [3235, 3236, 3235]},
          {"column": 16, "next": [3237, 3238, 3237]},
          {"column": 16, "next": [3239, 3240, 3239]},
          {"column": 16, "next": [3241, 3242, 3241]},
          {"column": 16, "next": [3243, 3244, 3243]},
          {"column": 16, "next": [3245, 3246, 3245]},
          {"column": 16, "next": [3247, 3248, 3247]},
          {"column": 16, "next": [3249, 3250, 3249]},
          {"column": 16, "next": [3251, 3252, 3251]},
          {"column": 16, "next": [3253, 3254, 3253]},
          {"column": 16, "next": [3255, 3256, 3255]},
          {"column": 16, "next": [3257, 3258, 3257]},
          {"column": 16, "next": [3259, 3260, 3259]},
          {"column": 16, "next": [3261, 3262, 3261]},
          {"column": 16, "next": [3263, 3264, 3263]},
          {"column": 16, "next": [3265, 3266, 3265]},
          {"column": 16, "next": [3267, 3268, 3267]},
          {"column": 16, "next": [3269, 3270, 3269]},
          {"column": 16, "next": [3271, 3272, 3271]},
          {"column": 16, "next": [3273, 3274, 3273]},
          {"column": 16, "next": [3275, 3276, 3275]},
          {"column": 16, "next": [3277, 3278, 3277]},
          {"column": 16, "next": [3279, 3280, 3279]},
          {"column": 16, "next": [3281, 3282, 3281]},
          {"column": 16, "next": [3283, 3284, 3283]},
          {"column": 16, "next": [3285, 3286, 3285]},
          {"column": 16, "next": [3287, 3288, 3287]},
          {"column": 16, "next": [3289, 3290, 3289]},
          {"column": 16, "next": [3291, 3292, 3291]},
          {"column": 16, "next": [3293, 3294, 3293]},
          {"column": 16, "next": [3295, 3296, 3295]},
          {"column": 16, "next": [3297, 3298, 3297]},
          {"column": 16, "next": [3299, 3300, 3299]},
          {"column": 16, "next": [3301, 3302, 3301]},
          {"column": 16, "next": [3303, 3304, 3303]},
          {"column": 16, "next": [3305, 3306, 3305]},
          {"column": 16, "next": [3307, 3308, 3307]},
          {"column": 16, "next": [3309, 3310, 3309]},
          {"column": 16, "next": [3311, 3312, 3311]},
          {"column": 16, "next": [3313, 3314, 3313]},
          {"column": 16, "next": [3315, 3316, 3315]},
          {"column": 16, "next": [3317, 3318, 3317]},
          {"column": 16, "next": [3319, 3320, 3319]},
          {"column": 16, "next": [3321, 3322, 3321]},
          {"column": 16, "next": [3323, 3324, 3323]},
          {"column": 16, "next": [3325, 3326, 3325]},
          {"column": 16, "next": [3327, 3328, 3327]},
          {"column": 16, "next": [3329, 3330, 3329]},
          {"column": 16, "next": [3331, 3332, 3331]},
          {"column": 16, "next": [3333, 3334, 3333]},
          {"column": 16, "next": [3335, 3336, 3335]},
          {"column": 16, "next": [3337, 3338, 3337]},
          {"column": 16, "next": [3339, 3340, 3339]},
          {"column": 16, "next": [3341, 3342, 3341]},
          {"column": 16, "next": [3343, 3344, 3343]},
          {"column": 16, "next": [3345, 3346, 3345]},
          {"column": 16, "next": [3347, 3348, 3347]},
          {"column": 16, "next": [3349, 3350, 3349]},
          {"column": 16, "next": [3351, 3352, 3351]},
          {"column": 16, "next": [3353, 3354, 3353]},
          {"column": 16, "next": [3355, 3356, 3355]},
          {"column": 16, "next": [3357, 3358, 3357]},
          {"column": 16, "next": [3359, 3360, 3359]},
          {"column": 16, "next": [3361, 3362, 3361]},
          {"column": 16, "next": [3363, 3364, 3363]},
          {"column": 16, "next": [3365, 3366, 3365]},
          {"column": 16, "next": [3367, 3368, 3367]},
          {"column": 16, "next": [3369, 3370, 3369]},
          {"column": 16, "next": [3371, 3372, 3371]},
          {"column": 16, "next": [3373, 3374, 3373]},
          {"column": 16, "next": [3375, 3376, 3375]},
          {"column": 16, "next": [3377, 3378, 3377]},
          {"column": 16, "next": [3379, 3380, 3379]},
          {"column": 16, "next": [3381, 3382, 3381]},
          {"column": 16, "next": [3383, 3384, 3383]},
          {"column": 16, "next": [3385, 3386, 3385]},
          {"column": 16, "next": [3387, 3388, 3387]},
          {"column": 16, "next": [3389, 3390, 3389]},
          {"column": 16, "next": [3391, 3392, 3391]},
          {"column": 16, "next": [3393, 3394, 3393]},
          {"column": 16, "next": [3395, 3396, 3395]},
          {"column": 16, "next": [3397, 3398, 3397]},
          {"column": 16, "next": [3399, 3400, 3399]},
          {"column": 16, "next": [3401, 3402, 3401]},
          {"column": 16, "next": [3403, 3404, 3403]},
          {"column": 16, "next": [3405, 3406, 3405]},
          {"column": 16, "next": [3407, 3408, 3407]},
          {"column": 16, "next": [3409, 3410, 3409]},
          {"column": 16, "next": [3411, 3412, 3411]},
          {"column": 16, "next": [3413, 3414, 3413]},
          {"column": 16, "next": [3415, 3416, 3415]},
          {"column": 16, "next": [3417, 3418, 3417]},
          {"column": 16, "next": [3419, 3420, 3419]},
          {"column": 16, "next": [3421, 3422, 3421]},
          {"column": 16, "next": [3423, 3424, 3423]},
          {"column": 16, "next": [3425, 3426, 3425]},
          {"column": 16, "next": [3427, 3428, 3427]},
          {"column": 16, "next": [3429, 3430, 3429]},
          {"column": 16, "next": [3431, 3432, 3431]},
          {"column": 16, "next": [3433, 3434, 3433]},
          {"column": 16, "next": [3435, 3436, 3435]},
          {"column": 16, "next": [3437, 3438, 3437]},
          {"column": 16, "next": [3439, 3440, 3439]},
          {"column": 16, "next": [3441, 3442, 3441]},
          {"column": 16, "next": [3443, 3444, 3443]},
          {"column": 16, "next": [3445, 3446, 3445]},
          {"column": 16, "next": [3447, 3448, 3447]},
          {"column": 16, "next": [3449, 3450, 3449]},
          {"column": 16, "next": [3451, 3452, 3451]},
          {"column": 16, "next": [3453, 3454, 3453]},
          {"column": 16, "next": [3455, 3456, 3455]},
          {"column": 16, "next": [3457, 3458, 3457]},
          {"column": 16, "next": [3459, 3460, 3459]},
          {"column": 16, "next": [3461, 3462, 3461]},
          {"column": 16, "next": [3463, 3464, 3463]},
          {"column": 16, "next": [3465, 3466, 3465]},
          {"column": 16, "next": [3467, 3468, 3467]},
          {"column": 16, "next": [3469, 3470, 3469]},
          {"column": 16, "next": [3471, 3472, 3471]},
          {"column": 16, "next": [3473, 3474, 3473]},
          {"column": 16, "next": [3475, 3476, 3475]},
          {"column": 16, "next": [3477, 3478, 3477]},
          {"column": 16, "next": [3479, 3480, 3479]},
          {"column": 16, "next": [3481, 3482, 3481]},
          {"column": 16, "next": [3483, 3484, 3483]},
          {"column": 16, "next": [3485, 3486, 3485]},
          {"column": 16, "next": [3487, 3488, 3487]},
          {"column": 16, "next": [3489, 3490, 3489]},
          {"column": 16, "next": [3491, 3492, 3491]},
          {"column": 16, "next": [3493, 3494, 3493]},
          {"column": 16, "next": [3495, 3496, 3495]},
          {"column": 16, "next": [3497, 3498, 3497]},
          {"column": 16, "next": [3499, 3500, 3499]},
          {"column": 16, "next": [3501, 3502, 3501]},
          {"column": 16, "next": [3503, 3504, 3503]},
          {"column": 16, "next": [3505, 3506, 3505]},
          {"column": 16, "next": [3507, 3508, 3507]},
          {"column": 16, "next": [3509, 3510, 3509]},
          {"column": 16, "next": [3511, 3512, 3511]},
          {"column": 16, "next": [3513, 3514, 3513]},
          {"column": 16, "next": [3515, 3516, 3515]},
          {"column": 16, "next": [3517, 3518, 3517]},
          {"column": 16, "next": [3519, 3520, 3519]},
          {"column": 16, "next": [3521, 3522, 3521]},
          {"column": 16, "next": [3523, 3524, 3523]},
          {"column": 16, "next": [3525, 3526, 3525]},
          {"column": 16, "next": [3527, 3528, 3527]},
          {"column": 16, "next": [3529, 3530, 3529]},
          {"column": 16, "next": [3531, 3532, 3531]},
          {"column": 16, "next": [3533, 3534, 3533]},
          {"column": 16, "next": [3535, 3536, 3535]},
          {"column": 16, "next": [3537, 3538, 3537]},
          {"column": 16, "next": [3539, 3540, 3539]},
          {"column": 16, "next": [3541, 3542, 3541]},
          {"column": 16, "next": [3543, 3544, 3543]},
          {"column": 16, "next": [3545, 3546, 3545]},
          {"column": 16, "next": [3547, 3548, 3547]},
          {"column": 16, "next": [3549, 3550, 3549]},
          {"column": 16, "next": [3551, 3552, 3551]},
          {"column": 16, "next": [3553, 3554, 3553]},
          {"column": 16, "next": [3555, 3556, 3555]},
          {"column": 16, "next": [3557, 3558, 3557]},
          {"column": 16, "next": [3559, 3560, 3559]},
          {"column": 16, "next": [3561, 3562, 3561]},
          {"column": 16, "next": [3563, 3564, 3563]},
          {"column": 16, "next": [3565, 3566, 3565]},
          {"column": 16, "next": [3567, 3568, 3567]},
          {"column": 16, "next": [3569, 3570, 3569]},
          {"column": 16, "next": [3571, 3572, 3571]},
          {"column": 16, "next": [3573, 3574, 3573]},
          {"column": 16, "next": [3575, 3576, 3575]},
          {"column": 16, "next": [3577, 3578, 3577]},
          {"column": 16, "next": [3579, 3580, 3579]},
          {"column": 16, "next": [3581, 3582, 3581]},
          {"column": 16, "next": [3583, 3584, 3583]},
          {"column": 16, "next": [3585, 3586, 3585]},
          {"column": 16, "next": [3587, 3588, 3587]},
          {"column": 16, "next": [3589, 3590, 3589]},
          {"column": 16, "next": [3591, 3592, 3591]},
          {"column": 16, "next": [3593, 3594, 3593]},
          {"column": 16, "next": [3595, 3596, 3595]},
          {"column": 16, "next": [3597, 3598, 3597]},
          {"column": 16, "next": [3599, 3600, 3599]},
          {"column": 16, "next": [3601, 3602, 3601]},
          {"column": 16, "next": [3603, 3604, 3603]},
          {"column": 16, "next": [3605, 3606, 3605]},
          {"column": 16, "next": [3607, 3608, 3607]},
          {"column": 16, "next": [3609, 3610, 3609]},
          {"column": 16, "next": [3611, 3612, 3611]},
          {"column": 16, "next": [3613, 3614, 3613]},
          {"column": 16, "next": [3615, 3616, 3615]},
          {"column": 16, "next": [3617, 3618, 3617]},
          {"column": 16, "next": [3619, 3620, 3619]},
          {"column": 16, "next": [3621, 3622, 3621]},
          {"column": 16, "next": [3623, 3624, 3623]},
          {"column": 16, "next": [3625, 3626, 3625]},
          {"column": 16, "next": [3627, 3628, 3627]},
          {"column": 16, "next": [3629, 3630, 3629]},
          {"column": 16, "next": [3631, 3632, 3631]},
          {"column": 16, "next": [3633, 3634, 3633]},
          {"column": 16, "next": [3635, 3636, 3635]},
          {"column": 16, "next": [3637, 3638, 3637]},
          {"column": 16, "next": [3639, 3640, 3639]},
          {"column": 16, "next": [3641, 3642, 3641]},
          {"column": 16, "next": [3643, 3644, 3643]},
          {"column": 16, "next": [3645, 3646, 3645]},
          {"column": 16, "next": [3647, 3648, 3647]},
          {"column": 16, "next": [3649, 3650, 3649]},
          {"column": 16, "next": [3651, 3652, 3651]},
          {"column": 16, "next": [3653, 3654, 3653]},
          {"column": 16, "next": [3655, 3656, 3655]},
          {"column": 16, "next": [3657, 3658, 3657]},
          {"column": 16, "next": [3659, 3660, 3659]},
          {"column": 16, "next": [3661, 3662, 3661]},
          {"column": 16, "next": [3663, 3664, 3663]},
          {"column": 16, "next": [3665, 3666, 3665]},
          {"column": 16, "next": [3667, 3668, 3667]},
          {"column": 16, "next": [3669, 3670, 3669]},
          {"column": 16, "next": [3671, 3672, 3671]},
          {"column": 16, "next": [3673, 3674, 3673]},
          {"column": 16, "next": [3675, 3676, 3675]},
          {"column": 16, "next": [3677, 3678, 3677]},
          {"column": 16, "next": [3679, 3680, 3679]},
          {"column": 16, "next": [3681, 3682, 3681]},
          {"column": 16, "next": [3683, 3684, 3683]},
          {"column": 16, "next": [3685, 3686, 3685]},
          {"column": 16, "next": [3687, 3688, 3687]},
          {"column": 16, "next": [3689, 3690, 3689]},
          {"column": 16, "next": [3691, 3692, 3691]},
          {"column": 16, "next": [3693, 3694, 3693]},
          {"column": 16, "next": [3695, 3696, 3695]},
          {"column": 16, "next": [3697, 3698, 3697]},
          {"column": 16, "next": [3699, 3700, 3699]},
          {"column": 16, "next": [3701, 3702, 3701]},
          {"column": 16, "next": [3703, 3704, 3703]},
          {"column": 16, "next": [3705, 3706, 3705]},
          {"column": 16, "next": [3707, 3708, 3707]},
          {"column": 16, "next": [3709, 3710, 3709]},
          {"column": 16, "next": [3711, 3712, 3711]},
          {"column": 16, "next": [3713, 3714, 3713]},
          {"column": 16, "next": [3715, 3716, 3715]},
          {"column": 16, "next": [3717, 3718, 3717]},
          {"column": 16, "next": [3719, 3720, 3719]},
          {"column": 16, "next": [3721, 3722, 3721]},
          {"column": 16, "next": [3723, 3724, 3723]},
          {"column": 16, "next": [3725, 3726, 3725]},
          {"column": 16, "next": [3727, 3728, 3727]},
          {"column": 16, "next": [3729, 3730, 3729]},
          {"column": 16, "next": [3731, 3732, 3731]},
          {"column": 16, "next": [3733, 3734, 3733]},
          {"column": 16, "next": [3735, 3736, 3735]},
          {"column": 16, "next": [3737, 3738, 3737]},
          {"column": 16, "next": [3739, 3740, 3739]},
          {"column": 16, "next": [3741, 3742, 3741]},
          {"column": 16, "next": [3743, 3744, 3743]},
          {"column": 16, "next": [3745, 3746, 3745]},
          {"column": 16, "next": [3747, 3748, 3747]},
          {"column": 16, "next": [3749, 3750, 3749]},
          {"column": 16, "next": [3751, 3752, 3751]},
          {"column": 16, "next": [3753, 3754, 3753]},
          {"column": 16, "next": [3755, 3756, 3755]},
          {"column": 16, "next": [3757, 3758, 3757]},
          {"column": 16, "next": [3759, 3760, 3759]},
          {"column": 16, "next": [3761, 3762, 3761]},
          {"column": 16, "next": [3763, 3764, 3763]},
          {"column": 16, "next": [3765, 3766, 3765]},
          {"column": 16, "next": [3767, 2733, 2734]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["accept"]}, "clauses": ["R13"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R11"]},
          {"outcome": {"kind": "accepted", "labels": ["skip"]}, "clauses": ["R12"]},
          {"outcome": {"kind": "accepted", "labels": ["skip"]}, "clauses": ["G3"]},
          {"outcome": {"kind": "flagged", "queue": "sentences"}, "clauses": ["G2"]},
          {"outcome": {"kind": "flagged", "queue": "consent"}, "clauses": ["G1"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R8"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R8", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R7"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R7", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R7", "R8"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R7", "R8", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6", "R8"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6", "R8", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6", "R7"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6", "R7", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6", "R7", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["E1"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R8"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R8", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R7"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R7", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R7", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R6"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R6", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R6", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R6", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R8"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R8", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R7"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R7", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R7", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R6"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R6", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R6", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R6", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R5"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R5", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R5", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R5", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R5", "R6"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R8"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R8", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R7"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R7", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R7", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R6"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R6", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R6", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R6", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R5"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R5", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R5", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R5", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R5", "R6"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R4"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R4", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R4", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R4", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R4", "R6"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R4", "R5"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["skip"]}, "clauses": ["R3a"]},
          {"outcome": {"kind": "accepted", "labels": ["skip"]}, "clauses": ["R3a", "R12"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R9"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R9", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R8", "R9"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R8", "R9", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R7", "R9"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R7", "R9", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R7", "R8", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6", "R9"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6", "R9", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6", "R8", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R6", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R6", "R7", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R9"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R9", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R8", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R7", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R5", "R6", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R9"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R9", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R8", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R7", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R6", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R4", "R5", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R4", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R9"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R9", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R8", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R7", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R6", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R5", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R3", "R4", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R3", "R4", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["skip"]}, "clauses": ["R10"]},
          {"outcome": {"kind": "accepted", "labels": ["skip"]}, "clauses": ["R10", "R12"]},
          {"outcome": {"kind": "accepted", "labels": ["skip"]}, "clauses": ["R3a", "R10"]},
          {"outcome": {"kind": "accepted", "labels": ["skip"]}, "clauses": ["R3a", "R10", "R12"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R8"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R8", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R7"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R7", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R7", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R6"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R6", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R6", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R6", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R5"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R5", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R5", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R5", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R5", "R6"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R4"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R4", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R4", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R4", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R4", "R6"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R4", "R5"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R3"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R3", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R3", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R3", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R3", "R6"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R3", "R5"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R3", "R4"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R9"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R9", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R8", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R7", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R6", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R5", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R4", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R4", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R2", "R3", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R8"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R8", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R7"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R7", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R7", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R6"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R6", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R6", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R6", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R5"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R5", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R5", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R5", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R5", "R6"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R4"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R4", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R4", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R4", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R4", "R6"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R4", "R5"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R3"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R3", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R3", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R3", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R3", "R6"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R3", "R5"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R3", "R4"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R9"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R9", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R8", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R7", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R6", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R5", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R4", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R4", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R3", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R2"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R2", "R11"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R2", "R8"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R2", "R7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R2", "R6"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R2", "R5"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R2", "R4"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R2", "R3"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R7", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R8", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R7"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["R1", "R2", "R9"]},
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R4", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R6", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R7", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R8", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R9", "R11"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["reject"]},
            "clauses": ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R11"]
          },
          {"outcome": {"kind": "accepted", "labels": ["accept"]}, "clauses": ["R1a"]}
        ]
      }
    }
  ]
};

export class CaseError extends Error {
  constructor(problems) {
    super(problems.map((problem) => problem.message).join("; "));
    this.name = "CaseError";
    this.problems = problems;
  }
}

export function decide(answers) {
  const told = readAnswers(answers);
  const results = [];
  const problems = [];
  for (const decision of TABLE.decisions) {
    try {
      results.push([decision.id, decideOne(decision, told)]);
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CaseError(distinct(problems));
  return Object.fromEntries(results);
}

const SIGNALS = new Map(TABLE.signals.map((signal) => [signal.id, signal]));
const DEFINITIONS = new Map(TABLE.definitions.map((one) => [one.name, one.condition]));

function distinct(problems) {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

// ---- answers ----

const NOT_SURE = ["", "?", "not sure"];

// A value is { is: "n/a" | "unknown" }, { is: "number", number }, { is: "set", set } or
// { is: "value", value }.

function readAnswers(answers) {
  const values = new Map();
  const problems = [];
  for (const [name, text] of Object.entries(answers)) {
    const signal = SIGNALS.get(name);
    if (signal === undefined) {
      problems.push({ name: "unknown-signal", message: `\`${shortened(name)}\` is no signal of this guideline` });
      continue;
    }
    const value = readValue(signal, text);
    if (value !== null) {
      values.set(name, value);
    } else if (!NOT_SURE.includes(text)) {
      const message = `\`${shortened(text)}\` is no value of ${signalWords(name)}, which is ${domainWords(signal)}`;
      problems.push({ name: "unknown-value", message });
    }
  }
  if (problems.length > 0) throw new CaseError(problems);
  return { values, open: TABLE.columns.map((column) => openCells(column, values)) };
}

const shortened = (text) => [...String(text)].slice(0, 100).join("");

// What values a signal has, in words.
function domainWords(signal) {
  const values = signal.values.map((value) => `\`${value}\``);
  const unknown = signal.may_be_unknown ? " or `unknown`" : "";
  switch (signal.kind) {
    case "yes-no":
      return "`yes` or `no`";
    case "any-of":
      return `any of ${values.join(", ")} with spaces between, or \`-\` for none`;
    case "whole":
    case "number": {
      const article = signal.kind === "whole" ? "a whole number" : "a number";
      const end = signal.high === null ? "or more" : `to ${signal.high}`;
      return `${article}, ${signal.low ?? "0"} ${end}${unknown}`;
    }
    default:
      return [values.slice(0, -1).join(", "), values.at(-1)].filter(Boolean).join(" or ");
  }
}

function readValue(signal, text) {
  if (typeof text !== "string") return null;
  if (text === "n/a") return signal.only_when === null ? null : { is: "n/a" };
  switch (signal.kind) {
    case "whole":
    case "number":
      return readNumber(signal, text);
    case "any-of": {
      const set = new Set(text === "-" ? [] : text.split(" "));
      return [...set].every((member) => signal.values.includes(member)) ? { is: "set", set } : null;
    }
    default:
      return signal.values.includes(text) ? { is: "value", value: text } : null;
  }
}

const TOLD_NUMBER = /^-?[0-9]{1,19}(\.[0-9]{1,18})?$/;

function readNumber(signal, text) {
  if (text === "unknown") return signal.may_be_unknown ? { is: "unknown" } : null;
  if (!TOLD_NUMBER.test(text)) return null;
  const number = scaled(text);
  if (signal.kind === "whole" && number % 10n ** BigInt(TABLE.digits) !== 0n) return null;
  if (signal.low !== null && number < scaled(signal.low)) return null;
  if (signal.high !== null && number > scaled(signal.high)) return null;
  return { is: "number", number };
}

// The number times 10 to the power of TABLE.digits, which no number here has more of.
function scaled(text) {
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole + fraction.padEnd(TABLE.digits, "0"));
  return text.startsWith("-") ? -size : size;
}

function openCells(column, values) {
  const every = [...column.cells.keys()];
  const value = values.get(column.signal);
  if (value === undefined) return every;
  const isUsual = saysUsual(SIGNALS.get(column.signal), value);
  return every.filter((number) => {
    const cell = column.cells[number];
    return hasValue(cell, column.member, value) || (isUsual && cell.kind === "n/a");
  });
}

function saysUsual(signal, value) {
  if (signal.usual === null) return false;
  const usual = readValue(signal, signal.usual);
  return usual !== null && sameValue(usual, value);
}

function sameValue(one, other) {
  if (one.is !== other.is) return false;
  if (one.is !== "set") return one.value === other.value && one.number === other.number;
  return one.set.size === other.set.size && [...one.set].every((member) => other.set.has(member));
}

function hasValue(cell, member, value) {
  if (value.is === "n/a" || value.is === "unknown") return cell.kind === value.is;
  if (value.is === "number") return cell.kind === "interval" && isWithin(cell, value.number);
  const name = value.is === "set" ? (value.set.has(member) ? "yes" : "no") : value.value;
  return cell.kind === "value" && cell.name === name;
}

function isWithin(cell, number) {
  if (cell.low !== null) {
    const low = scaled(cell.low);
    if (number < low || (number === low && !cell.has_low)) return false;
  }
  if (cell.high !== null) {
    const high = scaled(cell.high);
    if (number > high || (number === high && !cell.has_high)) return false;
  }
  return true;
}

// ---- deciding ----

function decideOne(decision, told) {
  const completions = completionsOf(decision, told);
  if (completions.found().length === 0) throw new CaseError(whyImpossible(told.values));
  const unsure = TABLE.signals.filter(({ id }) => !told.values.has(id));
  return settleDoubt(decision, completions, unsure);
}

function completionsOf(decision, told) {
  if (decision.diagram === null) return listed(decision, told);
  return traced(decision.diagram, told.open);
}

function answer(decision, outcome, cited) {
  const clauses = decision.clauses.filter((clause) => cited.has(clause.id));
  const several = outcome.kind === "accepted" && outcome.labels.length > 1;
  return {
    status: { flagged: "flagged", "not-applicable": "not-applicable" }[outcome.kind] ?? "decided",
    outcome: plainOutcome(outcome),
    ...(several ? { accepted: outcome.labels } : {}),
    flag: outcome.kind === "flagged" ? outcome.queue : null,
    clauses: clauses.map((clause) => clause.id),
    because: clauses.map((clause) => clause.rationale).filter((why) => why !== null),
    depends_on: [],
  };
}

function plainOutcome(outcome) {
  switch (outcome.kind) {
    case "accepted":
      return outcome.labels[0];
    case "chosen":
      return outcome.labels;
    case "score":
      return Number(outcome.value);
    default:
      return null;
  }
}

// ---- conditions: true, false, or null where that depends on what was not told ----

function holds(condition, situation) {
  const { kind } = condition;
  const value = situation.values.get(condition.signal);
  switch (kind) {
    case "compare":
      return compares(condition.signal, value, condition.relation, { is: "value", value: condition.value });
    case "compare-number":
      return compares(condition.signal, value, condition.relation, { is: "number", number: scaled(condition.number) });
    case "compare-signals": {
      const [left, right] = [condition.left, condition.right].map((name) => situation.values.get(name));
      return compares(condition.left, left, condition.relation, right);
    }
    case "includes":
      return value === undefined ? null : value.is === "set" && value.set.has(condition.member);
    case "is-unknown":
      return value === undefined ? null : value.is === "unknown";
    case "applies":
      return value === undefined ? null : value.is !== "n/a";
    case "defined":
      return holds(DEFINITIONS.get(condition.name), situation);
    case "not":
      return negated(holds(condition.part, situation));
    case "all":
      return atLeast(condition.parts, condition.parts.length, situation);
    case "any":
      return atLeast(condition.parts, 1, situation);
    case "at-least":
      return atLeast(condition.parts, condition.count, situation);
    default:
      return outcomeHolds(condition, situation);
  }
}

function negated(result) {
  return result === null ? null : !result;
}

function atLeast(parts, count, situation) {
  const results = parts.map((part) => holds(part, situation));
  if (results.filter((result) => result === true).length >= count) return true;
  return results.filter((result) => result !== false).length < count ? false : null;
}

function compares(signal, left, relation, right) {
  const special = (value) => value !== undefined && (value.is === "n/a" || value.is === "unknown");
  if (special(left) || special(right)) return false;
  if (left === undefined || right === undefined) return null;
  if (left.is === "number") return relates(left.number, relation, right.number);
  const { values } = SIGNALS.get(signal);
  return relates(values.indexOf(left.value), relation, values.indexOf(right.value));
}

function relates(left, relation, right) {
  switch (relation) {
    case "is":
      return left === right;
    case "is-not":
      return left !== right;
    case "at-least":
      return left >= right;
    case "at-most":
      return left <= right;
    case "more-than":
      return left > right;
    default:
      return left < right;
  }
}

// A score is kept as a BigInt, 10 to the power of SCORE_DIGITS times as large.
const SCORE_DIGITS = TABLE.digits * 2;

function scaledScore(text) {
  return scaled(text) * 10n ** BigInt(TABLE.digits);
}

// Another decision's outcome; one that is flagged is supposed to be each that it might be.
function outcomeHolds(condition, situation) {
  const result = situation.results?.get(condition.decision);
  const outcome = situation.supposed?.get(condition.decision) ?? result;
  if (outcome === undefined) return null;
  const asksState = condition.kind === "outcome-is" && condition.state !== "none";
  if (outcome.kind === "flagged" && !asksState) return null;
  switch (condition.kind) {
    case "outcome-in":
      return outcome.kind === "accepted" && outcome.labels.every((label) => condition.outcomes.includes(label));
    case "outcome-includes":
      return outcome.kind === "chosen" && outcome.labels.some((label) => condition.labels.includes(label));
    case "outcome-compare":
      return outcome.kind === "score" && relates(outcome.score, condition.relation, scaledScore(condition.number));
    default:
      if (condition.state === "none") return outcome.kind === "chosen" && outcome.labels.length === 0;
      return result?.kind === condition.state;
  }
}

// ---- cases that cannot occur ----

// What was told, and which signals do not apply as far as that can be said.
function settle(told) {
  const values = new Map(told);
  const sometimes = TABLE.signals.filter((signal) => signal.only_when !== null);
  for (const signal of sometimes) {
    if (told.has(signal.id) && saysUsual(signal, told.get(signal.id))) values.delete(signal.id);
  }
  for (let size = -1; size !== values.size; ) {
    size = values.size;
    for (const signal of sometimes.filter(({ id }) => !values.has(id))) {
      const applies = holds(signal.only_when, { values });
      if (applies === false) values.set(signal.id, { is: "n/a" });
      if (applies && told.has(signal.id)) values.set(signal.id, told.get(signal.id));
    }
  }
  return values;
}

function whyImpossible(told) {
  const problems = impossibleProblems(settle(told));
  if (problems.length > 0) return problems;
  const named = [...told.keys()].map(signalWords).join(", ");
  const message = `no case that the facts allow has these values together: ${named}`;
  return [{ name: "impossible-case", message }];
}

function impossibleProblems(values) {
  const problems = TABLE.signals.flatMap((signal) => misplaced(signal, values));
  for (const fact of TABLE.facts) {
    if (holds(fact.condition, { values }) === false) {
      problems.push({ name: "impossible-case", message: `the facts exclude this case: ${fact.text}` });
    }
  }
  return problems;
}

function misplaced(signal, values) {
  if (signal.only_when === null || !values.has(signal.id)) return [];
  const applies = holds(signal.only_when, { values });
  const isAbsent = values.get(signal.id).is === "n/a";
  if (applies === false && !isAbsent) {
    const message = `${signalWords(signal.id)} does not apply to this case, so it has no value`;
    return [{ name: "does-not-apply", message }];
  }
  if (applies && isAbsent) {
    return [{ name: "applies", message: `${signalWords(signal.id)} applies to this case, so it is not \`n/a\`` }];
  }
  return [];
}

// ---- not sure: what all completions of a case come to together ----

// Where the doubt makes no difference, the outcome. Else what the values of `if unsure` lead to,
// given all at once. Else the queue of the first unsure signal that matters and names one.
function settleDoubt(decision, completions, unsure) {
  const policies = new Map(unsure
    .filter((signal) => signal.if_unsure?.kind === "value")
    .map((signal) => [signal.id, readValue(signal, signal.if_unsure.value)]));
  let settled = agreed(decision, completions.found());
  if (settled !== null) return settled;
  let given = completions.given(policies);
  const found = given.found();
  if (found.length === 0) given = completions; // the facts forbid these values together
  settled = agreed(decision, found);
  if (settled !== null) return settled;
  const alone = unsure.filter((signal) => given.matters(signal));
  const matter = alone.length > 0 ? alone : unsure.filter((signal) => given.varies(signal));
  const flag = matter.find((signal) => signal.if_unsure?.kind === "flag");
  return {
    status: flag === undefined ? "unsettled" : "flagged",
    outcome: null,
    flag: flag === undefined ? null : flag.if_unsure.queue,
    clauses: [],
    because: [],
    depends_on: matter.map(({ id }) => id),
  };
}

// The outcome if all have one; of several accepted ones, as declared, where orders differ.
function agreed(decision, found) {
  if (new Set(found.map(({ outcome }) => keyOf(outcome))).size !== 1) return null;
  const names = decision.labels.map(({ name }) => name);
  const rank = ({ outcome }) => (outcome.kind === "accepted" ? outcome.labels.map((one) => names.indexOf(one)) : []);
  const first = found.reduce((best, one) => (isBefore(rank(one), rank(best)) ? one : best));
  return answer(decision, first.outcome, new Set(found.flatMap(({ clauses }) => clauses)));
}

function isBefore(one, other) {
  const at = one.findIndex((place, index) => place !== other[index]);
  return at >= 0 && one[at] < other[at];
}

// The same for outcomes that agree: of several accepted ones the order does not count.
function keyOf(outcome) {
  return JSON.stringify(outcome.kind === "accepted" ? [...outcome.labels].sort() : outcome);
}

// ---- the completions all at once, in a diagram ----

function traced(diagram, open) {
  let part = null;
  const once = () => (part ??= partOf(diagram, open));
  return {
    found: () => endsOf(diagram, open),
    given: (policies) => traced(diagram, open.map((cells, at) => narrowed(TABLE.columns[at], cells, policies))),
    matters: (signal) => decidesAlone(once(), open, columnsOf(signal)),
    varies: (signal) => {
      const taken = takenCells(once(), open);
      return columnsOf(signal).some((column) => taken[column].size > 1);
    },
  };
}

const columnsOf = (signal) => [...TABLE.columns.keys()].filter((at) => TABLE.columns[at].signal === signal.id);

function narrowed(column, cells, policies) {
  const value = policies.get(column.signal);
  if (value === undefined) return cells;
  return cells.filter((at) => column.cells[at].kind === "n/a" || hasValue(column.cells[at], column.member, value));
}

function endsOf(diagram, open) {
  const size = diagram.steps.length;
  return [...reachedNodes(diagram, open)]
    .filter((node) => node >= size)
    .map((node) => diagram.terminals[node - size])
    .filter((end) => end.outcome !== null);
}

function reachedNodes(diagram, open) {
  const reached = new Set(open.every((cells) => cells.length > 0) ? [diagram.root] : []);
  diagram.steps.forEach((step, number) => {
    if (!reached.has(number)) return;
    for (const cell of open[step.column]) reached.add(step.next[cell]);
  });
  return reached;
}

// The part of the diagram that is left open, equal parts being one node. Node 0 is impossible; a
// node has the column it asks, where each open cell leads, and which outcomes it leads to, as bits.
function partOf(diagram, open) {
  const size = diagram.steps.length;
  const nodes = [{ column: open.length, next: [], outcomes: 0n }];
  const known = new Map([["null", 0]]);
  const becomes = new Map();
  for (const number of [...reachedNodes(diagram, open)].sort((one, other) => other - one)) {
    const step = diagram.steps[number];
    const column = step === undefined ? open.length : step.column;
    const next = step === undefined ? [] : open[column].map((cell) => becomes.get(step.next[cell]));
    const outcome = step === undefined ? diagram.terminals[number - size].outcome : null;
    const key = step === undefined ? (outcome === null ? "null" : keyOf(outcome)) : `${column}:${next}`;
    if (next.length > 0 && next.every((child) => child === next[0])) {
      becomes.set(number, next[0]);
      continue;
    }
    if (!known.has(key)) {
      const outcomes = next.reduce((all, child) => all | nodes[child].outcomes, 0n);
      known.set(key, nodes.length);
      nodes.push({ column, next, outcomes: next.length > 0 ? outcomes : 1n << BigInt(nodes.length) });
    }
    becomes.set(number, known.get(key));
  }
  return { root: becomes.get(diagram.root), nodes };
}

function takenCells({ root, nodes }, open) {
  const taken = open.map(() => new Set());
  const takeAll = (start, end) => {
    for (let column = start; column < end; column += 1) open[column].forEach((_, at) => taken[column].add(at));
  };
  takeAll(0, nodes[root].column);
  for (const { column, next } of nodes) {
    next.forEach((child, at) => {
      if (nodes[child].outcomes === 0n) return;
      taken[column].add(at);
      takeAll(column + 1, nodes[child].column);
    });
  }
  return taken;
}

// Whether two completions agree on all columns but their own, where not applicable agrees with
// anything, and differ in outcome. Both walk the part at once.
function decidesAlone({ root, nodes }, open, own) {
  const absent = open.map((cells, column) => cells.findIndex((at) => TABLE.columns[column].cells[at].kind === "n/a"));
  const last = absent.reduce((best, at, column) => (at >= 0 || own.includes(column) ? column : best), -1);
  const isOne = (bits) => (bits & (bits - 1n)) === 0n;
  const mayDiffer = (one, other) => {
    const [here, there] = [nodes[one].outcomes, nodes[other].outcomes];
    if (here === 0n || there === 0n || (here === there && isOne(here))) return false;
    return one !== other || nodes[one].column <= last;
  };
  const seen = new Set([`${root},${root}`]);
  const pending = [[root, root]];
  while (pending.length > 0) {
    const [one, other] = pending.pop();
    if (!mayDiffer(one, other)) continue;
    const column = Math.min(nodes[one].column, nodes[other].column);
    if (column === open.length) return true;
    const split = (node) => (nodes[node].column === column ? nodes[node].next : open[column].map(() => node));
    const [ones, others] = [split(one), split(other)];
    const isOwn = own.includes(column);
    ones.forEach((child, cell) => others.forEach((partner, at) => {
      const agrees = isOwn || cell === at || absent[column] === cell || absent[column] === at;
      if (!agrees || seen.has(`${child},${partner}`)) return;
      seen.add(`${child},${partner}`);
      pending.push([child, partner]);
    }));
  }
  return false;
}

// ---- clauses: for decisions whose diagram would be too large ----

const MOST_COMPLETIONS = 5000;

// The completions one by one, each with what the decision comes to.
function listed(decision, told) {
  const cases = completionsListed(told);
  if (cases === null) throw new CaseError([tooMany(decision, told.values)]);
  return among(casesIn(decision, cases));
}

function casesIn(decision, cases) {
  return cases
    .filter((values) => impossibleProblems(values).length === 0)
    .map((values) => ({ values, ...foundIn(decision, values) }));
}

function among(cases) {
  return {
    found: () => cases,
    given: (policies) => among(cases.filter(({ values }) =>
      [...policies].every(([name, value]) => isAbsent(values.get(name)) || sameValue(values.get(name), value)))),
    matters: (signal) => decidesAmong(cases, signal.id),
    varies: (signal) => new Set(cases.map(({ values }) => valueKey(values.get(signal.id)))).size > 1,
  };
}

const isAbsent = (value) => value.is === "n/a";

function valueKey(value) {
  return `${value.is}:${value.is === "set" ? [...value.set].sort().join(" ") : value.number ?? value.value}`;
}

// Whether two cases agree on all other signals, of which some may not apply, and differ. Cases are
// sorted by what does not apply, so that two kinds are compared on all the rest.
function decidesAmong(cases, signal) {
  const kinds = new Map();
  for (const one of cases) {
    const absent = [...one.values.keys()].filter((name) => name !== signal && isAbsent(one.values.get(name)));
    const key = absent.join(" ");
    if (!kinds.has(key)) kinds.set(key, { absent, cases: [] });
    kinds.get(key).cases.push(one);
  }
  return [...kinds.values()].some((one) => [...kinds.values()].some((other) => {
    const leftOut = new Set([...one.absent, ...other.absent, signal]);
    const [ones, others] = [outcomesByRest(one.cases, leftOut), outcomesByRest(other.cases, leftOut)];
    return [...ones].some(([rest, outcomes]) =>
      others.has(rest) && new Set([...outcomes, ...others.get(rest)]).size > 1);
  }));
}

function outcomesByRest(cases, leftOut) {
  const outcomes = new Map();
  for (const { values, outcome } of cases) {
    const rest = [...values].filter(([name]) => !leftOut.has(name)).map(([, value]) => valueKey(value)).join("|");
    outcomes.set(rest, (outcomes.get(rest) ?? new Set()).add(keyOf(outcome)));
  }
  return outcomes;
}

function completionsListed(told) {
  const settled = settle(told.values);
  const choices = TABLE.signals.map((signal) =>
    settled.has(signal.id) ? [settled.get(signal.id)] : valuesOpen(signal, told.open));
  if (choices.reduce((count, some) => count * some.length, 1) > MOST_COMPLETIONS) return null;
  return combinations(choices).map((values) => new Map(values.map((value, at) => [TABLE.signals[at].id, value])));
}

function valuesOpen(signal, open) {
  const columns = columnsOf(signal);
  if (TABLE.columns[columns[0]].member === null) {
    const { cells } = TABLE.columns[columns[0]];
    return open[columns[0]].map((at) => readValue(signal, cells[at].name) ?? { is: "number", number: someNumber(cells[at]) });
  }
  const names = columns.map((at) => open[at].map((cell) => TABLE.columns[at].cells[cell].name));
  return combinations(names).flatMap((chosen) => {
    if (chosen.every((name) => name === "n/a")) return [{ is: "n/a" }];
    if (chosen.includes("n/a")) return [];
    const members = columns.filter((_, at) => chosen[at] === "yes").map((at) => TABLE.columns[at].member);
    return [{ is: "set", set: new Set(members) }];
  });
}

// The plainest number of an interval.
function someNumber({ low, has_low, high, has_high }) {
  const start = low === null ? 0n : scaled(low);
  if (has_low) return start;
  if (high === null) return start + 10n ** BigInt(TABLE.digits);
  return has_high ? scaled(high) : (start + scaled(high)) / 2n;
}

function tooMany(decision, values) {
  const signals = decision.questions.filter((name) => !values.has(name));
  const message = `\`${decision.id}\` has no diagram, and more than ${MOST_COMPLETIONS} cases are left open`;
  return { name: "too-many-completions", message, signals };
}

function foundIn(decision, values) {
  const results = new Map();
  for (const other of TABLE.decisions) {
    const verdict = verdictOf(other, { values, results, supposed: new Map() });
    if (other.id === decision.id) return { outcome: plainScore(verdict.outcome), clauses: verdict.clauses };
    results.set(other.id, verdict.outcome);
  }
  throw new Error(decision.id);
}

function plainScore(outcome) {
  return outcome.kind === "score" ? { kind: "score", value: numberText(outcome.score, SCORE_DIGITS) } : outcome;
}

// A number that is kept as a BigInt, so many digits of it after its point, in shortest form.
function numberText(number, after) {
  const digits = String(number < 0n ? -number : number).padStart(after + 1, "0");
  const text = `${digits.slice(0, -after)}.${digits.slice(-after)}`.replace(/\.?0+$/, "");
  return (number < 0n ? "-" : "") + text;
}

const sound = (verdict, decision) => {
  if (verdict.outcome === undefined) throw new Error(`${decision.id}: ${verdict.failure}`);
  return verdict;
};

// As it comes out for every outcome of the flagged decisions that it reads, if that is one.
function verdictOf(decision, situation) {
  const doubtful = TABLE.decisions
    .filter(({ id }) => decision.reads.includes(id) && situation.results.get(id)?.kind === "flagged")
    .sort((one, other) => one.place - other.place);
  const verdicts = combinations(doubtful.map(declaredOutcomes)).map((supposed) => ({
    supposed,
    ...verdictOnce(decision, {
      ...situation,
      supposed: new Map(supposed.map((outcome, side) => [doubtful[side].id, outcome])),
    }),
  }));
  verdicts.forEach((verdict) => sound(verdict, decision));
  const clauses = verdicts.flatMap((verdict) => verdict.clauses);
  const first = verdicts[0].outcome;
  if (verdicts.every(({ outcome }) => agree(first, outcome))) return { outcome: first, clauses };
  const decisive = doubtful.find((_, side) => matters(side, verdicts));
  return { outcome: situation.results.get(decisive.id), clauses };
}

function matters(side, verdicts) {
  const rest = ({ supposed }) =>
    JSON.stringify(supposed.filter((_, other) => other !== side), (_, one) => typeof one === "bigint" ? String(one) : one);
  return verdicts.some((one) =>
    verdicts.some((other) => rest(one) === rest(other) && !agree(one.outcome, other.outcome)));
}

function combinations(sides) {
  return sides.reduce(
    (found, side) => found.flatMap((some) => side.map((one) => [...some, one])),
    [[]],
  );
}

function declaredOutcomes(decision) {
  const parents = new Set(decision.labels.map((label) => label.parent));
  const given = new Set(decision.clauses.flatMap(({ effect }) => (effect.kind === "give" ? effect.labels : [])));
  const labels = decision.labels.map((label) => label.name).filter((name) => !parents.has(name) || given.has(name));
  if (decision.kind === "score") return scoresApart(decision.id).map((score) => ({ kind: "score", score }));
  if (decision.kind !== "many") return labels.map((label) => ({ kind: "accepted", labels: [label] }));
  return combinations(labels.map((label) => [null, label]))
    .map((chosen) => ({ kind: "chosen", labels: chosen.filter((label) => label !== null) }));
}

// A score for each interval between the numbers that it is compared with.
function scoresApart(id) {
  const conditions = TABLE.decisions.flatMap(({ clauses }) =>
    clauses.flatMap(({ condition, effect }) => (effect.kind === "prefer" ? [condition, effect.a, effect.b] : [condition])));
  const numbers = [...conditions, ...DEFINITIONS.values()].flatMap((one) => thresholds(one, id));
  const sorted = [...new Set(numbers)].sort((one, other) => (one < other ? -1 : 1));
  if (sorted.length === 0) return [0n];
  const unit = 10n ** BigInt(SCORE_DIGITS);
  const between = sorted.slice(1).map((high, place) => (sorted[place] + high) / 2n);
  return [sorted[0] - unit, ...sorted, ...between, sorted.at(-1) + unit];
}

function thresholds(condition, id) {
  if (condition.kind === "outcome-compare" && condition.decision === id) return [scaledScore(condition.number)];
  const parts = condition.kind === "not" ? [condition.part] : condition.parts ?? [];
  return parts.flatMap((part) => thresholds(part, id));
}

function verdictOnce(decision, situation) {
  switch (decision.kind) {
    case "many":
      return verdictOfMany(decision, situation);
    case "scale":
      return verdictOfScale(decision, situation);
    case "score":
      return verdictOfScore(decision, situation);
    default:
      return settleOne(decision, applying(decision, situation), situation);
  }
}

// ---- which clauses hold ----

const BASES = new Set(["give", "flag", "not-applicable", "rule-out", "lowest", "highest", "prefer"]);

function lineage(decision, clause) {
  if (clause.parent === null) return [clause];
  return [clause, ...lineage(decision, decision.clauses.find(({ id }) => id === clause.parent))];
}

function applying(decision, situation) {
  const holding = holdingClauses(decision, situation);
  const ordinary = withoutLastResorts(decision, holding);
  const gives = ({ effect }) => BASES.has(effect.kind) || effect.kind === "points";
  return ordinary.some(gives) ? ordinary : holding;
}

function holdingClauses(decision, situation) {
  return decision.clauses.filter((clause) =>
    lineage(decision, clause).every((one) => holdsAlone(one, situation)));
}

function holdsAlone({ condition, effect }, situation) {
  if (effect.kind === "prefer" && !holds(effect.a, situation) && !holds(effect.b, situation)) return false;
  return holds(condition, situation) === true;
}

function withoutLastResorts(decision, clauses) {
  return clauses.filter((clause) => !lineage(decision, clause).some((one) => one.otherwise));
}

// ---- which clause beats which: the four lines, strongest first ----

const byException = (decision, winner, loser) => lineage(decision, winner).slice(1).includes(loser);

const clauseChains = (decision) =>
  decision.priority.filter(({ kind }) => kind === "clauses").map(({ order }) => order);

const byOwnName = (decision, winner, loser) =>
  clauseChains(decision).some((order) =>
    order.includes(winner.id) && order.indexOf(winner.id) < order.indexOf(loser.id));

const placeIn = (decision, order, clause) => {
  const named = lineage(decision, clause).find(({ id }) => order.includes(id));
  return named === undefined ? -1 : order.indexOf(named.id);
};

const byName = (decision, winner, loser) =>
  clauseChains(decision).some((order) => {
    const [one, other] = [placeIn(decision, order, winner), placeIn(decision, order, loser)];
    return one >= 0 && one < other;
  });

const LAYERS = ["gates", "edge-cases", "rules"];
const layerOf = (decision, clause) => lineage(decision, clause).at(-1).layer;

const byLayer = (decision, winner, loser) =>
  LAYERS.indexOf(layerOf(decision, winner)) < LAYERS.indexOf(layerOf(decision, loser));

const byDocument = (decision, winner, loser) => {
  const layer = layerOf(decision, winner);
  return (
    decision.priority.some(({ kind, layers }) => kind === "earlier-over-later" && layers.includes(layer)) &&
    layerOf(decision, loser) === layer &&
    decision.clauses.indexOf(winner) < decision.clauses.indexOf(loser)
  );
};

const UP_TO_NAMES = [byException, byOwnName, byName];
const UP_TO_LAYERS = [...UP_TO_NAMES, byLayer];
const ALL_LINES = [...UP_TO_LAYERS, byDocument];

function beats(decision, winner, loser, lines = ALL_LINES) {
  for (const line of lines) {
    if (line(decision, winner, loser)) return true;
    if (line(decision, loser, winner)) return false;
  }
  return false;
}

function withoutExcepted(decision, clauses) {
  return clauses.filter((clause) => !clauses.some((other) => byException(decision, other, clause)));
}

function unbeaten(decision, clauses) {
  const rivals = withoutExcepted(decision, clauses);
  return rivals.filter((clause) => !rivals.some((other) => beats(decision, other, clause)));
}

// ---- one label ----

const ids = (clauses) => clauses.map(({ id }) => id);

function settleOne(decision, clauses, situation) {
  if (clauses.length === 0) return { failure: "gap" };
  const left = unbeaten(decision, clauses);
  const outcomes = new Map(left.map((clause) => [clause, outcomeOf(decision, clause, situation)]));
  const chains = decision.priority.filter(({ kind }) => kind === "labels").map(({ order }) => order);
  const isEarlier = (order, one, other) => {
    const [first, second] = [one, other].map((outcome) => placeOf(decision, order, outcome));
    return first >= 0 && first < second;
  };
  const deciding = left.filter((clause) =>
    !chains.some((order) => left.some((other) => isEarlier(order, outcomes.get(other), outcomes.get(clause)))));
  return deciding.length === 0 ? { failure: "circle" } : agreement(deciding, outcomes);
}

function agreement(deciding, outcomes) {
  const first = outcomes.get(deciding[0]);
  if (!deciding.every((clause) => agree(first, outcomes.get(clause)))) return { failure: "conflict" };
  return { outcome: first, clauses: ids(deciding) };
}

function agree(one, other) {
  if (one.kind !== other.kind) return false;
  if (one.kind === "accepted") {
    return one.labels.every((label) => other.labels.includes(label)) && other.labels.every((label) => one.labels.includes(label));
  }
  return one.queue === other.queue && one.score === other.score && `${one.labels}` === `${other.labels}`;
}

function placeOf(decision, order, outcome) {
  if (outcome.kind === "flagged") return order.indexOf(null);
  if (outcome.kind !== "accepted") return -1;
  let name = outcome.labels[0];
  while (name !== null && !order.includes(name)) {
    name = decision.labels.find((label) => label.name === name).parent;
  }
  return name === null ? -1 : order.indexOf(name);
}

function outcomeOf(decision, { effect }, situation) {
  switch (effect.kind) {
    case "give":
      return { kind: "accepted", labels: effect.labels };
    case "flag":
      return { kind: "flagged", queue: effect.queue };
    case "not-applicable":
      return { kind: "not-applicable" };
    case "prefer":
      return { kind: "accepted", labels: [holds(effect.a, situation) ? "A" : "B"] };
    default:
      return extreme(decision, effect, situation);
  }
}

function extreme(decision, effect, situation) {
  const parts = effect.decisions.map((name) => situation.results.get(name));
  const flagged = parts.find(({ kind }) => kind === "flagged");
  if (flagged !== undefined) return flagged;
  const accepted = parts.filter(({ kind }) => kind === "accepted").map(({ labels }) => labels);
  if (accepted.length === 0) return { kind: "not-applicable" };
  const levels = decision.labels.map(({ name }) => name);
  const pick = effect.kind === "lowest" ? Math.min : Math.max;
  const picked = combinations(accepted).map((taken) => levels[pick(...taken.map((one) => levels.indexOf(one)))]);
  return { kind: "accepted", labels: [...new Set(picked)] };
}

// ---- a level: a base, then steps, then caps and floors ----

function verdictOfScale(decision, situation) {
  const clauses = applying(decision, situation);
  const base = settleOne(decision, clauses.filter(({ effect }) => BASES.has(effect.kind)), situation);
  if (base.outcome?.kind !== "accepted") return base;
  const bases = decision.clauses.filter(({ id }) => base.clauses.includes(id));
  const deciding = (wanted) => {
    const own = clauses.filter(({ effect }) => effect.kind === wanted);
    return unbeaten(decision, own).filter((clause) =>
      !bases.some((other) => beats(decision, other, clause, UP_TO_LAYERS)));
  };
  return modified(decision, base, deciding("step"), deciding("cap"), deciding("floor"));
}

function modified(decision, base, steps, caps, floors) {
  const levels = decision.labels.map(({ name }) => name);
  const place = ({ effect }) => levels.indexOf(effect.level);
  const highest = levels.length - 1;
  const change = steps.reduce((sum, { effect }) => sum + effect.levels, 0);
  const places = base.outcome.labels.map((name) => Math.min(Math.max(levels.indexOf(name) + change, 0), highest));
  const cap = Math.min(highest, ...caps.map(place));
  const floor = Math.max(0, ...floors.map(place));
  if (floor > cap) return { failure: "conflict" };
  const cited = [...base.clauses, ...ids(steps)];
  if (places.some((one) => one > cap)) cited.push(...ids(caps.filter((one) => place(one) === cap)));
  if (places.some((one) => one < floor)) cited.push(...ids(floors.filter((one) => place(one) === floor)));
  const bounded = places.map((one) => levels[Math.max(Math.min(one, cap), floor)]);
  return { outcome: { kind: "accepted", labels: [...new Set(bounded)] }, clauses: cited };
}

// ---- a score ----

function verdictOfScore(decision, situation) {
  const clauses = applying(decision, situation);
  const skipping = clauses.filter(({ effect }) => effect.kind === "not-applicable");
  if (skipping.length > 0) return { outcome: { kind: "not-applicable" }, clauses: ids(skipping) };
  const adding = clauses.filter(({ effect }) => effect.kind === "points");
  const bounds = (kind) => clauses.filter(({ effect }) => effect.kind === kind);
  const level = ({ effect }) => scaledScore(effect.number);
  const strictest = (some, isStricter) =>
    some.map(level).reduce((best, one) => (best === null || isStricter(one, best) ? one : best), null);
  const cap = strictest(bounds("score-cap"), (one, best) => one < best);
  const floor = strictest(bounds("score-floor"), (one, best) => one > best);
  if (cap !== null && floor !== null && floor > cap) return { failure: "conflict" };
  let score = adding.reduce((sum, clause) => sum + points(clause, situation), 0n);
  const cited = ids(adding);
  if (cap !== null && score > cap) {
    score = cap;
    cited.push(...ids(bounds("score-cap").filter((one) => level(one) === cap)));
  }
  if (floor !== null && score < floor) {
    score = floor;
    cited.push(...ids(bounds("score-floor").filter((one) => level(one) === floor)));
  }
  return { outcome: { kind: "score", score }, clauses: cited };
}

function points({ effect }, situation) {
  if (effect.for_each === null) return scaledScore(effect.number);
  const value = situation.values.get(effect.for_each);
  return value.is === "number" ? scaled(effect.number) * value.number : 0n;
}

// ---- several labels ----

const labelOf = ({ effect }) =>
  effect.kind === "give" ? effect.labels[0] : effect.kind === "rule-out" ? effect.label : null;

function verdictOfMany(decision, situation) {
  const forLabels = holdingClauses(decision, situation).filter((clause) => labelOf(clause) !== null);
  const ordinary = withoutLastResorts(decision, forLabels);
  const labels = decideLabels(decision, ordinary);
  if (labels.given.size > 0) return decideWhole(decision, ordinary, labels, situation, false);
  return decideWhole(decision, forLabels, decideLabels(decision, forLabels), situation, true);
}

function decideLabels(decision, clauses) {
  const rivals = withoutExcepted(decision, clauses);
  const wins = (winner, loser) =>
    beats(decision, winner, loser, labelOf(winner) === labelOf(loser) ? ALL_LINES : UP_TO_NAMES);
  const deciding = rivals.filter((clause) => !rivals.some((other) => wins(other, clause)));
  const given = new Set(deciding.filter(({ effect }) => effect.kind === "give").map(labelOf));
  if (deciding.some((clause) => clause.effect.kind === "rule-out" && given.has(labelOf(clause)))) {
    return { given, failure: "conflict" };
  }
  const labels = decision.labels.map(({ name }) => name).filter((name) => given.has(name));
  return { given, outcome: { kind: "chosen", labels }, clauses: ids(deciding) };
}

// A flag or not applicable: decided last, from the labels as they came out, for the whole.
function decideWhole(decision, forLabels, labels, situation, withLastResorts) {
  const told = { ...situation, results: new Map([...situation.results, [decision.id, labels.outcome]]) };
  const holding = holdingClauses(decision, told);
  const considered = withLastResorts ? holding : withoutLastResorts(decision, holding);
  const whole = considered.filter(({ effect }) => effect.kind === "flag" || effect.kind === "not-applicable");
  const everything = decision.clauses.filter((one) => whole.includes(one) || forLabels.includes(one));
  const rivals = withoutExcepted(decision, everything);
  const wins = (winner, loser) =>
    beats(decision, winner, loser, forLabels.includes(winner) ? UP_TO_NAMES : ALL_LINES);
  const standing = whole.filter((one) => rivals.includes(one) && !rivals.some((other) => wins(other, one)));
  if (standing.length === 0) return labels;
  return agreement(standing, new Map(standing.map((one) => [one, outcomeOf(decision, one, told)])));
}

// ---- why: sentences ready to paste into an annotation ----

// A text for each decision: what is seen, the clauses that decide, what they go before and why.
export function justify(answers) {
  const decided = decide(answers);
  const told = readAnswers(answers);
  const situation = { values: settle(told.values), results: new Map() };
  const asked = TABLE.signals.filter(({ id }) => Object.hasOwn(answers, id));
  return Object.fromEntries(TABLE.decisions.map((decision) => {
    const given = decided[decision.id];
    const seen = asked.filter(({ id }) => decision.questions.includes(id));
    const lines = [
      outcomeLine(decision, given),
      ...seenLines(situation.values, seen, seen.filter(({ id }) => !told.values.has(id)), given),
      ...decision.clauses.filter(({ id }) => given.clauses.includes(id)).map(clauseLine),
      ...outrankedBy(decision, given.clauses, situation).map(outrankedLine),
    ];
    const outcome = outcomeOfAnswer(decision, given);
    if (outcome !== null) situation.results.set(decision.id, outcome);
    return [decision.id, lines.join("\n")];
  }));
}

// The outcome; null where the annotator's doubt stands in its way.
function outcomeOfAnswer(decision, given) {
  if (given.status === "not-applicable") return { kind: "not-applicable" };
  if (given.status === "flagged" && given.clauses.length > 0) return { kind: "flagged", queue: given.flag };
  if (given.status !== "decided") return null;
  if (decision.kind === "score") return { kind: "score", value: given.outcome, score: scoreOf(String(given.outcome)) };
  if (decision.kind === "many") return { kind: "chosen", labels: given.outcome };
  return { kind: "accepted", labels: given.accepted ?? [given.outcome] };
}

// A score as it is compared, from its text.
function scoreOf(text) {
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  const size = /^[0-9]+$/.test(whole + fraction) ? BigInt(whole + fraction.padEnd(SCORE_DIGITS, "0").slice(0, SCORE_DIGITS)) : 0n;
  return text.startsWith("-") ? -size : size;
}

function outcomeWords(outcome) {
  const marked = (outcome.labels ?? []).map((label) => `\`${label}\``);
  switch (outcome.kind) {
    case "accepted":
      return marked.join(" or ");
    case "chosen":
      return marked.join(" and ") || "none";
    case "score":
      return String(outcome.value);
    case "flagged":
      return outcome.queue === null ? "flagged" : `flagged for \`${outcome.queue}\``;
    default:
      return "not applicable";
  }
}

function outcomeLine(decision, given) {
  const outcome = outcomeOfAnswer(decision, given);
  if (outcome !== null) {
    const by = given.clauses.length > 0 ? ` by ${given.clauses.join(", ")}` : "";
    return `\`${decision.id}\` is ${outcomeWords(outcome)}${by}.`;
  }
  const matter = given.depends_on.map(signalWords).join(", ");
  const words = given.status === "flagged" ? outcomeWords({ kind: "flagged", queue: given.flag }) : "not settled";
  return `\`${decision.id}\` is ${words}: it depends on ${matter}.`;
}

function seenLines(values, seen, unsure, given) {
  const told = seen.filter(({ id }) => values.has(id) && !isAbsent(values.get(id)));
  const words = told.map((signal) => assignmentWords(signal.id, valueText(signal, values.get(signal.id))));
  const lines = unsure.filter(({ id }) => !values.has(id)).map(({ id, if_unsure: policy }) => {
    if (given.depends_on.length > 0 || policy?.kind !== "value") return `Not sure: ${signalWords(id)}.`;
    return `Not sure: ${signalWords(id)}; where that matters: ${assignmentWords(id, policy.value)}.`;
  });
  return words.length > 0 ? [`Seen: ${words.join(", ")}.`, ...lines] : lines;
}

function valueText(signal, value) {
  if (value.is === "value") return value.value;
  if (value.is === "number") return numberText(value.number, TABLE.digits);
  if (value.is === "set") return signal.values.filter((member) => value.set.has(member)).join(" ") || "-";
  return value.is;
}

function signalWords(id) {
  const [name, side] = id.split(".");
  return side === undefined ? `\`${name}\`` : `\`${name}\` of ${side.toUpperCase()}`;
}

const valueWords = (text) => (/^-?([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) ? text : `\`${text}\``);

function assignmentWords(id, text) {
  const name = signalWords(id);
  if (text === "yes") return name;
  if (text === "no") return `not ${name}`;
  if (text === "unknown") return `${name} is unknown`;
  if (text === "-") return `${name} is none`;
  if (text.includes(" ")) return `${name} includes all of ${text.split(" ").map(valueWords).join(", ")}`;
  return `${name} is ${valueWords(text)}`;
}

const because = (why) => (why === null ? "" : `, because ${why}`);

function clauseLine({ id, text, rationale }) {
  return ended(`${id}: ${text}${because(rationale)}`);
}

function outrankedLine({ winner, loser, why, rationale }) {
  return ended(`${winner.id} goes before ${loser.id} (${loser.text}): ${why}${because(rationale)}`);
}

// The sentence with its full stop, on one line.
function ended(sentence) {
  const flat = sentence.split(SPACES).filter((word) => word !== "").join(" ");
  return /[.!?]$/.test(flat) ? flat : `${flat}.`;
}

const SPACES = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

// The clauses that are known to hold and that a cited one goes before, in document order.
function outrankedBy(decision, cited, situation) {
  if (decision.kind === "score") return []; // there, nothing beats anything
  const winners = decision.clauses.filter(({ id }) => cited.includes(id));
  return decision.clauses.flatMap((loser) => {
    const family = lineage(decision, loser);
    if (winners.includes(loser) || family.some(({ otherwise }) => otherwise)) return [];
    if (!family.every((one) => holdsAlone(one, situation))) return [];
    return winners.map((winner) => outranking(decision, winner, loser)).filter((one) => one !== null).slice(0, 1);
  });
}

function outranking(decision, winner, loser) {
  for (const line of linesBetween(decision, winner, loser)) {
    if (line(decision, winner, loser)) return { winner, loser, ...reasonOf(decision, line, winner, loser) };
    if (line(decision, loser, winner)) return null;
  }
  return rankedByLabel(decision, winner, loser);
}

// The lines of section 6 that may speak of the two.
function linesBetween(decision, winner, loser) {
  const [one, other] = [winner, loser].map((clause) => competesFor(decision, clause));
  if (one === other) return ALL_LINES;
  if (decision.kind === "many") return UP_TO_NAMES;
  return one === "base" ? UP_TO_LAYERS : [];
}

// What a clause competes for: a label of several, the base level, or a kind of change.
function competesFor(decision, clause) {
  if (decision.kind === "many" && labelOf(clause) !== null) return `\`${labelOf(clause)}\``;
  return ["cap", "floor", "step"].includes(clause.effect.kind) ? clause.effect.kind : "base";
}

const LAYER_WORDS = { gates: "gates", "edge-cases": "edge cases", rules: "rules" };

function reasonOf(decision, line, winner, loser) {
  if (line === byException) return { why: `${winner.id} is an exception to it`, rationale: winner.rationale };
  if (line === byOwnName || line === byName) {
    return { why: "Priority names it first", rationale: rationaleOfNames(decision, winner, loser) };
  }
  if (line === byLayer) {
    const [one, other] = [winner, loser].map((clause) => LAYER_WORDS[layerOf(decision, clause)]);
    return { why: `${one} go before ${other}`, rationale: null };
  }
  return { why: "the earlier clause goes first", rationale: null };
}

function rationaleOfNames(decision, winner, loser) {
  const chain = decision.priority.filter(({ kind }) => kind === "clauses").find(({ order }) => {
    const [one, other] = [placeIn(decision, order, winner), placeIn(decision, order, loser)];
    return one >= 0 && one < other;
  });
  return chain === undefined ? null : chain.rationale;
}

function rankedByLabel(decision, winner, loser) {
  const names = [winner, loser].map((clause) => outcomeNames(decision, clause));
  for (const { kind, order, rationale } of decision.priority) {
    if (kind !== "labels") continue;
    const [one, other] = names.map((some) => some.find((name) => order.includes(name)));
    if (one === undefined || other === undefined || order.indexOf(one) >= order.indexOf(other)) continue;
    const [first, second] = [one, other].map((name) => (name === null ? "flag" : `\`${name}\``));
    return { winner, loser, why: `${first} goes before ${second}`, rationale };
  }
  return null;
}

// What a chain may call the outcome: its label, else the label's parents; null for a flag.
function outcomeNames(decision, { effect }) {
  if (effect.kind === "flag") return [null];
  if (effect.kind !== "give" || decision.kind === "many") return [];
  const names = [effect.labels[0]];
  for (;;) {
    const { parent } = decision.labels.find((label) => label.name === names.at(-1));
    if (parent === null) return names;
    names.push(parent);
  }
}

// ---- asking: which signal to ask next ----

// Only one whose answer can still change what comes out, decision by decision in the table's order;
// null if all is said. `answers` has all that was asked, *not sure* too, and must be possible. What
// nobody could tell stays open for good, or has the value of its policy.
export function nextQuestion(answers) {
  const told = readAnswers(answers);
  const asked = new Set(Object.keys(answers));
  const declared = TABLE.signals.map(({ id }) => id);
  for (const decision of TABLE.decisions) {
    const order = [...new Set([...decision.questions, ...declared])];
    const first = (names) => order.find((name) => names.has(name) && !asked.has(name));
    const name = first(new Set(stillOpen(decision, told, asked)));
    if (name !== undefined) return first(guardsOf(settle(told.values), name)) ?? name;
  }
  return null;
}

// Whether nobody can say yet that the signal applies.
export function mayBeAbsent(answers, name) {
  const signal = SIGNALS.get(name);
  return signal.only_when !== null && !holds(signal.only_when, { values: readAnswers(answers).values });
}

// What is wrong with answers that are given so far; nothing where a case can still have them.
export function mistakesIn(answers) {
  try {
    const told = readAnswers(answers);
    const { diagram } = TABLE.decisions.find((one) => one.diagram !== null) ?? { diagram: null };
    if (diagram === null) return impossibleProblems(settle(told.values));
    return endsOf(diagram, told.open).length > 0 ? [] : whyImpossible(told.values);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return error.problems;
  }
}

// The signals that say whether this one applies, where that cannot be said yet.
function guardsOf(values, name) {
  const guards = new Set();
  const pending = [name];
  while (pending.length > 0) {
    const one = pending.pop();
    const condition = SIGNALS.has(one) ? SIGNALS.get(one).only_when : DEFINITIONS.get(one);
    if (condition === null || holds(condition, { values }) !== null) continue;
    for (const other of namesIn(condition)) {
      if (!guards.has(other)) pending.push(other);
      guards.add(other);
    }
  }
  return new Set([...guards].filter((one) => SIGNALS.has(one) && !values.has(one)));
}

// The signals and definitions that a condition speaks of.
function namesIn(condition) {
  if (condition.kind === "defined") return [condition.name];
  if (condition.kind === "not") return namesIn(condition.part);
  if (condition.parts !== undefined) return condition.parts.flatMap(namesIn);
  return [condition.signal, condition.left, condition.right].filter((name) => name !== undefined);
}

// The signals that can still change what the decision comes to.
function stillOpen(decision, told, asked) {
  const policies = new Map(TABLE.signals
    .filter(({ id, if_unsure: policy }) => asked.has(id) && !told.values.has(id) && policy?.kind === "value")
    .map((signal) => [signal.id, readValue(signal, signal.if_unsure.value)]));
  if (decision.diagram === null) {
    const cases = completionsListed(told);
    return cases === null ? decision.questions : openAmong(among(casesIn(decision, cases)), policies, asked);
  }
  const given = TABLE.columns.map((column, at) => narrowed(column, told.open[at], policies));
  const open = endsOf(decision.diagram, given).length > 0 ? given : told.open;
  return askedColumns(partOf(decision.diagram, open), asked).map((at) => TABLE.columns[at].signal);
}

function openAmong(completions, policies, asked) {
  const narrow = completions.given(policies);
  const given = narrow.found().length > 0 ? narrow : completions;
  if (new Set(given.found().map(({ outcome }) => keyOf(outcome))).size === 1) return [];
  const free = TABLE.signals.filter(({ id }) => !asked.has(id));
  const alone = free.filter((signal) => given.matters(signal));
  return (alone.length > 0 ? alone : free.filter((signal) => given.varies(signal))).map(({ id }) => id);
}

const MOST_SETS = 20000;

// The columns that the part asks. What was asked and is open stays so: its values lead to a set of
// nodes together, and a column is asked where its values lead to different sets.
function askedColumns({ root, nodes }, asked) {
  const found = new Set();
  const known = new Map();
  const names = new Map();

  // What the nodes lead to together; null where no case can occur.
  const visit = (some) => {
    const alive = [...new Set(some)].filter((node) => nodes[node].outcomes !== 0n).sort((one, other) => one - other);
    if (alive.length === 0) return null;
    const key = alive.join(" ");
    if (!known.has(key)) known.set(key, step(alive, key));
    return known.get(key);
  };
  const step = (alive, key) => {
    if (known.size > MOST_SETS) throw new RangeError(key);
    const column = Math.min(...alive.map((node) => nodes[node].column));
    const asking = alive.filter((node) => nodes[node].next.length > 0 && nodes[node].column === column);
    if (asking.length === 0) return `ends ${key}`;
    const rest = alive.filter((node) => !asking.includes(node));
    if (asked.has(TABLE.columns[column].signal)) return visit([...rest, ...asking.flatMap((node) => nodes[node].next)]);
    const ways = nodes[asking[0]].next.map((_, cell) => visit([...rest, ...asking.map((node) => nodes[node].next[cell])]));
    const possible = new Set(ways.filter((way) => way !== null));
    if (possible.size <= 1) return [...possible][0] ?? null;
    found.add(column);
    const name = `${column}: ${ways}`;
    if (!names.has(name)) names.set(name, `node ${names.size}`);
    return names.get(name);
  };

  try {
    visit([root]);
    return [...found];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // too many sets, or too deep
    const columns = nodes.filter(({ next }) => next.length > 0).map(({ column }) => column);
    return [...new Set(columns)].filter((column) => !asked.has(TABLE.columns[column].signal));
  }
}
