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
  "guideline": "reference-answers",
  "version": "1.0.0",
  "digest": "a672f5ee020ea7e763e78d5d2df2d2d3033cbb5d8452dfd22076669a5bb8740a",
  "digits": 19,
  "signals": [
    {
      "id": "field",
      "setting": true,
      "kind": "choice",
      "values": ["general", "expert"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "general",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "prompt-state",
      "setting": false,
      "kind": "choice",
      "values": ["sound", "ambiguous", "unanswerable"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "sound",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "origin",
      "setting": false,
      "kind": "choice",
      "values": ["own", "adapted", "generated"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "own",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "provenance"}
    },
    {
      "id": "returns",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": "9",
      "may_be_unknown": false,
      "usual": "0",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "reply",
      "setting": false,
      "kind": "choice",
      "values": ["none", "mended", "disputes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": {"kind": "compare-number", "signal": "returns", "relation": "at-least", "number": "1"},
      "if_unsure": null
    },
    {
      "id": "points-missed",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": "9",
      "may_be_unknown": false,
      "usual": "0",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "claims",
      "setting": false,
      "kind": "choice",
      "values": ["traced", "untraced", "wrong"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "traced",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "reasoning",
      "setting": false,
      "kind": "choice",
      "values": ["not-needed", "complete", "leaps"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "not-needed",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "danger",
      "setting": false,
      "kind": "choice",
      "values": ["none", "warned", "unwarned", "forbidden"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "safety"}
    },
    {
      "id": "claims-a-life",
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
      "id": "manner",
      "setting": false,
      "kind": "choice",
      "values": ["plain", "stiff", "gushing"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "plain",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "length",
      "setting": false,
      "kind": "scale",
      "values": ["short", "right", "long"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "right",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "slips",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": null,
      "may_be_unknown": false,
      "usual": "0",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "second-opinion",
      "setting": false,
      "kind": "choice",
      "values": ["missing", "agrees", "differs"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "agrees",
      "only_when": {"kind": "compare", "signal": "field", "relation": "is", "value": "expert"},
      "if_unsure": null
    }
  ],
  "columns": [
    {
      "id": "second-opinion",
      "signal": "second-opinion",
      "member": null,
      "cells": [
        {"kind": "value", "name": "missing", "cases": "1"},
        {"kind": "value", "name": "agrees", "cases": "1"},
        {"kind": "value", "name": "differs", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "field",
      "signal": "field",
      "member": null,
      "cells": [
        {"kind": "value", "name": "general", "cases": "1"},
        {"kind": "value", "name": "expert", "cases": "1"}
      ]
    },
    {
      "id": "returns",
      "signal": "returns",
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
          "name": "1",
          "low": "1",
          "has_low": true,
          "high": "1",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "2 to 9",
          "low": "2",
          "has_low": true,
          "high": "9",
          "has_high": true,
          "cases": "8"
        }
      ]
    },
    {
      "id": "reply",
      "signal": "reply",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "mended", "cases": "1"},
        {"kind": "value", "name": "disputes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "slips",
      "signal": "slips",
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
          "name": "1 to 5",
          "low": "1",
          "has_low": true,
          "high": "5",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "6 or more",
          "low": "6",
          "has_low": true,
          "high": null,
          "has_high": false,
          "cases": "1"
        }
      ]
    },
    {
      "id": "prompt-state",
      "signal": "prompt-state",
      "member": null,
      "cells": [
        {"kind": "value", "name": "sound", "cases": "1"},
        {"kind": "value", "name": "ambiguous", "cases": "1"},
        {"kind": "value", "name": "unanswerable", "cases": "1"}
      ]
    },
    {
      "id": "origin",
      "signal": "origin",
      "member": null,
      "cells": [
        {"kind": "value", "name": "own", "cases": "1"},
        {"kind": "value", "name": "adapted", "cases": "1"},
        {"kind": "value", "name": "generated", "cases": "1"}
      ]
    },
    {
      "id": "points-missed",
      "signal": "points-missed",
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
          "name": "1 to 9",
          "low": "1",
          "has_low": true,
          "high": "9",
          "has_high": true,
          "cases": "9"
        }
      ]
    },
    {
      "id": "claims",
      "signal": "claims",
      "member": null,
      "cells": [
        {"kind": "value", "name": "traced", "cases": "1"},
        {"kind": "value", "name": "untraced", "cases": "1"},
        {"kind": "value", "name": "wrong", "cases": "1"}
      ]
    },
    {
      "id": "reasoning",
      "signal": "reasoning",
      "member": null,
      "cells": [
        {"kind": "value", "name": "not-needed", "cases": "1"},
        {"kind": "value", "name": "complete", "cases": "1"},
        {"kind": "value", "name": "leaps", "cases": "1"}
      ]
    },
    {
      "id": "danger",
      "signal": "danger",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "warned", "cases": "1"},
        {"kind": "value", "name": "unwarned", "cases": "1"},
        {"kind": "value", "name": "forbidden", "cases": "1"}
      ]
    },
    {
      "id": "claims-a-life",
      "signal": "claims-a-life",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "manner",
      "signal": "manner",
      "member": null,
      "cells": [
        {"kind": "value", "name": "plain", "cases": "1"},
        {"kind": "value", "name": "stiff", "cases": "1"},
        {"kind": "value", "name": "gushing", "cases": "1"}
      ]
    },
    {
      "id": "length",
      "signal": "length",
      "member": null,
      "cells": [
        {"kind": "value", "name": "short", "cases": "1"},
        {"kind": "value", "name": "right", "cases": "1"},
        {"kind": "value", "name": "long", "cases": "1"}
      ]
    }
  ],
  "definitions": [
    {
      "name": "only-slips",
      "condition": {
        "kind": "all",
        "parts": [
          {
            "kind": "all",
            "parts": [
              {"kind": "compare-number", "signal": "slips", "relation": "at-least", "number": "1"},
              {"kind": "compare-number", "signal": "slips", "relation": "at-most", "number": "5"}
            ]
          },
          {
            "kind": "all",
            "parts": [
              {
                "kind": "not",
                "part": {"kind": "outcome-is", "decision": "shortcomings", "state": "not-applicable"}
              },
              {
                "kind": "not",
                "part": {
                  "kind": "any",
                  "parts": [
                    {
                      "kind": "outcome-includes",
                      "decision": "shortcomings",
                      "labels": ["misses-the-prompt"]
                    },
                    {
                      "kind": "outcome-includes",
                      "decision": "shortcomings",
                      "labels": ["wrong-claim"]
                    },
                    {
                      "kind": "outcome-includes",
                      "decision": "shortcomings",
                      "labels": ["untraced-claim"]
                    },
                    {"kind": "outcome-includes", "decision": "shortcomings", "labels": ["leap"]},
                    {
                      "kind": "outcome-includes",
                      "decision": "shortcomings",
                      "labels": ["no-warning"]
                    },
                    {
                      "kind": "outcome-includes",
                      "decision": "shortcomings",
                      "labels": ["claims-a-life"]
                    },
                    {"kind": "outcome-includes", "decision": "shortcomings", "labels": ["manner"]},
                    {"kind": "outcome-includes", "decision": "shortcomings", "labels": ["length"]}
                  ]
                }
              }
            ]
          }
        ]
      }
    }
  ],
  "facts": [],
  "decisions": [
    {
      "id": "shortcomings",
      "kind": "many",
      "questions": [
        "points-missed",
        "claims",
        "reasoning",
        "danger",
        "claims-a-life",
        "manner",
        "length",
        "slips"
      ],
      "labels": [
        {"name": "misses-the-prompt", "parent": null},
        {"name": "wrong-claim", "parent": null},
        {"name": "untraced-claim", "parent": null},
        {"name": "leap", "parent": null},
        {"name": "no-warning", "parent": null},
        {"name": "claims-a-life", "parent": null},
        {"name": "manner", "parent": null},
        {"name": "length", "parent": null},
        {"name": "slips", "parent": null}
      ],
      "clauses": [
        {
          "id": "S1",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "compare-number",
            "signal": "points-missed",
            "relation": "at-least",
            "number": "1"
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["misses-the-prompt"]},
          "rationale": null,
          "text": "`misses-the-prompt` when `points-missed` is at least 1"
        },
        {
          "id": "S2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "claims", "relation": "is", "value": "wrong"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["wrong-claim"]},
          "rationale": "one false claim in a reference makes right answers look wrong",
          "text": "`wrong-claim` when `claims` is `wrong`"
        },
        {
          "id": "S3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "claims", "relation": "is", "value": "untraced"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["untraced-claim"]},
          "rationale": null,
          "text": "`untraced-claim` when `claims` is `untraced`"
        },
        {
          "id": "S4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "reasoning", "relation": "is", "value": "leaps"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["leap"]},
          "rationale": null,
          "text": "`leap` when `reasoning` is `leaps`"
        },
        {
          "id": "S5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "danger", "relation": "is", "value": "unwarned"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["no-warning"]},
          "rationale": null,
          "text": "`no-warning` when `danger` is `unwarned`"
        },
        {
          "id": "S6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "claims-a-life", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["claims-a-life"]},
          "rationale": null,
          "text": "`claims-a-life` when `claims-a-life`"
        },
        {
          "id": "S7",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "manner", "relation": "is-not", "value": "plain"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["manner"]},
          "rationale": "a model that has learned to gush gushes at funerals",
          "text": "`manner` when `manner` is not `plain`"
        },
        {
          "id": "S8",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "length", "relation": "is-not", "value": "right"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["length"]},
          "rationale": null,
          "text": "`length` when `length` is not `right`"
        },
        {
          "id": "S9",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare-number", "signal": "slips", "relation": "at-least", "number": "1"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["slips"]},
          "rationale": null,
          "text": "`slips` when `slips` is at least 1"
        }
      ],
      "priority": [],
      "place": 0,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 1, 1, 2]},
          {"column": 1, "next": [385, 3]},
          {"column": 1, "next": [3, 385]},
          {"column": 2, "next": [4, 5, 5]},
          {"column": 3, "next": [385, 385, 385, 6]},
          {"column": 3, "next": [6, 6, 6, 385]},
          {"column": 4, "next": [7, 8, 8]},
          {"column": 7, "next": [9, 10]},
          {"column": 7, "next": [11, 12]},
          {"column": 8, "next": [13, 14, 15]},
          {"column": 8, "next": [16, 17, 18]},
          {"column": 8, "next": [19, 20, 21]},
          {"column": 8, "next": [22, 23, 24]},
          {"column": 9, "next": [25, 25, 26]},
          {"column": 9, "next": [27, 27, 28]},
          {"column": 9, "next": [29, 29, 30]},
          {"column": 9, "next": [31, 31, 32]},
          {"column": 9, "next": [33, 33, 34]},
          {"column": 9, "next": [35, 35, 36]},
          {"column": 9, "next": [37, 37, 38]},
          {"column": 9, "next": [39, 39, 40]},
          {"column": 9, "next": [41, 41, 42]},
          {"column": 9, "next": [43, 43, 44]},
          {"column": 9, "next": [45, 45, 46]},
          {"column": 9, "next": [47, 47, 48]},
          {"column": 10, "next": [49, 49, 50, 49]},
          {"column": 10, "next": [51, 51, 52, 51]},
          {"column": 10, "next": [53, 53, 54, 53]},
          {"column": 10, "next": [55, 55, 56, 55]},
          {"column": 10, "next": [57, 57, 58, 57]},
          {"column": 10, "next": [59, 59, 60, 59]},
          {"column": 10, "next": [61, 61, 62, 61]},
          {"column": 10, "next": [63, 63, 64, 63]},
          {"column": 10, "next": [65, 65, 66, 65]},
          {"column": 10, "next": [67, 67, 68, 67]},
          {"column": 10, "next": [69, 69, 70, 69]},
          {"column": 10, "next": [71, 71, 72, 71]},
          {"column": 10, "next": [73, 73, 74, 73]},
          {"column": 10, "next": [75, 75, 76, 75]},
          {"column": 10, "next": [77, 77, 78, 77]},
          {"column": 10, "next": [79, 79, 80, 79]},
          {"column": 10, "next": [81, 81, 82, 81]},
          {"column": 10, "next": [83, 83, 84, 83]},
          {"column": 10, "next": [85, 85, 86, 85]},
          {"column": 10, "next": [87, 87, 88, 87]},
          {"column": 10, "next": [89, 89, 90, 89]},
          {"column": 10, "next": [91, 91, 92, 91]},
          {"column": 10, "next": [93, 93, 94, 93]},
          {"column": 10, "next": [95, 95, 96, 95]},
          {"column": 11, "next": [97, 98]},
          {"column": 11, "next": [99, 100]},
          {"column": 11, "next": [101, 102]},
          {"column": 11, "next": [103, 104]},
          {"column": 11, "next": [105, 106]},
          {"column": 11, "next": [107, 108]},
          {"column": 11, "next": [109, 110]},
          {"column": 11, "next": [111, 112]},
          {"column": 11, "next": [113, 114]},
          {"column": 11, "next": [115, 116]},
          {"column": 11, "next": [117, 118]},
          {"column": 11, "next": [119, 120]},
          {"column": 11, "next": [121, 122]},
          {"column": 11, "next": [123, 124]},
          {"column": 11, "next": [125, 126]},
          {"column": 11, "next": [127, 128]},
          {"column": 11, "next": [129, 130]},
          {"column": 11, "next": [131, 132]},
          {"column": 11, "next": [133, 134]},
          {"column": 11, "next": [135, 136]},
          {"column": 11, "next": [137, 138]},
          {"column": 11, "next": [139, 140]},
          {"column": 11, "next": [141, 142]},
          {"column": 11, "next": [143, 144]},
          {"column": 11, "next": [145, 146]},
          {"column": 11, "next": [147, 148]},
          {"column": 11, "next": [149, 150]},
          {"column": 11, "next": [151, 152]},
          {"column": 11, "next": [153, 154]},
          {"column": 11, "next": [155, 156]},
          {"column": 11, "next": [157, 158]},
          {"column": 11, "next": [159, 160]},
          {"column": 11, "next": [161, 162]},
          {"column": 11, "next": [163, 164]},
          {"column": 11, "next": [165, 166]},
          {"column": 11, "next": [167, 168]},
          {"column": 11, "next": [169, 170]},
          {"column": 11, "next": [171, 172]},
          {"column": 11, "next": [173, 174]},
          {"column": 11, "next": [175, 176]},
          {"column": 11, "next": [177, 178]},
          {"column": 11, "next": [179, 180]},
          {"column": 11, "next": [181, 182]},
          {"column": 11, "next": [183, 184]},
          {"column": 11, "next": [185, 186]},
          {"column": 11, "next": [187, 188]},
          {"column": 11, "next": [189, 190]},
          {"column": 11, "next": [191, 192]},
          {"column": 12, "next": [193, 194, 194]},
          {"column": 12, "next": [195, 196, 196]},
          {"column": 12, "next": [197, 198, 198]},
          {"column": 12, "next": [199, 200, 200]},
          {"column": 12, "next": [201, 202, 202]},
          {"column": 12, "next": [203, 204, 204]},
          {"column": 12, "next": [205, 206, 206]},
          {"column": 12, "next": [207, 208, 208]},
          {"column": 12, "next": [209, 210, 210]},
          {"column": 12, "next": [211, 212, 212]},
          {"column": 12, "next": [213, 214, 214]},
          {"column": 12, "next": [215, 216, 216]},
          {"column": 12, "next": [217, 218, 218]},
          {"column": 12, "next": [219, 220, 220]},
          {"column": 12, "next": [221, 222, 222]},
          {"column": 12, "next": [223, 224, 224]},
          {"column": 12, "next": [225, 226, 226]},
          {"column": 12, "next": [227, 228, 228]},
          {"column": 12, "next": [229, 230, 230]},
          {"column": 12, "next": [231, 232, 232]},
          {"column": 12, "next": [233, 234, 234]},
          {"column": 12, "next": [235, 236, 236]},
          {"column": 12, "next": [237, 238, 238]},
          {"column": 12, "next": [239, 240, 240]},
          {"column": 12, "next": [241, 242, 242]},
          {"column": 12, "next": [243, 244, 244]},
          {"column": 12, "next": [245, 246, 246]},
          {"column": 12, "next": [247, 248, 248]},
          {"column": 12, "next": [249, 250, 250]},
          {"column": 12, "next": [251, 252, 252]},
          {"column": 12, "next": [253, 254, 254]},
          {"column": 12, "next": [255, 256, 256]},
          {"column": 12, "next": [257, 258, 258]},
          {"column": 12, "next": [259, 260, 260]},
          {"column": 12, "next": [261, 262, 262]},
          {"column": 12, "next": [263, 264, 264]},
          {"column": 12, "next": [265, 266, 266]},
          {"column": 12, "next": [267, 268, 268]},
          {"column": 12, "next": [269, 270, 270]},
          {"column": 12, "next": [271, 272, 272]},
          {"column": 12, "next": [273, 274, 274]},
          {"column": 12, "next": [275, 276, 276]},
          {"column": 12, "next": [277, 278, 278]},
          {"column": 12, "next": [279, 280, 280]},
          {"column": 12, "next": [281, 282, 282]},
          {"column": 12, "next": [283, 284, 284]},
          {"column": 12, "next": [285, 286, 286]},
          {"column": 12, "next": [287, 288, 288]},
          {"column": 12, "next": [289, 290, 290]},
          {"column": 12, "next": [291, 292, 292]},
          {"column": 12, "next": [293, 294, 294]},
          {"column": 12, "next": [295, 296, 296]},
          {"column": 12, "next": [297, 298, 298]},
          {"column": 12, "next": [299, 300, 300]},
          {"column": 12, "next": [301, 302, 302]},
          {"column": 12, "next": [303, 304, 304]},
          {"column": 12, "next": [305, 306, 306]},
          {"column": 12, "next": [307, 308, 308]},
          {"column": 12, "next": [309, 310, 310]},
          {"column": 12, "next": [311, 312, 312]},
          {"column": 12, "next": [313, 314, 314]},
          {"column": 12, "next": [315, 316, 316]},
          {"column": 12, "next": [317, 318, 318]},
          {"column": 12, "next": [319, 320, 320]},
          {"column": 12, "next": [321, 322, 322]},
          {"column": 12, "next": [323, 324, 324]},
          {"column": 12, "next": [325, 326, 326]},
          {"column": 12, "next": [327, 328, 328]},
          {"column": 12, "next": [329, 330, 330]},
          {"column": 12, "next": [331, 332, 332]},
          {"column": 12, "next": [333, 334, 334]},
          {"column": 12, "next": [335, 336, 336]},
          {"column": 12, "next": [337, 338, 338]},
          {"column": 12, "next": [339, 340, 340]},
          {"column": 12, "next": [341, 342, 342]},
          {"column": 12, "next": [343, 344, 344]},
          {"column": 12, "next": [345, 346, 346]},
          {"column": 12, "next": [347, 348, 348]},
          {"column": 12, "next": [349, 350, 350]},
          {"column": 12, "next": [351, 352, 352]},
          {"column": 12, "next": [353, 354, 354]},
          {"column": 12, "next": [355, 356, 356]},
          {"column": 12, "next": [357, 358, 358]},
          {"column": 12, "next": [359, 360, 360]},
          {"column": 12, "next": [361, 362, 362]},
          {"column": 12, "next": [363, 364, 364]},
          {"column": 12, "next": [365, 366, 366]},
          {"column": 12, "next": [367, 368, 368]},
          {"column": 12, "next": [369, 370, 370]},
          {"column": 12, "next": [371, 372, 372]},
          {"column": 12, "next": [373, 374, 374]},
          {"column": 12, "next": [375, 376, 376]},
          {"column": 12, "next": [377, 378, 378]},
          {"column": 12, "next": [379, 380, 380]},
          {"column": 12, "next": [381, 382, 382]},
          {"column": 12, "next": [383, 384, 384]},
          {"column": 13, "next": [386, 387, 386]},
          {"column": 13, "next": [388, 389, 388]},
          {"column": 13, "next": [390, 391, 390]},
          {"column": 13, "next": [392, 393, 392]},
          {"column": 13, "next": [394, 395, 394]},
          {"column": 13, "next": [396, 397, 396]},
          {"column": 13, "next": [398, 399, 398]},
          {"column": 13, "next": [400, 401, 400]},
          {"column": 13, "next": [402, 403, 402]},
          {"column": 13, "next": [404, 405, 404]},
          {"column": 13, "next": [406, 407, 406]},
          {"column": 13, "next": [408, 409, 408]},
          {"column": 13, "next": [410, 411, 410]},
          {"column": 13, "next": [412, 413, 412]},
          {"column": 13, "next": [414, 415, 414]},
          {"column": 13, "next": [416, 417, 416]},
          {"column": 13, "next": [418, 419, 418]},
          {"column": 13, "next": [420, 421, 420]},
          {"column": 13, "next": [422, 423, 422]},
          {"column": 13, "next": [424, 425, 424]},
          {"column": 13, "next": [426, 427, 426]},
          {"column": 13, "next": [428, 429, 428]},
          {"column": 13, "next": [430, 431, 430]},
          {"column": 13, "next": [432, 433, 432]},
          {"column": 13, "next": [434, 435, 434]},
          {"column": 13, "next": [436, 437, 436]},
          {"column": 13, "next": [438, 439, 438]},
          {"column": 13, "next": [440, 441, 440]},
          {"column": 13, "next": [442, 443, 442]},
          {"column": 13, "next": [444, 445, 444]},
          {"column": 13, "next": [446, 447, 446]},
          {"column": 13, "next": [448, 449, 448]},
          {"column": 13, "next": [450, 451, 450]},
          {"column": 13, "next": [452, 453, 452]},
          {"column": 13, "next": [454, 455, 454]},
          {"column": 13, "next": [456, 457, 456]},
          {"column": 13, "next": [458, 459, 458]},
          {"column": 13, "next": [460, 461, 460]},
          {"column": 13, "next": [462, 463, 462]},
          {"column": 13, "next": [464, 465, 464]},
          {"column": 13, "next": [466, 467, 466]},
          {"column": 13, "next": [468, 469, 468]},
          {"column": 13, "next": [470, 471, 470]},
          {"column": 13, "next": [472, 473, 472]},
          {"column": 13, "next": [474, 475, 474]},
          {"column": 13, "next": [476, 477, 476]},
          {"column": 13, "next": [478, 479, 478]},
          {"column": 13, "next": [480, 481, 480]},
          {"column": 13, "next": [482, 483, 482]},
          {"column": 13, "next": [484, 485, 484]},
          {"column": 13, "next": [486, 487, 486]},
          {"column": 13, "next": [488, 489, 488]},
          {"column": 13, "next": [490, 491, 490]},
          {"column": 13, "next": [492, 493, 492]},
          {"column": 13, "next": [494, 495, 494]},
          {"column": 13, "next": [496, 497, 496]},
          {"column": 13, "next": [498, 499, 498]},
          {"column": 13, "next": [500, 501, 500]},
          {"column": 13, "next": [502, 503, 502]},
          {"column": 13, "next": [504, 505, 504]},
          {"column": 13, "next": [506, 507, 506]},
          {"column": 13, "next": [508, 509, 508]},
          {"column": 13, "next": [510, 511, 510]},
          {"column": 13, "next": [512, 513, 512]},
          {"column": 13, "next": [514, 515, 514]},
          {"column": 13, "next": [516, 517, 516]},
          {"column": 13, "next": [518, 519, 518]},
          {"column": 13, "next": [520, 521, 520]},
          {"column": 13, "next": [522, 523, 522]},
          {"column": 13, "next": [524, 525, 524]},
          {"column": 13, "next": [526, 527, 526]},
          {"column": 13, "next": [528, 529, 528]},
          {"column": 13, "next": [530, 531, 530]},
          {"column": 13, "next": [532, 533, 532]},
          {"column": 13, "next": [534, 535, 534]},
          {"column": 13, "next": [536, 537, 536]},
          {"column": 13, "next": [538, 539, 538]},
          {"column": 13, "next": [540, 541, 540]},
          {"column": 13, "next": [542, 543, 542]},
          {"column": 13, "next": [544, 545, 544]},
          {"column": 13, "next": [546, 547, 546]},
          {"column": 13, "next": [548, 549, 548]},
          {"column": 13, "next": [550, 551, 550]},
          {"column": 13, "next": [552, 553, 552]},
          {"column": 13, "next": [554, 555, 554]},
          {"column": 13, "next": [556, 557, 556]},
          {"column": 13, "next": [558, 559, 558]},
          {"column": 13, "next": [560, 561, 560]},
          {"column": 13, "next": [562, 563, 562]},
          {"column": 13, "next": [564, 565, 564]},
          {"column": 13, "next": [566, 567, 566]},
          {"column": 13, "next": [568, 569, 568]},
          {"column": 13, "next": [570, 571, 570]},
          {"column": 13, "next": [572, 573, 572]},
          {"column": 13, "next": [574, 575, 574]},
          {"column": 13, "next": [576, 577, 576]},
          {"column": 13, "next": [578, 579, 578]},
          {"column": 13, "next": [580, 581, 580]},
          {"column": 13, "next": [582, 583, 582]},
          {"column": 13, "next": [584, 585, 584]},
          {"column": 13, "next": [586, 587, 586]},
          {"column": 13, "next": [588, 589, 588]},
          {"column": 13, "next": [590, 591, 590]},
          {"column": 13, "next": [592, 593, 592]},
          {"column": 13, "next": [594, 595, 594]},
          {"column": 13, "next": [596, 597, 596]},
          {"column": 13, "next": [598, 599, 598]},
          {"column": 13, "next": [600, 601, 600]},
          {"column": 13, "next": [602, 603, 602]},
          {"column": 13, "next": [604, 605, 604]},
          {"column": 13, "next": [606, 607, 606]},
          {"column": 13, "next": [608, 609, 608]},
          {"column": 13, "next": [610, 611, 610]},
          {"column": 13, "next": [612, 613, 612]},
          {"column": 13, "next": [614, 615, 614]},
          {"column": 13, "next": [616, 617, 616]},
          {"column": 13, "next": [618, 619, 618]},
          {"column": 13, "next": [620, 621, 620]},
          {"column": 13, "next": [622, 623, 622]},
          {"column": 13, "next": [624, 625, 624]},
          {"column": 13, "next": [626, 627, 626]},
          {"column": 13, "next": [628, 629, 628]},
          {"column": 13, "next": [630, 631, 630]},
          {"column": 13, "next": [632, 633, 632]},
          {"column": 13, "next": [634, 635, 634]},
          {"column": 13, "next": [636, 637, 636]},
          {"column": 13, "next": [638, 639, 638]},
          {"column": 13, "next": [640, 641, 640]},
          {"column": 13, "next": [642, 643, 642]},
          {"column": 13, "next": [644, 645, 644]},
          {"column": 13, "next": [646, 647, 646]},
          {"column": 13, "next": [648, 649, 648]},
          {"column": 13, "next": [650, 651, 650]},
          {"column": 13, "next": [652, 653, 652]},
          {"column": 13, "next": [654, 655, 654]},
          {"column": 13, "next": [656, 657, 656]},
          {"column": 13, "next": [658, 659, 658]},
          {"column": 13, "next": [660, 661, 660]},
          {"column": 13, "next": [662, 663, 662]},
          {"column": 13, "next": [664, 665, 664]},
          {"column": 13, "next": [666, 667, 666]},
          {"column": 13, "next": [668, 669, 668]},
          {"column": 13, "next": [670, 671, 670]},
          {"column": 13, "next": [672, 673, 672]},
          {"column": 13, "next": [674, 675, 674]},
          {"column": 13, "next": [676, 677, 676]},
          {"column": 13, "next": [678, 679, 678]},
          {"column": 13, "next": [680, 681, 680]},
          {"column": 13, "next": [682, 683, 682]},
          {"column": 13, "next": [684, 685, 684]},
          {"column": 13, "next": [686, 687, 686]},
          {"column": 13, "next": [688, 689, 688]},
          {"column": 13, "next": [690, 691, 690]},
          {"column": 13, "next": [692, 693, 692]},
          {"column": 13, "next": [694, 695, 694]},
          {"column": 13, "next": [696, 697, 696]},
          {"column": 13, "next": [698, 699, 698]},
          {"column": 13, "next": [700, 701, 700]},
          {"column": 13, "next": [702, 703, 702]},
          {"column": 13, "next": [704, 705, 704]},
          {"column": 13, "next": [706, 707, 706]},
          {"column": 13, "next": [708, 709, 708]},
          {"column": 13, "next": [710, 711, 710]},
          {"column": 13, "next": [712, 713, 712]},
          {"column": 13, "next": [714, 715, 714]},
          {"column": 13, "next": [716, 717, 716]},
          {"column": 13, "next": [718, 719, 718]},
          {"column": 13, "next": [720, 721, 720]},
          {"column": 13, "next": [722, 723, 722]},
          {"column": 13, "next": [724, 725, 724]},
          {"column": 13, "next": [726, 727, 726]},
          {"column": 13, "next": [728, 729, 728]},
          {"column": 13, "next": [730, 731, 730]},
          {"column": 13, "next": [732, 733, 732]},
          {"column": 13, "next": [734, 735, 734]},
          {"column": 13, "next": [736, 737, 736]},
          {"column": 13, "next": [738, 739, 738]},
          {"column": 13, "next": [740, 741, 740]},
          {"column": 13, "next": [742, 743, 742]},
          {"column": 13, "next": [744, 745, 744]},
          {"column": 13, "next": [746, 747, 746]},
          {"column": 13, "next": [748, 749, 748]},
          {"column": 13, "next": [750, 751, 750]},
          {"column": 13, "next": [752, 753, 752]},
          {"column": 13, "next": [754, 755, 754]},
          {"column": 13, "next": [756, 757, 756]},
          {"column": 13, "next": [758, 759, 758]},
          {"column": 13, "next": [760, 761, 760]},
          {"column": 13, "next": [762, 763, 762]},
          {"column": 13, "next": [764, 765, 764]},
          {"column": 13, "next": [766, 767, 766]},
          {"column": 13, "next": [768, 769, 768]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": ["length"]}, "clauses": ["S8"]},
          {"outcome": {"kind": "chosen", "labels": []}, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": ["manner", "length"]}, "clauses": ["S7", "S8"]},
          {"outcome": {"kind": "chosen", "labels": ["manner"]}, "clauses": ["S7"]},
          {
            "outcome": {"kind": "chosen", "labels": ["claims-a-life", "length"]},
            "clauses": ["S6", "S8"]
          },
          {"outcome": {"kind": "chosen", "labels": ["claims-a-life"]}, "clauses": ["S6"]},
          {
            "outcome": {"kind": "chosen", "labels": ["claims-a-life", "manner", "length"]},
            "clauses": ["S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["claims-a-life", "manner"]},
            "clauses": ["S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "length"]},
            "clauses": ["S5", "S8"]
          },
          {"outcome": {"kind": "chosen", "labels": ["no-warning"]}, "clauses": ["S5"]},
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "manner", "length"]},
            "clauses": ["S5", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "manner"]},
            "clauses": ["S5", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "claims-a-life", "length"]},
            "clauses": ["S5", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "claims-a-life"]},
            "clauses": ["S5", "S6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "claims-a-life", "manner", "length"]},
            "clauses": ["S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "claims-a-life", "manner"]},
            "clauses": ["S5", "S6", "S7"]
          },
          {"outcome": {"kind": "chosen", "labels": ["leap", "length"]}, "clauses": ["S4", "S8"]},
          {"outcome": {"kind": "chosen", "labels": ["leap"]}, "clauses": ["S4"]},
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "manner", "length"]},
            "clauses": ["S4", "S7", "S8"]
          },
          {"outcome": {"kind": "chosen", "labels": ["leap", "manner"]}, "clauses": ["S4", "S7"]},
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "claims-a-life", "length"]},
            "clauses": ["S4", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "claims-a-life"]},
            "clauses": ["S4", "S6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "claims-a-life", "manner", "length"]},
            "clauses": ["S4", "S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "claims-a-life", "manner"]},
            "clauses": ["S4", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "length"]},
            "clauses": ["S4", "S5", "S8"]
          },
          {"outcome": {"kind": "chosen", "labels": ["leap", "no-warning"]}, "clauses": ["S4", "S5"]},
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "manner", "length"]},
            "clauses": ["S4", "S5", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "manner"]},
            "clauses": ["S4", "S5", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "claims-a-life", "length"]},
            "clauses": ["S4", "S5", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "claims-a-life"]},
            "clauses": ["S4", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["leap", "no-warning", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S4", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "claims-a-life", "manner"]},
            "clauses": ["S4", "S5", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "length"]},
            "clauses": ["S3", "S8"]
          },
          {"outcome": {"kind": "chosen", "labels": ["untraced-claim"]}, "clauses": ["S3"]},
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "manner", "length"]},
            "clauses": ["S3", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "manner"]},
            "clauses": ["S3", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "claims-a-life", "length"]},
            "clauses": ["S3", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "claims-a-life"]},
            "clauses": ["S3", "S6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "claims-a-life", "manner", "length"]},
            "clauses": ["S3", "S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "claims-a-life", "manner"]},
            "clauses": ["S3", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "no-warning", "length"]},
            "clauses": ["S3", "S5", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "no-warning"]},
            "clauses": ["S3", "S5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "no-warning", "manner", "length"]},
            "clauses": ["S3", "S5", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "no-warning", "manner"]},
            "clauses": ["S3", "S5", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "no-warning", "claims-a-life", "length"]
            },
            "clauses": ["S3", "S5", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "no-warning", "claims-a-life"]},
            "clauses": ["S3", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "no-warning", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S3", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "no-warning", "claims-a-life", "manner"]
            },
            "clauses": ["S3", "S5", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "length"]},
            "clauses": ["S3", "S4", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap"]},
            "clauses": ["S3", "S4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "manner", "length"]},
            "clauses": ["S3", "S4", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "manner"]},
            "clauses": ["S3", "S4", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "claims-a-life", "length"]},
            "clauses": ["S3", "S4", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "claims-a-life"]},
            "clauses": ["S3", "S4", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S3", "S4", "S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "claims-a-life", "manner"]},
            "clauses": ["S3", "S4", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "no-warning", "length"]},
            "clauses": ["S3", "S4", "S5", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "no-warning"]},
            "clauses": ["S3", "S4", "S5"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "manner", "length"]
            },
            "clauses": ["S3", "S4", "S5", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "no-warning", "manner"]},
            "clauses": ["S3", "S4", "S5", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "claims-a-life", "length"]
            },
            "clauses": ["S3", "S4", "S5", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "no-warning", "claims-a-life"]},
            "clauses": ["S3", "S4", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S3", "S4", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "claims-a-life", "manner"]
            },
            "clauses": ["S3", "S4", "S5", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "length"]},
            "clauses": ["S2", "S8"]
          },
          {"outcome": {"kind": "chosen", "labels": ["wrong-claim"]}, "clauses": ["S2"]},
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "manner", "length"]},
            "clauses": ["S2", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "manner"]},
            "clauses": ["S2", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "claims-a-life", "length"]},
            "clauses": ["S2", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "claims-a-life"]},
            "clauses": ["S2", "S6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "claims-a-life", "manner", "length"]},
            "clauses": ["S2", "S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "claims-a-life", "manner"]},
            "clauses": ["S2", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "length"]},
            "clauses": ["S2", "S5", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning"]},
            "clauses": ["S2", "S5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "manner", "length"]},
            "clauses": ["S2", "S5", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "manner"]},
            "clauses": ["S2", "S5", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "claims-a-life", "length"]},
            "clauses": ["S2", "S5", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "claims-a-life"]},
            "clauses": ["S2", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "no-warning", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S2", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "claims-a-life", "manner"]},
            "clauses": ["S2", "S5", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "length"]},
            "clauses": ["S2", "S4", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap"]},
            "clauses": ["S2", "S4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "manner", "length"]},
            "clauses": ["S2", "S4", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "manner"]},
            "clauses": ["S2", "S4", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "claims-a-life", "length"]},
            "clauses": ["S2", "S4", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "claims-a-life"]},
            "clauses": ["S2", "S4", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S2", "S4", "S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "claims-a-life", "manner"]},
            "clauses": ["S2", "S4", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "no-warning", "length"]},
            "clauses": ["S2", "S4", "S5", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "no-warning"]},
            "clauses": ["S2", "S4", "S5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "no-warning", "manner", "length"]},
            "clauses": ["S2", "S4", "S5", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "no-warning", "manner"]},
            "clauses": ["S2", "S4", "S5", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "no-warning", "claims-a-life", "length"]
            },
            "clauses": ["S2", "S4", "S5", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "no-warning", "claims-a-life"]},
            "clauses": ["S2", "S4", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "no-warning", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S2", "S4", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "no-warning", "claims-a-life", "manner"]
            },
            "clauses": ["S2", "S4", "S5", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "length"]},
            "clauses": ["S1", "S8"]
          },
          {"outcome": {"kind": "chosen", "labels": ["misses-the-prompt"]}, "clauses": ["S1"]},
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "manner", "length"]},
            "clauses": ["S1", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "manner"]},
            "clauses": ["S1", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "claims-a-life", "length"]},
            "clauses": ["S1", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "claims-a-life"]},
            "clauses": ["S1", "S6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "claims-a-life", "manner", "length"]},
            "clauses": ["S1", "S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "claims-a-life", "manner"]},
            "clauses": ["S1", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "no-warning", "length"]},
            "clauses": ["S1", "S5", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "no-warning"]},
            "clauses": ["S1", "S5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "no-warning", "manner", "length"]},
            "clauses": ["S1", "S5", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "no-warning", "manner"]},
            "clauses": ["S1", "S5", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "no-warning", "claims-a-life", "length"]
            },
            "clauses": ["S1", "S5", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "no-warning", "claims-a-life"]},
            "clauses": ["S1", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "no-warning", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S1", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "no-warning", "claims-a-life", "manner"]
            },
            "clauses": ["S1", "S5", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "length"]},
            "clauses": ["S1", "S4", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap"]},
            "clauses": ["S1", "S4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "manner", "length"]},
            "clauses": ["S1", "S4", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "manner"]},
            "clauses": ["S1", "S4", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "claims-a-life", "length"]},
            "clauses": ["S1", "S4", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "claims-a-life"]},
            "clauses": ["S1", "S4", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S1", "S4", "S6", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "claims-a-life", "manner"]},
            "clauses": ["S1", "S4", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "no-warning", "length"]},
            "clauses": ["S1", "S4", "S5", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "no-warning"]},
            "clauses": ["S1", "S4", "S5"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "manner", "length"]
            },
            "clauses": ["S1", "S4", "S5", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "no-warning", "manner"]},
            "clauses": ["S1", "S4", "S5", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "claims-a-life", "length"]
            },
            "clauses": ["S1", "S4", "S5", "S6", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "claims-a-life"]
            },
            "clauses": ["S1", "S4", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S1", "S4", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "claims-a-life", "manner"]
            },
            "clauses": ["S1", "S4", "S5", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "length"]},
            "clauses": ["S1", "S3", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim"]},
            "clauses": ["S1", "S3"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "manner", "length"]
            },
            "clauses": ["S1", "S3", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "manner"]},
            "clauses": ["S1", "S3", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "claims-a-life", "length"]
            },
            "clauses": ["S1", "S3", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "claims-a-life"]},
            "clauses": ["S1", "S3", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S1", "S3", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "claims-a-life", "manner"]
            },
            "clauses": ["S1", "S3", "S6", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "length"]
            },
            "clauses": ["S1", "S3", "S5", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "no-warning"]},
            "clauses": ["S1", "S3", "S5"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "manner", "length"]
            },
            "clauses": ["S1", "S3", "S5", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "manner"]
            },
            "clauses": ["S1", "S3", "S5", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "claims-a-life", "length"]
            },
            "clauses": ["S1", "S3", "S5", "S6", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "claims-a-life"]
            },
            "clauses": ["S1", "S3", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "no-warning",
                "claims-a-life",
                "manner",
                "length"
              ]
            },
            "clauses": ["S1", "S3", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "claims-a-life", "manner"]
            },
            "clauses": ["S1", "S3", "S5", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "leap", "length"]},
            "clauses": ["S1", "S3", "S4", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "leap"]},
            "clauses": ["S1", "S3", "S4"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "manner", "length"]
            },
            "clauses": ["S1", "S3", "S4", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "leap", "manner"]},
            "clauses": ["S1", "S3", "S4", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "claims-a-life", "length"]
            },
            "clauses": ["S1", "S3", "S4", "S6", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "claims-a-life"]
            },
            "clauses": ["S1", "S3", "S4", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S1", "S3", "S4", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "claims-a-life", "manner"]
            },
            "clauses": ["S1", "S3", "S4", "S6", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "no-warning", "length"]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "no-warning"]
            },
            "clauses": ["S1", "S3", "S4", "S5"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "no-warning", "manner", "length"]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "no-warning", "manner"]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "length"
              ]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S6", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "no-warning", "claims-a-life"]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "manner",
                "length"
              ]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "manner"
              ]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "length"]},
            "clauses": ["S1", "S2", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim"]},
            "clauses": ["S1", "S2"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "manner", "length"]},
            "clauses": ["S1", "S2", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "manner"]},
            "clauses": ["S1", "S2", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "claims-a-life", "length"]
            },
            "clauses": ["S1", "S2", "S6", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "claims-a-life"]},
            "clauses": ["S1", "S2", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S1", "S2", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "claims-a-life", "manner"]
            },
            "clauses": ["S1", "S2", "S6", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "length"]
            },
            "clauses": ["S1", "S2", "S5", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "no-warning"]},
            "clauses": ["S1", "S2", "S5"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "manner", "length"]
            },
            "clauses": ["S1", "S2", "S5", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "manner"]
            },
            "clauses": ["S1", "S2", "S5", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "claims-a-life", "length"]
            },
            "clauses": ["S1", "S2", "S5", "S6", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "claims-a-life"]
            },
            "clauses": ["S1", "S2", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "wrong-claim",
                "no-warning",
                "claims-a-life",
                "manner",
                "length"
              ]
            },
            "clauses": ["S1", "S2", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "claims-a-life", "manner"]
            },
            "clauses": ["S1", "S2", "S5", "S6", "S7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "leap", "length"]},
            "clauses": ["S1", "S2", "S4", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "leap"]},
            "clauses": ["S1", "S2", "S4"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "manner", "length"]
            },
            "clauses": ["S1", "S2", "S4", "S7", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "leap", "manner"]},
            "clauses": ["S1", "S2", "S4", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "claims-a-life", "length"]
            },
            "clauses": ["S1", "S2", "S4", "S6", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "claims-a-life"]
            },
            "clauses": ["S1", "S2", "S4", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "claims-a-life", "manner", "length"]
            },
            "clauses": ["S1", "S2", "S4", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "claims-a-life", "manner"]
            },
            "clauses": ["S1", "S2", "S4", "S6", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning", "length"]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S8"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning"]},
            "clauses": ["S1", "S2", "S4", "S5"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning", "manner", "length"]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning", "manner"]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S7"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning", "claims-a-life", "length"]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S6", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning", "claims-a-life"]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "wrong-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "manner",
                "length"
              ]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S6", "S7", "S8"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning", "claims-a-life", "manner"]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S6", "S7"]
          },
          {"outcome": {"kind": "chosen", "labels": ["length", "slips"]}, "clauses": ["S8", "S9"]},
          {"outcome": {"kind": "chosen", "labels": ["slips"]}, "clauses": ["S9"]},
          {
            "outcome": {"kind": "chosen", "labels": ["manner", "length", "slips"]},
            "clauses": ["S7", "S8", "S9"]
          },
          {"outcome": {"kind": "chosen", "labels": ["manner", "slips"]}, "clauses": ["S7", "S9"]},
          {
            "outcome": {"kind": "chosen", "labels": ["claims-a-life", "length", "slips"]},
            "clauses": ["S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["claims-a-life", "slips"]},
            "clauses": ["S6", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["claims-a-life", "manner", "length", "slips"]},
            "clauses": ["S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["claims-a-life", "manner", "slips"]},
            "clauses": ["S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "length", "slips"]},
            "clauses": ["S5", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "slips"]},
            "clauses": ["S5", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "manner", "length", "slips"]},
            "clauses": ["S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "manner", "slips"]},
            "clauses": ["S5", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "claims-a-life", "length", "slips"]},
            "clauses": ["S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "claims-a-life", "slips"]},
            "clauses": ["S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["no-warning", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-warning", "claims-a-life", "manner", "slips"]},
            "clauses": ["S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "length", "slips"]},
            "clauses": ["S4", "S8", "S9"]
          },
          {"outcome": {"kind": "chosen", "labels": ["leap", "slips"]}, "clauses": ["S4", "S9"]},
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "manner", "length", "slips"]},
            "clauses": ["S4", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "manner", "slips"]},
            "clauses": ["S4", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "claims-a-life", "length", "slips"]},
            "clauses": ["S4", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "claims-a-life", "slips"]},
            "clauses": ["S4", "S6", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "claims-a-life", "manner", "length", "slips"]},
            "clauses": ["S4", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "claims-a-life", "manner", "slips"]},
            "clauses": ["S4", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "length", "slips"]},
            "clauses": ["S4", "S5", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "slips"]},
            "clauses": ["S4", "S5", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "manner", "length", "slips"]},
            "clauses": ["S4", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "manner", "slips"]},
            "clauses": ["S4", "S5", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "claims-a-life", "length", "slips"]},
            "clauses": ["S4", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "claims-a-life", "slips"]},
            "clauses": ["S4", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["leap", "no-warning", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S4", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["leap", "no-warning", "claims-a-life", "manner", "slips"]},
            "clauses": ["S4", "S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "length", "slips"]},
            "clauses": ["S3", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "slips"]},
            "clauses": ["S3", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "manner", "length", "slips"]},
            "clauses": ["S3", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "manner", "slips"]},
            "clauses": ["S3", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "claims-a-life", "length", "slips"]},
            "clauses": ["S3", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "claims-a-life", "slips"]},
            "clauses": ["S3", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S3", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "claims-a-life", "manner", "slips"]},
            "clauses": ["S3", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "no-warning", "length", "slips"]},
            "clauses": ["S3", "S5", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "no-warning", "slips"]},
            "clauses": ["S3", "S5", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "no-warning", "manner", "length", "slips"]
            },
            "clauses": ["S3", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "no-warning", "manner", "slips"]},
            "clauses": ["S3", "S5", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "no-warning", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S3", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "no-warning", "claims-a-life", "slips"]},
            "clauses": ["S3", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "no-warning", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S3", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "no-warning", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S3", "S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "length", "slips"]},
            "clauses": ["S3", "S4", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "slips"]},
            "clauses": ["S3", "S4", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "manner", "length", "slips"]},
            "clauses": ["S3", "S4", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "manner", "slips"]},
            "clauses": ["S3", "S4", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S3", "S4", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "claims-a-life", "slips"]},
            "clauses": ["S3", "S4", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S3", "S4", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S3", "S4", "S6", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "length", "slips"]
            },
            "clauses": ["S3", "S4", "S5", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["untraced-claim", "leap", "no-warning", "slips"]},
            "clauses": ["S3", "S4", "S5", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "manner", "length", "slips"]
            },
            "clauses": ["S3", "S4", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "manner", "slips"]
            },
            "clauses": ["S3", "S4", "S5", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S3", "S4", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "claims-a-life", "slips"]
            },
            "clauses": ["S3", "S4", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S3", "S4", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["untraced-claim", "leap", "no-warning", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S3", "S4", "S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "length", "slips"]},
            "clauses": ["S2", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "slips"]},
            "clauses": ["S2", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "manner", "length", "slips"]},
            "clauses": ["S2", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "manner", "slips"]},
            "clauses": ["S2", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "claims-a-life", "length", "slips"]},
            "clauses": ["S2", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "claims-a-life", "slips"]},
            "clauses": ["S2", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S2", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "claims-a-life", "manner", "slips"]},
            "clauses": ["S2", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "length", "slips"]},
            "clauses": ["S2", "S5", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "slips"]},
            "clauses": ["S2", "S5", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "manner", "length", "slips"]},
            "clauses": ["S2", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "manner", "slips"]},
            "clauses": ["S2", "S5", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "no-warning", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S2", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "no-warning", "claims-a-life", "slips"]},
            "clauses": ["S2", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "no-warning", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S2", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "no-warning", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S2", "S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "length", "slips"]},
            "clauses": ["S2", "S4", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "slips"]},
            "clauses": ["S2", "S4", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "manner", "length", "slips"]},
            "clauses": ["S2", "S4", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "manner", "slips"]},
            "clauses": ["S2", "S4", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S2", "S4", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "claims-a-life", "slips"]},
            "clauses": ["S2", "S4", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S2", "S4", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S2", "S4", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "no-warning", "length", "slips"]},
            "clauses": ["S2", "S4", "S5", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "no-warning", "slips"]},
            "clauses": ["S2", "S4", "S5", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "no-warning", "manner", "length", "slips"]
            },
            "clauses": ["S2", "S4", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-claim", "leap", "no-warning", "manner", "slips"]},
            "clauses": ["S2", "S4", "S5", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "no-warning", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S2", "S4", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "no-warning", "claims-a-life", "slips"]
            },
            "clauses": ["S2", "S4", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "no-warning", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S2", "S4", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-claim", "leap", "no-warning", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S2", "S4", "S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "length", "slips"]},
            "clauses": ["S1", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "slips"]},
            "clauses": ["S1", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "manner", "length", "slips"]},
            "clauses": ["S1", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "manner", "slips"]},
            "clauses": ["S1", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "claims-a-life", "length", "slips"]},
            "clauses": ["S1", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "claims-a-life", "slips"]},
            "clauses": ["S1", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "claims-a-life", "manner", "slips"]},
            "clauses": ["S1", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "no-warning", "length", "slips"]},
            "clauses": ["S1", "S5", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "no-warning", "slips"]},
            "clauses": ["S1", "S5", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "no-warning", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "no-warning", "manner", "slips"]},
            "clauses": ["S1", "S5", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "no-warning", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S1", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "no-warning", "claims-a-life", "slips"]
            },
            "clauses": ["S1", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "no-warning", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "no-warning", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S1", "S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "length", "slips"]},
            "clauses": ["S1", "S4", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "slips"]},
            "clauses": ["S1", "S4", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "manner", "length", "slips"]},
            "clauses": ["S1", "S4", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "manner", "slips"]},
            "clauses": ["S1", "S4", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S1", "S4", "S6", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "claims-a-life", "slips"]},
            "clauses": ["S1", "S4", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S4", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S1", "S4", "S6", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "length", "slips"]
            },
            "clauses": ["S1", "S4", "S5", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "leap", "no-warning", "slips"]},
            "clauses": ["S1", "S4", "S5", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S4", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "manner", "slips"]
            },
            "clauses": ["S1", "S4", "S5", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S1", "S4", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "claims-a-life", "slips"]
            },
            "clauses": ["S1", "S4", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "leap",
                "no-warning",
                "claims-a-life",
                "manner",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S4", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "leap", "no-warning", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S1", "S4", "S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "length", "slips"]},
            "clauses": ["S1", "S3", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "slips"]},
            "clauses": ["S1", "S3", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S3", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "manner", "slips"]},
            "clauses": ["S1", "S3", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S1", "S3", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "claims-a-life", "slips"]
            },
            "clauses": ["S1", "S3", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S3", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S1", "S3", "S6", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "length", "slips"]
            },
            "clauses": ["S1", "S3", "S5", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "slips"]
            },
            "clauses": ["S1", "S3", "S5", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S3", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "manner", "slips"]
            },
            "clauses": ["S1", "S3", "S5", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "no-warning",
                "claims-a-life",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S3", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "no-warning", "claims-a-life", "slips"]
            },
            "clauses": ["S1", "S3", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "no-warning",
                "claims-a-life",
                "manner",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S3", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "no-warning",
                "claims-a-life",
                "manner",
                "slips"
              ]
            },
            "clauses": ["S1", "S3", "S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "length", "slips"]
            },
            "clauses": ["S1", "S3", "S4", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "untraced-claim", "leap", "slips"]},
            "clauses": ["S1", "S3", "S4", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S3", "S4", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "manner", "slips"]
            },
            "clauses": ["S1", "S3", "S4", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S1", "S3", "S4", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "claims-a-life", "slips"]
            },
            "clauses": ["S1", "S3", "S4", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "leap",
                "claims-a-life",
                "manner",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S3", "S4", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S1", "S3", "S4", "S6", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "no-warning", "length", "slips"]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "no-warning", "slips"]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "leap",
                "no-warning",
                "manner",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "untraced-claim", "leap", "no-warning", "manner", "slips"]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "slips"
              ]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "manner",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "untraced-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "manner",
                "slips"
              ]
            },
            "clauses": ["S1", "S3", "S4", "S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "length", "slips"]},
            "clauses": ["S1", "S2", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "slips"]},
            "clauses": ["S1", "S2", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S2", "S7", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "manner", "slips"]},
            "clauses": ["S1", "S2", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S1", "S2", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "claims-a-life", "slips"]
            },
            "clauses": ["S1", "S2", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "claims-a-life", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S2", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S1", "S2", "S6", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "length", "slips"]
            },
            "clauses": ["S1", "S2", "S5", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "slips"]
            },
            "clauses": ["S1", "S2", "S5", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S2", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "manner", "slips"]
            },
            "clauses": ["S1", "S2", "S5", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S1", "S2", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "claims-a-life", "slips"]
            },
            "clauses": ["S1", "S2", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "wrong-claim",
                "no-warning",
                "claims-a-life",
                "manner",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S2", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "no-warning", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S1", "S2", "S5", "S6", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "length", "slips"]
            },
            "clauses": ["S1", "S2", "S4", "S8", "S9"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["misses-the-prompt", "wrong-claim", "leap", "slips"]},
            "clauses": ["S1", "S2", "S4", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "manner", "length", "slips"]
            },
            "clauses": ["S1", "S2", "S4", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "manner", "slips"]
            },
            "clauses": ["S1", "S2", "S4", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "claims-a-life", "length", "slips"]
            },
            "clauses": ["S1", "S2", "S4", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "claims-a-life", "slips"]
            },
            "clauses": ["S1", "S2", "S4", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "wrong-claim",
                "leap",
                "claims-a-life",
                "manner",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S2", "S4", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "claims-a-life", "manner", "slips"]
            },
            "clauses": ["S1", "S2", "S4", "S6", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning", "length", "slips"]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning", "slips"]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "wrong-claim",
                "leap",
                "no-warning",
                "manner",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning", "manner", "slips"]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S7", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "wrong-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S6", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["misses-the-prompt", "wrong-claim", "leap", "no-warning", "claims-a-life", "slips"]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S6", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "wrong-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "manner",
                "length",
                "slips"
              ]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S6", "S7", "S8", "S9"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": [
                "misses-the-prompt",
                "wrong-claim",
                "leap",
                "no-warning",
                "claims-a-life",
                "manner",
                "slips"
              ]
            },
            "clauses": ["S1", "S2", "S4", "S5", "S6", "S7", "S9"]
          }
        ]
      }
    },
    {
      "id": "fate",
      "kind": "one",
      "questions": [
        "prompt-state",
        "origin",
        "danger",
        "field",
        "points-missed",
        "second-opinion",
        "manner",
        "length",
        "claims",
        "claims-a-life",
        "returns",
        "reply",
        "slips",
        "reasoning"
      ],
      "labels": [
        {"name": "gold", "parent": null},
        {"name": "mend-here", "parent": null},
        {"name": "back-to-writer", "parent": null},
        {"name": "new-writer", "parent": null},
        {"name": "wait", "parent": null},
        {"name": "drop", "parent": null}
      ],
      "clauses": [
        {
          "id": "G1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "danger", "relation": "is", "value": "forbidden"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "safety"},
          "rationale": null,
          "text": "flag for `safety` when `danger` is `forbidden`"
        },
        {
          "id": "G2",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "prompt-state", "relation": "is", "value": "ambiguous"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "prompt-team"},
          "rationale": "no answer mends a question",
          "text": "flag for `prompt-team` when `prompt-state` is `ambiguous`"
        },
        {
          "id": "G3",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "prompt-state", "relation": "is", "value": "unanswerable"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["drop"]},
          "rationale": null,
          "text": "`drop` when `prompt-state` is `unanswerable`"
        },
        {
          "id": "G4",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "origin", "relation": "is-not", "value": "own"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "provenance"},
          "rationale": "a model that learns from a model learns its mistakes, and what is copied belongs to somebody",
          "text": "flag for `provenance` when `origin` is not `own`"
        },
        {
          "id": "F1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-is", "decision": "shortcomings", "state": "none"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["gold"]},
          "rationale": null,
          "text": "`gold` when `shortcomings` is none"
        },
        {
          "id": "F2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "defined", "name": "only-slips"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["mend-here"]},
          "rationale": "a return for a comma costs a day and teaches nothing",
          "text": "`mend-here` when `only-slips`"
        },
        {
          "id": "F3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["back-to-writer"]},
          "rationale": null,
          "text": "`back-to-writer` otherwise"
        },
        {
          "id": "F3a",
          "layer": "rules",
          "parent": "F3",
          "condition": {"kind": "compare-number", "signal": "returns", "relation": "at-least", "number": "2"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["new-writer"]},
          "rationale": "who has missed it twice will miss it again, and should not have to",
          "text": "`new-writer` when `returns` is at least 2"
        },
        {
          "id": "E1",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "compare", "signal": "second-opinion", "relation": "is", "value": "differs"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "arbiter"},
          "rationale": "one of two experts is wrong and we do not know which",
          "text": "flag for `arbiter` when `second-opinion` is `differs`"
        },
        {
          "id": "E2",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "reply", "relation": "is", "value": "disputes"},
              {
                "kind": "not",
                "part": {"kind": "outcome-is", "decision": "shortcomings", "state": "none"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "arbiter"},
          "rationale": "you are not the judge of your own return",
          "text": "flag for `arbiter` when `reply` is `disputes` and not (`shortcomings` is none)"
        },
        {
          "id": "E3",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "second-opinion", "relation": "is", "value": "missing"},
              {
                "kind": "any",
                "parts": [
                  {"kind": "outcome-is", "decision": "shortcomings", "state": "none"},
                  {"kind": "defined", "name": "only-slips"}
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["wait"]},
          "rationale": null,
          "text": "`wait` when `second-opinion` is `missing` and (`shortcomings` is none or `only-slips`)"
        }
      ],
      "priority": [
        {
          "kind": "clauses",
          "order": ["G1", "G2", "G3", "G4"],
          "rationale": "danger comes first, and without a prompt there is nothing to answer"
        },
        {"kind": "clauses", "order": ["E1", "E2", "E3"], "rationale": null}
      ],
      "place": 1,
      "reads": ["shortcomings"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4]},
          {"column": 1, "next": [109, 5]},
          {"column": 1, "next": [109, 6]},
          {"column": 1, "next": [109, 7]},
          {"column": 1, "next": [6, 109]},
          {"column": 2, "next": [8, 9, 10]},
          {"column": 2, "next": [11, 12, 13]},
          {"column": 2, "next": [14, 15, 15]},
          {"column": 3, "next": [109, 109, 109, 16]},
          {"column": 3, "next": [16, 16, 17, 109]},
          {"column": 3, "next": [18, 18, 17, 109]},
          {"column": 3, "next": [109, 109, 109, 19]},
          {"column": 3, "next": [19, 19, 20, 109]},
          {"column": 3, "next": [21, 21, 20, 109]},
          {"column": 3, "next": [109, 109, 109, 33]},
          {"column": 3, "next": [33, 33, 33, 109]},
          {"column": 4, "next": [22, 22, 23]},
          {"column": 4, "next": [24, 25, 25]},
          {"column": 4, "next": [26, 26, 27]},
          {"column": 4, "next": [28, 29, 23]},
          {"column": 4, "next": [30, 25, 25]},
          {"column": 4, "next": [31, 32, 27]},
          {"column": 5, "next": [34, 73, 74]},
          {"column": 5, "next": [35, 73, 74]},
          {"column": 5, "next": [36, 73, 74]},
          {"column": 5, "next": [37, 73, 74]},
          {"column": 5, "next": [38, 73, 74]},
          {"column": 5, "next": [39, 73, 74]},
          {"column": 5, "next": [40, 73, 74]},
          {"column": 5, "next": [41, 73, 74]},
          {"column": 5, "next": [42, 73, 74]},
          {"column": 5, "next": [43, 73, 74]},
          {"column": 5, "next": [44, 73, 74]},
          {"column": 5, "next": [45, 73, 74]},
          {"column": 6, "next": [46, 72, 72]},
          {"column": 6, "next": [71, 72, 72]},
          {"column": 6, "next": [47, 72, 72]},
          {"column": 6, "next": [76, 72, 72]},
          {"column": 6, "next": [48, 72, 72]},
          {"column": 6, "next": [78, 72, 72]},
          {"column": 6, "next": [49, 72, 72]},
          {"column": 6, "next": [50, 72, 72]},
          {"column": 6, "next": [51, 72, 72]},
          {"column": 6, "next": [52, 72, 72]},
          {"column": 6, "next": [53, 72, 72]},
          {"column": 6, "next": [84, 72, 72]},
          {"column": 7, "next": [54, 71]},
          {"column": 7, "next": [55, 76]},
          {"column": 7, "next": [56, 78]},
          {"column": 7, "next": [57, 71]},
          {"column": 7, "next": [58, 71]},
          {"column": 7, "next": [59, 76]},
          {"column": 7, "next": [60, 78]},
          {"column": 7, "next": [61, 78]},
          {"column": 8, "next": [62, 71, 71]},
          {"column": 8, "next": [63, 76, 76]},
          {"column": 8, "next": [64, 78, 78]},
          {"column": 8, "next": [65, 71, 71]},
          {"column": 8, "next": [66, 71, 71]},
          {"column": 8, "next": [67, 76, 76]},
          {"column": 8, "next": [68, 78, 78]},
          {"column": 8, "next": [69, 78, 78]},
          {"column": 9, "next": [70, 70, 71]},
          {"column": 9, "next": [75, 75, 76]},
          {"column": 9, "next": [77, 77, 78]},
          {"column": 9, "next": [79, 79, 71]},
          {"column": 9, "next": [80, 80, 71]},
          {"column": 9, "next": [81, 81, 76]},
          {"column": 9, "next": [82, 82, 78]},
          {"column": 9, "next": [83, 83, 78]},
          {"column": 10, "next": [85, 85, 110, 112]},
          {"column": 10, "next": [110, 110, 110, 112]},
          {"column": 10, "next": [113, 113, 113, 112]},
          {"column": 10, "next": [114, 114, 114, 112]},
          {"column": 10, "next": [115, 115, 115, 112]},
          {"column": 10, "next": [86, 86, 116, 112]},
          {"column": 10, "next": [116, 116, 116, 112]},
          {"column": 10, "next": [87, 87, 117, 112]},
          {"column": 10, "next": [117, 117, 117, 112]},
          {"column": 10, "next": [88, 88, 110, 112]},
          {"column": 10, "next": [89, 89, 110, 112]},
          {"column": 10, "next": [90, 90, 116, 112]},
          {"column": 10, "next": [91, 91, 117, 112]},
          {"column": 10, "next": [92, 92, 117, 112]},
          {"column": 10, "next": [120, 120, 120, 112]},
          {"column": 11, "next": [93, 110]},
          {"column": 11, "next": [94, 116]},
          {"column": 11, "next": [95, 117]},
          {"column": 11, "next": [96, 110]},
          {"column": 11, "next": [97, 110]},
          {"column": 11, "next": [98, 116]},
          {"column": 11, "next": [99, 117]},
          {"column": 11, "next": [100, 117]},
          {"column": 12, "next": [101, 110, 110]},
          {"column": 12, "next": [102, 116, 116]},
          {"column": 12, "next": [103, 117, 117]},
          {"column": 12, "next": [104, 110, 110]},
          {"column": 12, "next": [105, 110, 110]},
          {"column": 12, "next": [106, 116, 116]},
          {"column": 12, "next": [107, 117, 117]},
          {"column": 12, "next": [108, 117, 117]},
          {"column": 13, "next": [110, 111, 110]},
          {"column": 13, "next": [116, 111, 116]},
          {"column": 13, "next": [117, 111, 117]},
          {"column": 13, "next": [110, 118, 110]},
          {"column": 13, "next": [110, 119, 110]},
          {"column": 13, "next": [116, 118, 116]},
          {"column": 13, "next": [117, 118, 117]},
          {"column": 13, "next": [117, 119, 117]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["back-to-writer"]}, "clauses": ["F3"]},
          {"outcome": {"kind": "accepted", "labels": ["wait"]}, "clauses": ["E3"]},
          {"outcome": {"kind": "flagged", "queue": "safety"}, "clauses": ["G1"]},
          {"outcome": {"kind": "flagged", "queue": "provenance"}, "clauses": ["G4"]},
          {"outcome": {"kind": "flagged", "queue": "prompt-team"}, "clauses": ["G2"]},
          {"outcome": {"kind": "accepted", "labels": ["drop"]}, "clauses": ["G3"]},
          {"outcome": {"kind": "flagged", "queue": "arbiter"}, "clauses": ["E2"]},
          {"outcome": {"kind": "accepted", "labels": ["new-writer"]}, "clauses": ["F3a"]},
          {"outcome": {"kind": "accepted", "labels": ["gold"]}, "clauses": ["F1"]},
          {"outcome": {"kind": "accepted", "labels": ["mend-here"]}, "clauses": ["F2"]},
          {"outcome": {"kind": "flagged", "queue": "arbiter"}, "clauses": ["E1"]}
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
