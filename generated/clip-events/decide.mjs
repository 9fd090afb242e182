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
  "guideline": "clip-events",
  "version": "1.0.0",
  "digest": "fb37be842c826411b091f6ca7b4cb2d06126dbb601ab7c256d9503ad9c6a61a6",
  "digits": 19,
  "signals": [
    {
      "id": "happens",
      "setting": false,
      "kind": "any-of",
      "values": ["fall", "collision", "quarrel", "fight", "theft", "fire"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "-",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "medical",
      "setting": false,
      "kind": "scale",
      "values": ["none", "symptoms", "treatment"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "clinicians"}
    },
    {
      "id": "staged",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": {"kind": "value", "value": "no"}
    },
    {
      "id": "replay",
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
      "id": "length",
      "setting": false,
      "kind": "number",
      "values": [],
      "low": "0",
      "high": "600",
      "may_be_unknown": false,
      "usual": "5",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "same-people",
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
      "id": "gap",
      "setting": false,
      "kind": "number",
      "values": [],
      "low": "0",
      "high": "600",
      "may_be_unknown": false,
      "usual": "60",
      "only_when": {"kind": "compare", "signal": "same-people", "relation": "is", "value": "yes"},
      "if_unsure": null
    },
    {
      "id": "new-kind",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "same-people", "relation": "is", "value": "yes"},
      "if_unsure": null
    },
    {
      "id": "caused",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "new-kind", "relation": "is", "value": "yes"},
      "if_unsure": null
    },
    {
      "id": "fell-first",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {
        "kind": "all",
        "parts": [
          {"kind": "includes", "signal": "happens", "member": "fall"},
          {"kind": "includes", "signal": "happens", "member": "collision"}
        ]
      },
      "if_unsure": null
    },
    {
      "id": "helped-up",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "includes", "signal": "happens", "member": "fall"},
      "if_unsure": null
    },
    {
      "id": "start-seen",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "yes",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "end-seen",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "yes",
      "only_when": null,
      "if_unsure": null
    }
  ],
  "columns": [
    {
      "id": "happens/fall",
      "signal": "happens",
      "member": "fall",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "happens/collision",
      "signal": "happens",
      "member": "collision",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "happens/quarrel",
      "signal": "happens",
      "member": "quarrel",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "happens/fight",
      "signal": "happens",
      "member": "fight",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "happens/theft",
      "signal": "happens",
      "member": "theft",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "happens/fire",
      "signal": "happens",
      "member": "fire",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "medical",
      "signal": "medical",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "symptoms", "cases": "1"},
        {"kind": "value", "name": "treatment", "cases": "1"}
      ]
    },
    {
      "id": "staged",
      "signal": "staged",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "replay",
      "signal": "replay",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "length",
      "signal": "length",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0 to less than 0.4",
          "low": "0",
          "has_low": true,
          "high": "0.4",
          "has_high": false,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "0.4 to 600",
          "low": "0.4",
          "has_low": true,
          "high": "600",
          "has_high": true,
          "cases": "1"
        }
      ]
    },
    {
      "id": "same-people",
      "signal": "same-people",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "gap",
      "signal": "gap",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0 to less than 3",
          "low": "0",
          "has_low": true,
          "high": "3",
          "has_high": false,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "3 to 600",
          "low": "3",
          "has_low": true,
          "high": "600",
          "has_high": true,
          "cases": "1"
        },
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "new-kind",
      "signal": "new-kind",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "caused",
      "signal": "caused",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "fell-first",
      "signal": "fell-first",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "helped-up",
      "signal": "helped-up",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "start-seen",
      "signal": "start-seen",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "end-seen",
      "signal": "end-seen",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    }
  ],
  "definitions": [],
  "facts": [],
  "decisions": [
    {
      "id": "segment",
      "kind": "one",
      "questions": [
        "medical",
        "staged",
        "replay",
        "length",
        "happens",
        "same-people",
        "gap",
        "new-kind",
        "caused"
      ],
      "labels": [
        {"name": "new-event", "parent": null},
        {"name": "continue", "parent": null},
        {"name": "no-event", "parent": null}
      ],
      "clauses": [
        {
          "id": "V1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "medical", "relation": "at-least", "value": "symptoms"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "clinicians"},
          "rationale": "what looks like a drunk may be a stroke, and only the trained may watch it to find out",
          "text": "flag for `clinicians` when `medical` is at least `symptoms`"
        },
        {
          "id": "V2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {
                "kind": "all",
                "parts": [
                  {"kind": "applies", "signal": "happens"},
                  {
                    "kind": "not",
                    "part": {
                      "kind": "any",
                      "parts": [
                        {"kind": "includes", "signal": "happens", "member": "fall"},
                        {"kind": "includes", "signal": "happens", "member": "collision"},
                        {"kind": "includes", "signal": "happens", "member": "quarrel"},
                        {"kind": "includes", "signal": "happens", "member": "fight"},
                        {"kind": "includes", "signal": "happens", "member": "theft"},
                        {"kind": "includes", "signal": "happens", "member": "fire"}
                      ]
                    }
                  }
                ]
              },
              {"kind": "compare", "signal": "staged", "relation": "is", "value": "yes"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["no-event"]},
          "rationale": null,
          "text": "`no-event` when `happens` is none or `staged`"
        },
        {
          "id": "V3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "replay", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["no-event"]},
          "rationale": "one event is counted once, however often it is shown",
          "text": "`no-event` when `replay`"
        },
        {
          "id": "V4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare-number", "signal": "length", "relation": "less-than", "number": "0.4"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["no-event"]},
          "rationale": "ten frames are a twitch",
          "text": "`no-event` when `length` is less than 0.4"
        },
        {
          "id": "V5",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "same-people", "relation": "is", "value": "yes"},
              {"kind": "compare-number", "signal": "gap", "relation": "less-than", "number": "3"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["continue"]},
          "rationale": "who catches their breath has not stopped",
          "text": "`continue` when `same-people` and `gap` is less than 3"
        },
        {
          "id": "V5a",
          "layer": "rules",
          "parent": "V5",
          "condition": {"kind": "compare", "signal": "new-kind", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["new-event"]},
          "rationale": "a theft after a quarrel is a decision of its own",
          "text": "`new-event` when `new-kind`"
        },
        {
          "id": "V5b",
          "layer": "rules",
          "parent": "V5a",
          "condition": {"kind": "compare", "signal": "caused", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["continue"]},
          "rationale": "the fall belongs to the shove",
          "text": "`continue` when `caused`"
        },
        {
          "id": "V6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["new-event"]},
          "rationale": null,
          "text": "`new-event` otherwise"
        }
      ],
      "priority": [
        {
          "kind": "labels",
          "order": ["no-event", "continue", "new-event"],
          "rationale": "half an event is still an event, but a replay is none"
        }
      ],
      "place": 0,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2]},
          {"column": 1, "next": [3, 8]},
          {"column": 1, "next": [9, 10]},
          {"column": 2, "next": [4, 8]},
          {"column": 3, "next": [5, 8]},
          {"column": 4, "next": [6, 8]},
          {"column": 5, "next": [7, 8]},
          {"column": 6, "next": [14, 36, 36]},
          {"column": 6, "next": [11, 36, 36]},
          {"column": 6, "next": [12, 49, 49]},
          {"column": 6, "next": [13, 58, 58]},
          {"column": 7, "next": [15, 14]},
          {"column": 7, "next": [16, 17]},
          {"column": 7, "next": [18, 19]},
          {"column": 8, "next": [20, 21]},
          {"column": 8, "next": [22, 23]},
          {"column": 8, "next": [24, 25]},
          {"column": 8, "next": [26, 27]},
          {"column": 8, "next": [28, 29]},
          {"column": 8, "next": [30, 31]},
          {"column": 9, "next": [32, 33]},
          {"column": 9, "next": [34, 35]},
          {"column": 9, "next": [37, 38]},
          {"column": 9, "next": [39, 40]},
          {"column": 9, "next": [41, 42]},
          {"column": 9, "next": [43, 44]},
          {"column": 9, "next": [45, 46]},
          {"column": 9, "next": [47, 48]},
          {"column": 9, "next": [50, 51]},
          {"column": 9, "next": [52, 53]},
          {"column": 9, "next": [54, 55]},
          {"column": 9, "next": [56, 57]},
          {"column": 10, "next": [59, 60]},
          {"column": 10, "next": [61, 62]},
          {"column": 10, "next": [63, 64]},
          {"column": 10, "next": [65, 66]},
          {"column": 10, "next": [67, 68]},
          {"column": 10, "next": [69, 70]},
          {"column": 10, "next": [71, 72]},
          {"column": 10, "next": [73, 74]},
          {"column": 10, "next": [75, 76]},
          {"column": 10, "next": [77, 78]},
          {"column": 10, "next": [79, 80]},
          {"column": 10, "next": [81, 82]},
          {"column": 10, "next": [83, 84]},
          {"column": 10, "next": [85, 86]},
          {"column": 10, "next": [87, 88]},
          {"column": 10, "next": [89, 90]},
          {"column": 10, "next": [91, 92]},
          {"column": 10, "next": [93, 94]},
          {"column": 10, "next": [95, 96]},
          {"column": 10, "next": [97, 98]},
          {"column": 10, "next": [99, 100]},
          {"column": 10, "next": [101, 102]},
          {"column": 10, "next": [103, 104]},
          {"column": 10, "next": [105, 106]},
          {"column": 10, "next": [107, 108]},
          {"column": 10, "next": [109, 110]},
          {"column": 10, "next": [111, 112]},
          {"column": 11, "next": [290, 290, 113]},
          {"column": 11, "next": [114, 114, 290]},
          {"column": 11, "next": [290, 290, 115]},
          {"column": 11, "next": [116, 116, 290]},
          {"column": 11, "next": [290, 290, 117]},
          {"column": 11, "next": [118, 118, 290]},
          {"column": 11, "next": [290, 290, 119]},
          {"column": 11, "next": [120, 120, 290]},
          {"column": 11, "next": [290, 290, 121]},
          {"column": 11, "next": [122, 122, 290]},
          {"column": 11, "next": [290, 290, 123]},
          {"column": 11, "next": [124, 124, 290]},
          {"column": 11, "next": [290, 290, 125]},
          {"column": 11, "next": [126, 127, 290]},
          {"column": 11, "next": [290, 290, 128]},
          {"column": 11, "next": [129, 129, 290]},
          {"column": 11, "next": [290, 290, 130]},
          {"column": 11, "next": [131, 131, 290]},
          {"column": 11, "next": [290, 290, 132]},
          {"column": 11, "next": [133, 133, 290]},
          {"column": 11, "next": [290, 290, 134]},
          {"column": 11, "next": [135, 136, 290]},
          {"column": 11, "next": [290, 290, 137]},
          {"column": 11, "next": [138, 138, 290]},
          {"column": 11, "next": [290, 290, 139]},
          {"column": 11, "next": [140, 140, 290]},
          {"column": 11, "next": [290, 290, 141]},
          {"column": 11, "next": [142, 142, 290]},
          {"column": 11, "next": [290, 290, 143]},
          {"column": 11, "next": [144, 144, 290]},
          {"column": 11, "next": [290, 290, 145]},
          {"column": 11, "next": [146, 146, 290]},
          {"column": 11, "next": [290, 290, 147]},
          {"column": 11, "next": [148, 148, 290]},
          {"column": 11, "next": [290, 290, 149]},
          {"column": 11, "next": [150, 150, 290]},
          {"column": 11, "next": [290, 290, 151]},
          {"column": 11, "next": [152, 152, 290]},
          {"column": 11, "next": [290, 290, 153]},
          {"column": 11, "next": [154, 155, 290]},
          {"column": 11, "next": [290, 290, 156]},
          {"column": 11, "next": [157, 157, 290]},
          {"column": 11, "next": [290, 290, 158]},
          {"column": 11, "next": [159, 159, 290]},
          {"column": 11, "next": [290, 290, 160]},
          {"column": 11, "next": [161, 161, 290]},
          {"column": 11, "next": [290, 290, 162]},
          {"column": 11, "next": [163, 163, 290]},
          {"column": 11, "next": [290, 290, 164]},
          {"column": 11, "next": [165, 165, 290]},
          {"column": 11, "next": [290, 290, 166]},
          {"column": 11, "next": [167, 167, 290]},
          {"column": 11, "next": [290, 290, 168]},
          {"column": 11, "next": [169, 169, 290]},
          {"column": 12, "next": [290, 290, 170]},
          {"column": 12, "next": [170, 171, 290]},
          {"column": 12, "next": [290, 290, 172]},
          {"column": 12, "next": [172, 173, 290]},
          {"column": 12, "next": [290, 290, 174]},
          {"column": 12, "next": [174, 175, 290]},
          {"column": 12, "next": [290, 290, 176]},
          {"column": 12, "next": [176, 177, 290]},
          {"column": 12, "next": [290, 290, 178]},
          {"column": 12, "next": [178, 179, 290]},
          {"column": 12, "next": [290, 290, 180]},
          {"column": 12, "next": [180, 181, 290]},
          {"column": 12, "next": [290, 290, 182]},
          {"column": 12, "next": [183, 184, 290]},
          {"column": 12, "next": [182, 185, 290]},
          {"column": 12, "next": [290, 290, 186]},
          {"column": 12, "next": [186, 187, 290]},
          {"column": 12, "next": [290, 290, 188]},
          {"column": 12, "next": [188, 189, 290]},
          {"column": 12, "next": [290, 290, 190]},
          {"column": 12, "next": [190, 191, 290]},
          {"column": 12, "next": [290, 290, 192]},
          {"column": 12, "next": [193, 194, 290]},
          {"column": 12, "next": [192, 195, 290]},
          {"column": 12, "next": [290, 290, 196]},
          {"column": 12, "next": [196, 197, 290]},
          {"column": 12, "next": [290, 290, 198]},
          {"column": 12, "next": [198, 199, 290]},
          {"column": 12, "next": [290, 290, 200]},
          {"column": 12, "next": [200, 201, 290]},
          {"column": 12, "next": [290, 290, 202]},
          {"column": 12, "next": [202, 203, 290]},
          {"column": 12, "next": [290, 290, 204]},
          {"column": 12, "next": [204, 205, 290]},
          {"column": 12, "next": [290, 290, 206]},
          {"column": 12, "next": [206, 207, 290]},
          {"column": 12, "next": [290, 290, 208]},
          {"column": 12, "next": [208, 209, 290]},
          {"column": 12, "next": [290, 290, 210]},
          {"column": 12, "next": [210, 211, 290]},
          {"column": 12, "next": [290, 290, 212]},
          {"column": 12, "next": [213, 214, 290]},
          {"column": 12, "next": [212, 215, 290]},
          {"column": 12, "next": [290, 290, 216]},
          {"column": 12, "next": [216, 217, 290]},
          {"column": 12, "next": [290, 290, 218]},
          {"column": 12, "next": [218, 219, 290]},
          {"column": 12, "next": [290, 290, 220]},
          {"column": 12, "next": [220, 221, 290]},
          {"column": 12, "next": [290, 290, 222]},
          {"column": 12, "next": [222, 223, 290]},
          {"column": 12, "next": [290, 290, 224]},
          {"column": 12, "next": [224, 225, 290]},
          {"column": 12, "next": [290, 290, 226]},
          {"column": 12, "next": [226, 227, 290]},
          {"column": 12, "next": [290, 290, 228]},
          {"column": 12, "next": [228, 229, 290]},
          {"column": 13, "next": [290, 290, 230]},
          {"column": 13, "next": [230, 230, 290]},
          {"column": 13, "next": [290, 290, 231]},
          {"column": 13, "next": [231, 231, 290]},
          {"column": 13, "next": [290, 290, 232]},
          {"column": 13, "next": [232, 232, 290]},
          {"column": 13, "next": [290, 290, 233]},
          {"column": 13, "next": [233, 233, 290]},
          {"column": 13, "next": [290, 290, 234]},
          {"column": 13, "next": [234, 234, 290]},
          {"column": 13, "next": [290, 290, 235]},
          {"column": 13, "next": [235, 235, 290]},
          {"column": 13, "next": [290, 290, 236]},
          {"column": 13, "next": [290, 290, 237]},
          {"column": 13, "next": [238, 239, 290]},
          {"column": 13, "next": [236, 236, 290]},
          {"column": 13, "next": [290, 290, 240]},
          {"column": 13, "next": [240, 240, 290]},
          {"column": 13, "next": [290, 290, 241]},
          {"column": 13, "next": [241, 241, 290]},
          {"column": 13, "next": [290, 290, 242]},
          {"column": 13, "next": [242, 242, 290]},
          {"column": 13, "next": [290, 290, 243]},
          {"column": 13, "next": [290, 290, 244]},
          {"column": 13, "next": [245, 246, 290]},
          {"column": 13, "next": [243, 243, 290]},
          {"column": 13, "next": [290, 290, 247]},
          {"column": 13, "next": [247, 247, 290]},
          {"column": 13, "next": [290, 290, 248]},
          {"column": 13, "next": [248, 248, 290]},
          {"column": 13, "next": [290, 290, 249]},
          {"column": 13, "next": [249, 249, 290]},
          {"column": 13, "next": [290, 290, 250]},
          {"column": 13, "next": [250, 250, 290]},
          {"column": 13, "next": [290, 290, 251]},
          {"column": 13, "next": [251, 251, 290]},
          {"column": 13, "next": [290, 290, 252]},
          {"column": 13, "next": [252, 252, 290]},
          {"column": 13, "next": [290, 290, 253]},
          {"column": 13, "next": [253, 253, 290]},
          {"column": 13, "next": [290, 290, 254]},
          {"column": 13, "next": [254, 254, 290]},
          {"column": 13, "next": [290, 290, 255]},
          {"column": 13, "next": [290, 290, 256]},
          {"column": 13, "next": [257, 258, 290]},
          {"column": 13, "next": [255, 255, 290]},
          {"column": 13, "next": [290, 290, 259]},
          {"column": 13, "next": [259, 259, 290]},
          {"column": 13, "next": [290, 290, 260]},
          {"column": 13, "next": [260, 260, 290]},
          {"column": 13, "next": [290, 290, 261]},
          {"column": 13, "next": [261, 261, 290]},
          {"column": 13, "next": [290, 290, 262]},
          {"column": 13, "next": [262, 262, 290]},
          {"column": 13, "next": [290, 290, 263]},
          {"column": 13, "next": [263, 263, 290]},
          {"column": 13, "next": [290, 290, 264]},
          {"column": 13, "next": [264, 264, 290]},
          {"column": 13, "next": [290, 290, 265]},
          {"column": 13, "next": [265, 265, 290]},
          {"column": 14, "next": [290, 290, 266]},
          {"column": 14, "next": [290, 290, 267]},
          {"column": 14, "next": [290, 290, 268]},
          {"column": 14, "next": [290, 290, 269]},
          {"column": 14, "next": [290, 290, 270]},
          {"column": 14, "next": [290, 290, 271]},
          {"column": 14, "next": [290, 290, 272]},
          {"column": 14, "next": [290, 290, 273]},
          {"column": 14, "next": [290, 290, 274]},
          {"column": 14, "next": [290, 290, 275]},
          {"column": 14, "next": [290, 290, 276]},
          {"column": 14, "next": [290, 290, 277]},
          {"column": 14, "next": [290, 290, 278]},
          {"column": 14, "next": [290, 290, 279]},
          {"column": 14, "next": [290, 290, 280]},
          {"column": 14, "next": [290, 290, 281]},
          {"column": 14, "next": [290, 290, 282]},
          {"column": 14, "next": [290, 290, 283]},
          {"column": 14, "next": [290, 290, 284]},
          {"column": 14, "next": [290, 290, 285]},
          {"column": 14, "next": [290, 290, 286]},
          {"column": 14, "next": [290, 290, 287]},
          {"column": 14, "next": [290, 290, 288]},
          {"column": 14, "next": [290, 290, 289]},
          {"column": 14, "next": [278, 278, 290]},
          {"column": 14, "next": [279, 279, 290]},
          {"column": 14, "next": [280, 280, 290]},
          {"column": 14, "next": [281, 281, 290]},
          {"column": 14, "next": [282, 282, 290]},
          {"column": 14, "next": [283, 283, 290]},
          {"column": 14, "next": [284, 284, 290]},
          {"column": 14, "next": [285, 285, 290]},
          {"column": 14, "next": [286, 286, 290]},
          {"column": 14, "next": [287, 287, 290]},
          {"column": 14, "next": [288, 288, 290]},
          {"column": 14, "next": [289, 289, 290]},
          {"column": 15, "next": [290, 290, 291]},
          {"column": 15, "next": [290, 290, 292]},
          {"column": 15, "next": [290, 290, 293]},
          {"column": 15, "next": [290, 290, 294]},
          {"column": 15, "next": [290, 290, 295]},
          {"column": 15, "next": [290, 290, 296]},
          {"column": 15, "next": [290, 290, 297]},
          {"column": 15, "next": [290, 290, 298]},
          {"column": 15, "next": [290, 290, 299]},
          {"column": 15, "next": [290, 290, 300]},
          {"column": 15, "next": [290, 290, 301]},
          {"column": 15, "next": [290, 290, 302]},
          {"column": 15, "next": [296, 296, 290]},
          {"column": 15, "next": [297, 297, 290]},
          {"column": 15, "next": [298, 298, 290]},
          {"column": 15, "next": [299, 299, 290]},
          {"column": 15, "next": [300, 300, 290]},
          {"column": 15, "next": [301, 301, 290]},
          {"column": 15, "next": [302, 302, 290]},
          {"column": 15, "next": [291, 291, 290]},
          {"column": 15, "next": [292, 292, 290]},
          {"column": 15, "next": [293, 293, 290]},
          {"column": 15, "next": [294, 294, 290]},
          {"column": 15, "next": [295, 295, 290]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["no-event"]}, "clauses": ["V2", "V4"]},
          {"outcome": {"kind": "accepted", "labels": ["no-event"]}, "clauses": ["V2"]},
          {"outcome": {"kind": "accepted", "labels": ["no-event"]}, "clauses": ["V2", "V3", "V4"]},
          {"outcome": {"kind": "accepted", "labels": ["no-event"]}, "clauses": ["V2", "V3"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["V1"]},
          {"outcome": {"kind": "accepted", "labels": ["no-event"]}, "clauses": ["V4"]},
          {"outcome": {"kind": "accepted", "labels": ["new-event"]}, "clauses": ["V6"]},
          {"outcome": {"kind": "accepted", "labels": ["continue"]}, "clauses": ["V5"]},
          {"outcome": {"kind": "accepted", "labels": ["new-event"]}, "clauses": ["V5a"]},
          {"outcome": {"kind": "accepted", "labels": ["continue"]}, "clauses": ["V5b"]},
          {"outcome": {"kind": "accepted", "labels": ["no-event"]}, "clauses": ["V3", "V4"]},
          {"outcome": {"kind": "accepted", "labels": ["no-event"]}, "clauses": ["V3"]}
        ]
      }
    },
    {
      "id": "labels",
      "kind": "many",
      "questions": ["happens", "medical", "staged", "replay", "length"],
      "labels": [
        {"name": "fall", "parent": null},
        {"name": "collision", "parent": null},
        {"name": "quarrel", "parent": null},
        {"name": "fight", "parent": null},
        {"name": "theft", "parent": null},
        {"name": "robbery", "parent": null},
        {"name": "fire", "parent": null}
      ],
      "clauses": [
        {
          "id": "N1",
          "layer": "gates",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "outcome-in", "decision": "segment", "outcomes": ["no-event"]},
              {
                "kind": "all",
                "parts": [
                  {"kind": "applies", "signal": "happens"},
                  {
                    "kind": "not",
                    "part": {
                      "kind": "any",
                      "parts": [
                        {"kind": "includes", "signal": "happens", "member": "fall"},
                        {"kind": "includes", "signal": "happens", "member": "collision"},
                        {"kind": "includes", "signal": "happens", "member": "quarrel"},
                        {"kind": "includes", "signal": "happens", "member": "fight"},
                        {"kind": "includes", "signal": "happens", "member": "theft"},
                        {"kind": "includes", "signal": "happens", "member": "fire"}
                      ]
                    }
                  }
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `segment` is `no-event` or `happens` is none"
        },
        {
          "id": "L1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "fall"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["fall"]},
          "rationale": null,
          "text": "`fall` when `happens` includes `fall`"
        },
        {
          "id": "L2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "collision"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["collision"]},
          "rationale": null,
          "text": "`collision` when `happens` includes `collision`"
        },
        {
          "id": "L3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "quarrel"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["quarrel"]},
          "rationale": null,
          "text": "`quarrel` when `happens` includes `quarrel`"
        },
        {
          "id": "L3a",
          "layer": "rules",
          "parent": "L3",
          "condition": {"kind": "includes", "signal": "happens", "member": "fight"},
          "otherwise": false,
          "effect": {"kind": "rule-out", "label": "quarrel"},
          "rationale": "each fight has its quarrel",
          "text": "not `quarrel` when `happens` includes `fight`"
        },
        {
          "id": "L4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "fight"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["fight"]},
          "rationale": null,
          "text": "`fight` when `happens` includes `fight`"
        },
        {
          "id": "L5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "theft"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["theft"]},
          "rationale": null,
          "text": "`theft` when `happens` includes `theft`"
        },
        {
          "id": "L5a",
          "layer": "rules",
          "parent": "L5",
          "condition": {"kind": "includes", "signal": "happens", "member": "fight"},
          "otherwise": false,
          "effect": {"kind": "rule-out", "label": "theft"},
          "rationale": "it has become a robbery",
          "text": "not `theft` when `happens` includes `fight`"
        },
        {
          "id": "L6",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "includes", "signal": "happens", "member": "theft"},
              {"kind": "includes", "signal": "happens", "member": "fight"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["robbery"]},
          "rationale": null,
          "text": "`robbery` when `happens` includes all of `theft`, `fight`"
        },
        {
          "id": "L7",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "fire"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["fire"]},
          "rationale": null,
          "text": "`fire` when `happens` includes `fire`"
        }
      ],
      "priority": [],
      "place": 1,
      "reads": ["segment"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2]},
          {"column": 1, "next": [3, 4]},
          {"column": 1, "next": [5, 6]},
          {"column": 2, "next": [7, 8]},
          {"column": 2, "next": [9, 10]},
          {"column": 2, "next": [11, 12]},
          {"column": 2, "next": [13, 14]},
          {"column": 3, "next": [15, 16]},
          {"column": 3, "next": [17, 18]},
          {"column": 3, "next": [19, 20]},
          {"column": 3, "next": [21, 22]},
          {"column": 3, "next": [23, 24]},
          {"column": 3, "next": [25, 26]},
          {"column": 3, "next": [27, 28]},
          {"column": 3, "next": [29, 30]},
          {"column": 4, "next": [31, 32]},
          {"column": 4, "next": [33, 34]},
          {"column": 4, "next": [35, 36]},
          {"column": 4, "next": [37, 38]},
          {"column": 4, "next": [39, 40]},
          {"column": 4, "next": [41, 42]},
          {"column": 4, "next": [43, 44]},
          {"column": 4, "next": [45, 46]},
          {"column": 4, "next": [47, 48]},
          {"column": 4, "next": [49, 50]},
          {"column": 4, "next": [51, 52]},
          {"column": 4, "next": [53, 54]},
          {"column": 4, "next": [55, 56]},
          {"column": 4, "next": [57, 58]},
          {"column": 4, "next": [59, 60]},
          {"column": 4, "next": [61, 62]},
          {"column": 5, "next": [315, 63]},
          {"column": 5, "next": [64, 65]},
          {"column": 5, "next": [66, 67]},
          {"column": 5, "next": [68, 69]},
          {"column": 5, "next": [70, 71]},
          {"column": 5, "next": [72, 73]},
          {"column": 5, "next": [74, 75]},
          {"column": 5, "next": [76, 77]},
          {"column": 5, "next": [78, 79]},
          {"column": 5, "next": [80, 81]},
          {"column": 5, "next": [82, 83]},
          {"column": 5, "next": [84, 85]},
          {"column": 5, "next": [86, 87]},
          {"column": 5, "next": [88, 89]},
          {"column": 5, "next": [90, 91]},
          {"column": 5, "next": [92, 93]},
          {"column": 5, "next": [94, 95]},
          {"column": 5, "next": [96, 97]},
          {"column": 5, "next": [98, 99]},
          {"column": 5, "next": [100, 101]},
          {"column": 5, "next": [102, 103]},
          {"column": 5, "next": [104, 105]},
          {"column": 5, "next": [106, 107]},
          {"column": 5, "next": [108, 109]},
          {"column": 5, "next": [110, 111]},
          {"column": 5, "next": [112, 113]},
          {"column": 5, "next": [114, 115]},
          {"column": 5, "next": [116, 117]},
          {"column": 5, "next": [118, 119]},
          {"column": 5, "next": [120, 121]},
          {"column": 5, "next": [122, 123]},
          {"column": 5, "next": [124, 125]},
          {"column": 6, "next": [126, 317, 317]},
          {"column": 6, "next": [127, 319, 319]},
          {"column": 6, "next": [128, 321, 321]},
          {"column": 6, "next": [129, 323, 323]},
          {"column": 6, "next": [130, 325, 325]},
          {"column": 6, "next": [131, 327, 327]},
          {"column": 6, "next": [132, 329, 329]},
          {"column": 6, "next": [133, 331, 331]},
          {"column": 6, "next": [134, 333, 333]},
          {"column": 6, "next": [135, 335, 335]},
          {"column": 6, "next": [136, 337, 337]},
          {"column": 6, "next": [137, 339, 339]},
          {"column": 6, "next": [138, 341, 341]},
          {"column": 6, "next": [139, 343, 343]},
          {"column": 6, "next": [140, 345, 345]},
          {"column": 6, "next": [141, 347, 347]},
          {"column": 6, "next": [142, 349, 349]},
          {"column": 6, "next": [143, 351, 351]},
          {"column": 6, "next": [144, 353, 353]},
          {"column": 6, "next": [145, 355, 355]},
          {"column": 6, "next": [146, 357, 357]},
          {"column": 6, "next": [147, 359, 359]},
          {"column": 6, "next": [148, 361, 361]},
          {"column": 6, "next": [149, 363, 363]},
          {"column": 6, "next": [150, 365, 365]},
          {"column": 6, "next": [151, 367, 367]},
          {"column": 6, "next": [152, 369, 369]},
          {"column": 6, "next": [153, 371, 371]},
          {"column": 6, "next": [154, 373, 373]},
          {"column": 6, "next": [155, 375, 375]},
          {"column": 6, "next": [156, 377, 377]},
          {"column": 6, "next": [157, 380, 380]},
          {"column": 6, "next": [158, 382, 382]},
          {"column": 6, "next": [159, 384, 384]},
          {"column": 6, "next": [160, 386, 386]},
          {"column": 6, "next": [161, 388, 388]},
          {"column": 6, "next": [162, 390, 390]},
          {"column": 6, "next": [163, 392, 392]},
          {"column": 6, "next": [164, 394, 394]},
          {"column": 6, "next": [165, 396, 396]},
          {"column": 6, "next": [166, 398, 398]},
          {"column": 6, "next": [167, 400, 400]},
          {"column": 6, "next": [168, 402, 402]},
          {"column": 6, "next": [169, 404, 404]},
          {"column": 6, "next": [170, 406, 406]},
          {"column": 6, "next": [171, 408, 408]},
          {"column": 6, "next": [172, 410, 410]},
          {"column": 6, "next": [173, 413, 413]},
          {"column": 6, "next": [174, 415, 415]},
          {"column": 6, "next": [175, 417, 417]},
          {"column": 6, "next": [176, 419, 419]},
          {"column": 6, "next": [177, 421, 421]},
          {"column": 6, "next": [178, 423, 423]},
          {"column": 6, "next": [179, 425, 425]},
          {"column": 6, "next": [180, 427, 427]},
          {"column": 6, "next": [181, 429, 429]},
          {"column": 6, "next": [182, 431, 431]},
          {"column": 6, "next": [183, 433, 433]},
          {"column": 6, "next": [184, 435, 435]},
          {"column": 6, "next": [185, 437, 437]},
          {"column": 6, "next": [186, 439, 439]},
          {"column": 6, "next": [187, 441, 441]},
          {"column": 6, "next": [188, 443, 443]},
          {"column": 7, "next": [189, 315]},
          {"column": 7, "next": [190, 315]},
          {"column": 7, "next": [191, 315]},
          {"column": 7, "next": [192, 315]},
          {"column": 7, "next": [193, 315]},
          {"column": 7, "next": [194, 315]},
          {"column": 7, "next": [195, 315]},
          {"column": 7, "next": [196, 315]},
          {"column": 7, "next": [197, 315]},
          {"column": 7, "next": [198, 315]},
          {"column": 7, "next": [199, 315]},
          {"column": 7, "next": [200, 315]},
          {"column": 7, "next": [201, 315]},
          {"column": 7, "next": [202, 315]},
          {"column": 7, "next": [203, 315]},
          {"column": 7, "next": [204, 315]},
          {"column": 7, "next": [205, 315]},
          {"column": 7, "next": [206, 315]},
          {"column": 7, "next": [207, 315]},
          {"column": 7, "next": [208, 315]},
          {"column": 7, "next": [209, 315]},
          {"column": 7, "next": [210, 315]},
          {"column": 7, "next": [211, 315]},
          {"column": 7, "next": [212, 315]},
          {"column": 7, "next": [213, 315]},
          {"column": 7, "next": [214, 315]},
          {"column": 7, "next": [215, 315]},
          {"column": 7, "next": [216, 315]},
          {"column": 7, "next": [217, 315]},
          {"column": 7, "next": [218, 315]},
          {"column": 7, "next": [219, 315]},
          {"column": 7, "next": [220, 378]},
          {"column": 7, "next": [221, 378]},
          {"column": 7, "next": [222, 378]},
          {"column": 7, "next": [223, 378]},
          {"column": 7, "next": [224, 378]},
          {"column": 7, "next": [225, 378]},
          {"column": 7, "next": [226, 378]},
          {"column": 7, "next": [227, 378]},
          {"column": 7, "next": [228, 378]},
          {"column": 7, "next": [229, 378]},
          {"column": 7, "next": [230, 378]},
          {"column": 7, "next": [231, 378]},
          {"column": 7, "next": [232, 378]},
          {"column": 7, "next": [233, 378]},
          {"column": 7, "next": [234, 378]},
          {"column": 7, "next": [235, 378]},
          {"column": 7, "next": [236, 411]},
          {"column": 7, "next": [237, 411]},
          {"column": 7, "next": [238, 411]},
          {"column": 7, "next": [239, 411]},
          {"column": 7, "next": [240, 411]},
          {"column": 7, "next": [241, 411]},
          {"column": 7, "next": [242, 411]},
          {"column": 7, "next": [243, 411]},
          {"column": 7, "next": [244, 411]},
          {"column": 7, "next": [245, 411]},
          {"column": 7, "next": [246, 411]},
          {"column": 7, "next": [247, 411]},
          {"column": 7, "next": [248, 411]},
          {"column": 7, "next": [249, 411]},
          {"column": 7, "next": [250, 411]},
          {"column": 7, "next": [251, 411]},
          {"column": 8, "next": [252, 315]},
          {"column": 8, "next": [253, 315]},
          {"column": 8, "next": [254, 315]},
          {"column": 8, "next": [255, 315]},
          {"column": 8, "next": [256, 315]},
          {"column": 8, "next": [257, 315]},
          {"column": 8, "next": [258, 315]},
          {"column": 8, "next": [259, 315]},
          {"column": 8, "next": [260, 315]},
          {"column": 8, "next": [261, 315]},
          {"column": 8, "next": [262, 315]},
          {"column": 8, "next": [263, 315]},
          {"column": 8, "next": [264, 315]},
          {"column": 8, "next": [265, 315]},
          {"column": 8, "next": [266, 315]},
          {"column": 8, "next": [267, 315]},
          {"column": 8, "next": [268, 315]},
          {"column": 8, "next": [269, 315]},
          {"column": 8, "next": [270, 315]},
          {"column": 8, "next": [271, 315]},
          {"column": 8, "next": [272, 315]},
          {"column": 8, "next": [273, 315]},
          {"column": 8, "next": [274, 315]},
          {"column": 8, "next": [275, 315]},
          {"column": 8, "next": [276, 315]},
          {"column": 8, "next": [277, 315]},
          {"column": 8, "next": [278, 315]},
          {"column": 8, "next": [279, 315]},
          {"column": 8, "next": [280, 315]},
          {"column": 8, "next": [281, 315]},
          {"column": 8, "next": [282, 315]},
          {"column": 8, "next": [283, 378]},
          {"column": 8, "next": [284, 378]},
          {"column": 8, "next": [285, 378]},
          {"column": 8, "next": [286, 378]},
          {"column": 8, "next": [287, 378]},
          {"column": 8, "next": [288, 378]},
          {"column": 8, "next": [289, 378]},
          {"column": 8, "next": [290, 378]},
          {"column": 8, "next": [291, 378]},
          {"column": 8, "next": [292, 378]},
          {"column": 8, "next": [293, 378]},
          {"column": 8, "next": [294, 378]},
          {"column": 8, "next": [295, 378]},
          {"column": 8, "next": [296, 378]},
          {"column": 8, "next": [297, 378]},
          {"column": 8, "next": [298, 378]},
          {"column": 8, "next": [299, 411]},
          {"column": 8, "next": [300, 411]},
          {"column": 8, "next": [301, 411]},
          {"column": 8, "next": [302, 411]},
          {"column": 8, "next": [303, 411]},
          {"column": 8, "next": [304, 411]},
          {"column": 8, "next": [305, 411]},
          {"column": 8, "next": [306, 411]},
          {"column": 8, "next": [307, 411]},
          {"column": 8, "next": [308, 411]},
          {"column": 8, "next": [309, 411]},
          {"column": 8, "next": [310, 411]},
          {"column": 8, "next": [311, 411]},
          {"column": 8, "next": [312, 411]},
          {"column": 8, "next": [313, 411]},
          {"column": 8, "next": [314, 411]},
          {"column": 9, "next": [315, 316]},
          {"column": 9, "next": [315, 318]},
          {"column": 9, "next": [315, 320]},
          {"column": 9, "next": [315, 322]},
          {"column": 9, "next": [315, 324]},
          {"column": 9, "next": [315, 326]},
          {"column": 9, "next": [315, 328]},
          {"column": 9, "next": [315, 330]},
          {"column": 9, "next": [315, 332]},
          {"column": 9, "next": [315, 334]},
          {"column": 9, "next": [315, 336]},
          {"column": 9, "next": [315, 338]},
          {"column": 9, "next": [315, 340]},
          {"column": 9, "next": [315, 342]},
          {"column": 9, "next": [315, 344]},
          {"column": 9, "next": [315, 346]},
          {"column": 9, "next": [315, 348]},
          {"column": 9, "next": [315, 350]},
          {"column": 9, "next": [315, 352]},
          {"column": 9, "next": [315, 354]},
          {"column": 9, "next": [315, 356]},
          {"column": 9, "next": [315, 358]},
          {"column": 9, "next": [315, 360]},
          {"column": 9, "next": [315, 362]},
          {"column": 9, "next": [315, 364]},
          {"column": 9, "next": [315, 366]},
          {"column": 9, "next": [315, 368]},
          {"column": 9, "next": [315, 370]},
          {"column": 9, "next": [315, 372]},
          {"column": 9, "next": [315, 374]},
          {"column": 9, "next": [315, 376]},
          {"column": 9, "next": [378, 379]},
          {"column": 9, "next": [378, 381]},
          {"column": 9, "next": [378, 383]},
          {"column": 9, "next": [378, 385]},
          {"column": 9, "next": [378, 387]},
          {"column": 9, "next": [378, 389]},
          {"column": 9, "next": [378, 391]},
          {"column": 9, "next": [378, 393]},
          {"column": 9, "next": [378, 395]},
          {"column": 9, "next": [378, 397]},
          {"column": 9, "next": [378, 399]},
          {"column": 9, "next": [378, 401]},
          {"column": 9, "next": [378, 403]},
          {"column": 9, "next": [378, 405]},
          {"column": 9, "next": [378, 407]},
          {"column": 9, "next": [378, 409]},
          {"column": 9, "next": [411, 412]},
          {"column": 9, "next": [411, 414]},
          {"column": 9, "next": [411, 416]},
          {"column": 9, "next": [411, 418]},
          {"column": 9, "next": [411, 420]},
          {"column": 9, "next": [411, 422]},
          {"column": 9, "next": [411, 424]},
          {"column": 9, "next": [411, 426]},
          {"column": 9, "next": [411, 428]},
          {"column": 9, "next": [411, 430]},
          {"column": 9, "next": [411, 432]},
          {"column": 9, "next": [411, 434]},
          {"column": 9, "next": [411, 436]},
          {"column": 9, "next": [411, 438]},
          {"column": 9, "next": [411, 440]},
          {"column": 9, "next": [411, 442]},
          {"column": 10, "next": [444, 445]},
          {"column": 10, "next": [446, 447]},
          {"column": 10, "next": [448, 449]},
          {"column": 10, "next": [450, 451]},
          {"column": 10, "next": [452, 453]},
          {"column": 10, "next": [454, 455]},
          {"column": 10, "next": [456, 457]},
          {"column": 10, "next": [458, 459]},
          {"column": 10, "next": [460, 461]},
          {"column": 10, "next": [462, 463]},
          {"column": 10, "next": [464, 465]},
          {"column": 10, "next": [466, 467]},
          {"column": 10, "next": [468, 469]},
          {"column": 10, "next": [470, 471]},
          {"column": 10, "next": [472, 473]},
          {"column": 10, "next": [474, 475]},
          {"column": 10, "next": [476, 477]},
          {"column": 10, "next": [478, 479]},
          {"column": 10, "next": [480, 481]},
          {"column": 10, "next": [482, 483]},
          {"column": 10, "next": [484, 485]},
          {"column": 10, "next": [486, 487]},
          {"column": 10, "next": [488, 489]},
          {"column": 10, "next": [490, 491]},
          {"column": 10, "next": [492, 493]},
          {"column": 10, "next": [494, 495]},
          {"column": 10, "next": [496, 497]},
          {"column": 10, "next": [498, 499]},
          {"column": 10, "next": [500, 501]},
          {"column": 10, "next": [502, 503]},
          {"column": 10, "next": [504, 505]},
          {"column": 10, "next": [506, 507]},
          {"column": 10, "next": [508, 509]},
          {"column": 10, "next": [510, 511]},
          {"column": 10, "next": [512, 513]},
          {"column": 10, "next": [514, 515]},
          {"column": 10, "next": [516, 517]},
          {"column": 10, "next": [518, 519]},
          {"column": 10, "next": [520, 521]},
          {"column": 10, "next": [522, 523]},
          {"column": 10, "next": [524, 525]},
          {"column": 10, "next": [526, 527]},
          {"column": 10, "next": [528, 529]},
          {"column": 10, "next": [530, 531]},
          {"column": 10, "next": [532, 533]},
          {"column": 10, "next": [534, 535]},
          {"column": 10, "next": [536, 537]},
          {"column": 10, "next": [538, 539]},
          {"column": 10, "next": [540, 541]},
          {"column": 10, "next": [542, 543]},
          {"column": 10, "next": [544, 545]},
          {"column": 10, "next": [546, 547]},
          {"column": 10, "next": [548, 549]},
          {"column": 10, "next": [550, 551]},
          {"column": 10, "next": [552, 553]},
          {"column": 10, "next": [554, 555]},
          {"column": 10, "next": [556, 557]},
          {"column": 10, "next": [558, 559]},
          {"column": 10, "next": [560, 561]},
          {"column": 10, "next": [562, 563]},
          {"column": 10, "next": [564, 565]},
          {"column": 10, "next": [566, 567]},
          {"column": 10, "next": [568, 569]},
          {"column": 10, "next": [570, 571]},
          {"column": 10, "next": [572, 573]},
          {"column": 10, "next": [574, 575]},
          {"column": 10, "next": [576, 577]},
          {"column": 10, "next": [578, 579]},
          {"column": 10, "next": [580, 581]},
          {"column": 10, "next": [582, 583]},
          {"column": 10, "next": [584, 585]},
          {"column": 10, "next": [586, 587]},
          {"column": 10, "next": [588, 589]},
          {"column": 10, "next": [590, 591]},
          {"column": 10, "next": [592, 593]},
          {"column": 10, "next": [594, 595]},
          {"column": 10, "next": [596, 597]},
          {"column": 10, "next": [598, 599]},
          {"column": 10, "next": [600, 601]},
          {"column": 10, "next": [602, 603]},
          {"column": 10, "next": [604, 605]},
          {"column": 10, "next": [606, 607]},
          {"column": 10, "next": [608, 609]},
          {"column": 10, "next": [610, 611]},
          {"column": 10, "next": [612, 613]},
          {"column": 10, "next": [614, 615]},
          {"column": 10, "next": [616, 617]},
          {"column": 10, "next": [618, 619]},
          {"column": 10, "next": [620, 621]},
          {"column": 10, "next": [622, 623]},
          {"column": 10, "next": [624, 625]},
          {"column": 10, "next": [626, 627]},
          {"column": 10, "next": [628, 629]},
          {"column": 10, "next": [630, 631]},
          {"column": 10, "next": [632, 633]},
          {"column": 10, "next": [634, 635]},
          {"column": 10, "next": [636, 637]},
          {"column": 10, "next": [638, 639]},
          {"column": 10, "next": [640, 641]},
          {"column": 10, "next": [642, 643]},
          {"column": 10, "next": [644, 645]},
          {"column": 10, "next": [646, 647]},
          {"column": 10, "next": [648, 649]},
          {"column": 10, "next": [650, 651]},
          {"column": 10, "next": [652, 653]},
          {"column": 10, "next": [654, 655]},
          {"column": 10, "next": [656, 657]},
          {"column": 10, "next": [658, 659]},
          {"column": 10, "next": [660, 661]},
          {"column": 10, "next": [662, 663]},
          {"column": 10, "next": [664, 665]},
          {"column": 10, "next": [666, 667]},
          {"column": 10, "next": [668, 669]},
          {"column": 10, "next": [670, 671]},
          {"column": 10, "next": [672, 673]},
          {"column": 10, "next": [674, 675]},
          {"column": 10, "next": [676, 677]},
          {"column": 10, "next": [678, 679]},
          {"column": 10, "next": [680, 681]},
          {"column": 10, "next": [682, 683]},
          {"column": 10, "next": [684, 685]},
          {"column": 10, "next": [686, 687]},
          {"column": 10, "next": [688, 689]},
          {"column": 10, "next": [690, 691]},
          {"column": 10, "next": [692, 693]},
          {"column": 10, "next": [694, 695]},
          {"column": 10, "next": [696, 697]},
          {"column": 10, "next": [698, 699]},
          {"column": 10, "next": [700, 701]},
          {"column": 11, "next": [1475, 1475, 702]},
          {"column": 11, "next": [703, 703, 1475]},
          {"column": 11, "next": [1475, 1475, 704]},
          {"column": 11, "next": [705, 705, 1475]},
          {"column": 11, "next": [1475, 1475, 706]},
          {"column": 11, "next": [707, 707, 1475]},
          {"column": 11, "next": [1475, 1475, 708]},
          {"column": 11, "next": [709, 709, 1475]},
          {"column": 11, "next": [1475, 1475, 710]},
          {"column": 11, "next": [711, 711, 1475]},
          {"column": 11, "next": [1475, 1475, 712]},
          {"column": 11, "next": [713, 713, 1475]},
          {"column": 11, "next": [1475, 1475, 714]},
          {"column": 11, "next": [715, 715, 1475]},
          {"column": 11, "next": [1475, 1475, 716]},
          {"column": 11, "next": [717, 717, 1475]},
          {"column": 11, "next": [1475, 1475, 718]},
          {"column": 11, "next": [719, 719, 1475]},
          {"column": 11, "next": [1475, 1475, 720]},
          {"column": 11, "next": [721, 721, 1475]},
          {"column": 11, "next": [1475, 1475, 722]},
          {"column": 11, "next": [723, 723, 1475]},
          {"column": 11, "next": [1475, 1475, 724]},
          {"column": 11, "next": [725, 725, 1475]},
          {"column": 11, "next": [1475, 1475, 726]},
          {"column": 11, "next": [727, 727, 1475]},
          {"column": 11, "next": [1475, 1475, 728]},
          {"column": 11, "next": [729, 729, 1475]},
          {"column": 11, "next": [1475, 1475, 730]},
          {"column": 11, "next": [731, 731, 1475]},
          {"column": 11, "next": [1475, 1475, 732]},
          {"column": 11, "next": [733, 733, 1475]},
          {"column": 11, "next": [1475, 1475, 734]},
          {"column": 11, "next": [735, 735, 1475]},
          {"column": 11, "next": [1475, 1475, 736]},
          {"column": 11, "next": [737, 737, 1475]},
          {"column": 11, "next": [1475, 1475, 738]},
          {"column": 11, "next": [739, 739, 1475]},
          {"column": 11, "next": [1475, 1475, 740]},
          {"column": 11, "next": [741, 741, 1475]},
          {"column": 11, "next": [1475, 1475, 742]},
          {"column": 11, "next": [743, 743, 1475]},
          {"column": 11, "next": [1475, 1475, 744]},
          {"column": 11, "next": [745, 745, 1475]},
          {"column": 11, "next": [1475, 1475, 746]},
          {"column": 11, "next": [747, 747, 1475]},
          {"column": 11, "next": [1475, 1475, 748]},
          {"column": 11, "next": [749, 749, 1475]},
          {"column": 11, "next": [1475, 1475, 750]},
          {"column": 11, "next": [751, 751, 1475]},
          {"column": 11, "next": [1475, 1475, 752]},
          {"column": 11, "next": [753, 753, 1475]},
          {"column": 11, "next": [1475, 1475, 754]},
          {"column": 11, "next": [755, 755, 1475]},
          {"column": 11, "next": [1475, 1475, 756]},
          {"column": 11, "next": [757, 757, 1475]},
          {"column": 11, "next": [1475, 1475, 758]},
          {"column": 11, "next": [759, 759, 1475]},
          {"column": 11, "next": [1475, 1475, 760]},
          {"column": 11, "next": [761, 761, 1475]},
          {"column": 11, "next": [1475, 1475, 762]},
          {"column": 11, "next": [763, 763, 1475]},
          {"column": 11, "next": [1475, 1475, 764]},
          {"column": 11, "next": [765, 765, 1475]},
          {"column": 11, "next": [1475, 1475, 766]},
          {"column": 11, "next": [767, 767, 1475]},
          {"column": 11, "next": [1475, 1475, 768]},
          {"column": 11, "next": [769, 769, 1475]},
          {"column": 11, "next": [1475, 1475, 770]},
          {"column": 11, "next": [771, 771, 1475]},
          {"column": 11, "next": [1475, 1475, 772]},
          {"column": 11, "next": [773, 773, 1475]},
          {"column": 11, "next": [1475, 1475, 774]},
          {"column": 11, "next": [775, 775, 1475]},
          {"column": 11, "next": [1475, 1475, 776]},
          {"column": 11, "next": [777, 777, 1475]},
          {"column": 11, "next": [1475, 1475, 778]},
          {"column": 11, "next": [779, 779, 1475]},
          {"column": 11, "next": [1475, 1475, 780]},
          {"column": 11, "next": [781, 781, 1475]},
          {"column": 11, "next": [1475, 1475, 782]},
          {"column": 11, "next": [783, 783, 1475]},
          {"column": 11, "next": [1475, 1475, 784]},
          {"column": 11, "next": [785, 785, 1475]},
          {"column": 11, "next": [1475, 1475, 786]},
          {"column": 11, "next": [787, 787, 1475]},
          {"column": 11, "next": [1475, 1475, 788]},
          {"column": 11, "next": [789, 789, 1475]},
          {"column": 11, "next": [1475, 1475, 790]},
          {"column": 11, "next": [791, 791, 1475]},
          {"column": 11, "next": [1475, 1475, 792]},
          {"column": 11, "next": [793, 793, 1475]},
          {"column": 11, "next": [1475, 1475, 794]},
          {"column": 11, "next": [795, 795, 1475]},
          {"column": 11, "next": [1475, 1475, 796]},
          {"column": 11, "next": [797, 797, 1475]},
          {"column": 11, "next": [1475, 1475, 798]},
          {"column": 11, "next": [799, 799, 1475]},
          {"column": 11, "next": [1475, 1475, 800]},
          {"column": 11, "next": [801, 801, 1475]},
          {"column": 11, "next": [1475, 1475, 802]},
          {"column": 11, "next": [803, 803, 1475]},
          {"column": 11, "next": [1475, 1475, 804]},
          {"column": 11, "next": [805, 805, 1475]},
          {"column": 11, "next": [1475, 1475, 806]},
          {"column": 11, "next": [807, 807, 1475]},
          {"column": 11, "next": [1475, 1475, 808]},
          {"column": 11, "next": [809, 809, 1475]},
          {"column": 11, "next": [1475, 1475, 810]},
          {"column": 11, "next": [811, 811, 1475]},
          {"column": 11, "next": [1475, 1475, 812]},
          {"column": 11, "next": [813, 813, 1475]},
          {"column": 11, "next": [1475, 1475, 814]},
          {"column": 11, "next": [815, 815, 1475]},
          {"column": 11, "next": [1475, 1475, 816]},
          {"column": 11, "next": [817, 817, 1475]},
          {"column": 11, "next": [1475, 1475, 818]},
          {"column": 11, "next": [819, 819, 1475]},
          {"column": 11, "next": [1475, 1475, 820]},
          {"column": 11, "next": [821, 821, 1475]},
          {"column": 11, "next": [1475, 1475, 822]},
          {"column": 11, "next": [823, 823, 1475]},
          {"column": 11, "next": [1475, 1475, 824]},
          {"column": 11, "next": [825, 825, 1475]},
          {"column": 11, "next": [1475, 1475, 826]},
          {"column": 11, "next": [827, 827, 1475]},
          {"column": 11, "next": [1475, 1475, 828]},
          {"column": 11, "next": [829, 829, 1475]},
          {"column": 11, "next": [1475, 1475, 830]},
          {"column": 11, "next": [831, 831, 1475]},
          {"column": 11, "next": [1475, 1475, 832]},
          {"column": 11, "next": [833, 833, 1475]},
          {"column": 11, "next": [1475, 1475, 834]},
          {"column": 11, "next": [835, 835, 1475]},
          {"column": 11, "next": [1475, 1475, 836]},
          {"column": 11, "next": [837, 837, 1475]},
          {"column": 11, "next": [1475, 1475, 838]},
          {"column": 11, "next": [839, 839, 1475]},
          {"column": 11, "next": [1475, 1475, 840]},
          {"column": 11, "next": [841, 841, 1475]},
          {"column": 11, "next": [1475, 1475, 842]},
          {"column": 11, "next": [843, 843, 1475]},
          {"column": 11, "next": [1475, 1475, 844]},
          {"column": 11, "next": [845, 845, 1475]},
          {"column": 11, "next": [1475, 1475, 846]},
          {"column": 11, "next": [847, 847, 1475]},
          {"column": 11, "next": [1475, 1475, 848]},
          {"column": 11, "next": [849, 849, 1475]},
          {"column": 11, "next": [1475, 1475, 850]},
          {"column": 11, "next": [851, 851, 1475]},
          {"column": 11, "next": [1475, 1475, 852]},
          {"column": 11, "next": [853, 853, 1475]},
          {"column": 11, "next": [1475, 1475, 854]},
          {"column": 11, "next": [855, 855, 1475]},
          {"column": 11, "next": [1475, 1475, 856]},
          {"column": 11, "next": [857, 857, 1475]},
          {"column": 11, "next": [1475, 1475, 858]},
          {"column": 11, "next": [859, 859, 1475]},
          {"column": 11, "next": [1475, 1475, 860]},
          {"column": 11, "next": [861, 861, 1475]},
          {"column": 11, "next": [1475, 1475, 862]},
          {"column": 11, "next": [863, 863, 1475]},
          {"column": 11, "next": [1475, 1475, 864]},
          {"column": 11, "next": [865, 865, 1475]},
          {"column": 11, "next": [1475, 1475, 866]},
          {"column": 11, "next": [867, 867, 1475]},
          {"column": 11, "next": [1475, 1475, 868]},
          {"column": 11, "next": [869, 869, 1475]},
          {"column": 11, "next": [1475, 1475, 870]},
          {"column": 11, "next": [871, 871, 1475]},
          {"column": 11, "next": [1475, 1475, 872]},
          {"column": 11, "next": [873, 873, 1475]},
          {"column": 11, "next": [1475, 1475, 874]},
          {"column": 11, "next": [875, 875, 1475]},
          {"column": 11, "next": [1475, 1475, 876]},
          {"column": 11, "next": [877, 877, 1475]},
          {"column": 11, "next": [1475, 1475, 878]},
          {"column": 11, "next": [879, 879, 1475]},
          {"column": 11, "next": [1475, 1475, 880]},
          {"column": 11, "next": [881, 881, 1475]},
          {"column": 11, "next": [1475, 1475, 882]},
          {"column": 11, "next": [883, 883, 1475]},
          {"column": 11, "next": [1475, 1475, 884]},
          {"column": 11, "next": [885, 885, 1475]},
          {"column": 11, "next": [1475, 1475, 886]},
          {"column": 11, "next": [887, 887, 1475]},
          {"column": 11, "next": [1475, 1475, 888]},
          {"column": 11, "next": [889, 889, 1475]},
          {"column": 11, "next": [1475, 1475, 890]},
          {"column": 11, "next": [891, 891, 1475]},
          {"column": 11, "next": [1475, 1475, 892]},
          {"column": 11, "next": [893, 893, 1475]},
          {"column": 11, "next": [1475, 1475, 894]},
          {"column": 11, "next": [895, 895, 1475]},
          {"column": 11, "next": [1475, 1475, 896]},
          {"column": 11, "next": [897, 897, 1475]},
          {"column": 11, "next": [1475, 1475, 898]},
          {"column": 11, "next": [899, 899, 1475]},
          {"column": 11, "next": [1475, 1475, 900]},
          {"column": 11, "next": [901, 901, 1475]},
          {"column": 11, "next": [1475, 1475, 902]},
          {"column": 11, "next": [903, 903, 1475]},
          {"column": 11, "next": [1475, 1475, 904]},
          {"column": 11, "next": [905, 905, 1475]},
          {"column": 11, "next": [1475, 1475, 906]},
          {"column": 11, "next": [907, 907, 1475]},
          {"column": 11, "next": [1475, 1475, 908]},
          {"column": 11, "next": [909, 909, 1475]},
          {"column": 11, "next": [1475, 1475, 910]},
          {"column": 11, "next": [911, 911, 1475]},
          {"column": 11, "next": [1475, 1475, 912]},
          {"column": 11, "next": [913, 913, 1475]},
          {"column": 11, "next": [1475, 1475, 914]},
          {"column": 11, "next": [915, 915, 1475]},
          {"column": 11, "next": [1475, 1475, 916]},
          {"column": 11, "next": [917, 917, 1475]},
          {"column": 11, "next": [1475, 1475, 918]},
          {"column": 11, "next": [919, 919, 1475]},
          {"column": 11, "next": [1475, 1475, 920]},
          {"column": 11, "next": [921, 921, 1475]},
          {"column": 11, "next": [1475, 1475, 922]},
          {"column": 11, "next": [923, 923, 1475]},
          {"column": 11, "next": [1475, 1475, 924]},
          {"column": 11, "next": [925, 925, 1475]},
          {"column": 11, "next": [1475, 1475, 926]},
          {"column": 11, "next": [927, 927, 1475]},
          {"column": 11, "next": [1475, 1475, 928]},
          {"column": 11, "next": [929, 929, 1475]},
          {"column": 11, "next": [1475, 1475, 930]},
          {"column": 11, "next": [931, 931, 1475]},
          {"column": 11, "next": [1475, 1475, 932]},
          {"column": 11, "next": [933, 933, 1475]},
          {"column": 11, "next": [1475, 1475, 934]},
          {"column": 11, "next": [935, 935, 1475]},
          {"column": 11, "next": [1475, 1475, 936]},
          {"column": 11, "next": [937, 937, 1475]},
          {"column": 11, "next": [1475, 1475, 938]},
          {"column": 11, "next": [939, 939, 1475]},
          {"column": 11, "next": [1475, 1475, 940]},
          {"column": 11, "next": [941, 941, 1475]},
          {"column": 11, "next": [1475, 1475, 942]},
          {"column": 11, "next": [943, 943, 1475]},
          {"column": 11, "next": [1475, 1475, 944]},
          {"column": 11, "next": [945, 945, 1475]},
          {"column": 11, "next": [1475, 1475, 946]},
          {"column": 11, "next": [947, 947, 1475]},
          {"column": 11, "next": [1475, 1475, 948]},
          {"column": 11, "next": [949, 949, 1475]},
          {"column": 11, "next": [1475, 1475, 950]},
          {"column": 11, "next": [951, 951, 1475]},
          {"column": 11, "next": [1475, 1475, 952]},
          {"column": 11, "next": [953, 953, 1475]},
          {"column": 11, "next": [1475, 1475, 954]},
          {"column": 11, "next": [955, 955, 1475]},
          {"column": 11, "next": [1475, 1475, 956]},
          {"column": 11, "next": [957, 957, 1475]},
          {"column": 11, "next": [1475, 1475, 958]},
          {"column": 11, "next": [959, 959, 1475]},
          {"column": 12, "next": [1475, 1475, 960]},
          {"column": 12, "next": [960, 961, 1475]},
          {"column": 12, "next": [1475, 1475, 962]},
          {"column": 12, "next": [962, 963, 1475]},
          {"column": 12, "next": [1475, 1475, 964]},
          {"column": 12, "next": [964, 965, 1475]},
          {"column": 12, "next": [1475, 1475, 966]},
          {"column": 12, "next": [966, 967, 1475]},
          {"column": 12, "next": [1475, 1475, 968]},
          {"column": 12, "next": [968, 969, 1475]},
          {"column": 12, "next": [1475, 1475, 970]},
          {"column": 12, "next": [970, 971, 1475]},
          {"column": 12, "next": [1475, 1475, 972]},
          {"column": 12, "next": [972, 973, 1475]},
          {"column": 12, "next": [1475, 1475, 974]},
          {"column": 12, "next": [974, 975, 1475]},
          {"column": 12, "next": [1475, 1475, 976]},
          {"column": 12, "next": [976, 977, 1475]},
          {"column": 12, "next": [1475, 1475, 978]},
          {"column": 12, "next": [978, 979, 1475]},
          {"column": 12, "next": [1475, 1475, 980]},
          {"column": 12, "next": [980, 981, 1475]},
          {"column": 12, "next": [1475, 1475, 982]},
          {"column": 12, "next": [982, 983, 1475]},
          {"column": 12, "next": [1475, 1475, 984]},
          {"column": 12, "next": [984, 985, 1475]},
          {"column": 12, "next": [1475, 1475, 986]},
          {"column": 12, "next": [986, 987, 1475]},
          {"column": 12, "next": [1475, 1475, 988]},
          {"column": 12, "next": [988, 989, 1475]},
          {"column": 12, "next": [1475, 1475, 990]},
          {"column": 12, "next": [990, 991, 1475]},
          {"column": 12, "next": [1475, 1475, 992]},
          {"column": 12, "next": [992, 993, 1475]},
          {"column": 12, "next": [1475, 1475, 994]},
          {"column": 12, "next": [994, 995, 1475]},
          {"column": 12, "next": [1475, 1475, 996]},
          {"column": 12, "next": [996, 997, 1475]},
          {"column": 12, "next": [1475, 1475, 998]},
          {"column": 12, "next": [998, 999, 1475]},
          {"column": 12, "next": [1475, 1475, 1000]},
          {"column": 12, "next": [1000, 1001, 1475]},
          {"column": 12, "next": [1475, 1475, 1002]},
          {"column": 12, "next": [1002, 1003, 1475]},
          {"column": 12, "next": [1475, 1475, 1004]},
          {"column": 12, "next": [1004, 1005, 1475]},
          {"column": 12, "next": [1475, 1475, 1006]},
          {"column": 12, "next": [1006, 1007, 1475]},
          {"column": 12, "next": [1475, 1475, 1008]},
          {"column": 12, "next": [1008, 1009, 1475]},
          {"column": 12, "next": [1475, 1475, 1010]},
          {"column": 12, "next": [1010, 1011, 1475]},
          {"column": 12, "next": [1475, 1475, 1012]},
          {"column": 12, "next": [1012, 1013, 1475]},
          {"column": 12, "next": [1475, 1475, 1014]},
          {"column": 12, "next": [1014, 1015, 1475]},
          {"column": 12, "next": [1475, 1475, 1016]},
          {"column": 12, "next": [1016, 1017, 1475]},
          {"column": 12, "next": [1475, 1475, 1018]},
          {"column": 12, "next": [1018, 1019, 1475]},
          {"column": 12, "next": [1475, 1475, 1020]},
          {"column": 12, "next": [1020, 1021, 1475]},
          {"column": 12, "next": [1475, 1475, 1022]},
          {"column": 12, "next": [1022, 1023, 1475]},
          {"column": 12, "next": [1475, 1475, 1024]},
          {"column": 12, "next": [1024, 1025, 1475]},
          {"column": 12, "next": [1475, 1475, 1026]},
          {"column": 12, "next": [1026, 1027, 1475]},
          {"column": 12, "next": [1475, 1475, 1028]},
          {"column": 12, "next": [1028, 1029, 1475]},
          {"column": 12, "next": [1475, 1475, 1030]},
          {"column": 12, "next": [1030, 1031, 1475]},
          {"column": 12, "next": [1475, 1475, 1032]},
          {"column": 12, "next": [1032, 1033, 1475]},
          {"column": 12, "next": [1475, 1475, 1034]},
          {"column": 12, "next": [1034, 1035, 1475]},
          {"column": 12, "next": [1475, 1475, 1036]},
          {"column": 12, "next": [1036, 1037, 1475]},
          {"column": 12, "next": [1475, 1475, 1038]},
          {"column": 12, "next": [1038, 1039, 1475]},
          {"column": 12, "next": [1475, 1475, 1040]},
          {"column": 12, "next": [1040, 1041, 1475]},
          {"column": 12, "next": [1475, 1475, 1042]},
          {"column": 12, "next": [1042, 1043, 1475]},
          {"column": 12, "next": [1475, 1475, 1044]},
          {"column": 12, "next": [1044, 1045, 1475]},
          {"column": 12, "next": [1475, 1475, 1046]},
          {"column": 12, "next": [1046, 1047, 1475]},
          {"column": 12, "next": [1475, 1475, 1048]},
          {"column": 12, "next": [1048, 1049, 1475]},
          {"column": 12, "next": [1475, 1475, 1050]},
          {"column": 12, "next": [1050, 1051, 1475]},
          {"column": 12, "next": [1475, 1475, 1052]},
          {"column": 12, "next": [1052, 1053, 1475]},
          {"column": 12, "next": [1475, 1475, 1054]},
          {"column": 12, "next": [1054, 1055, 1475]},
          {"column": 12, "next": [1475, 1475, 1056]},
          {"column": 12, "next": [1056, 1057, 1475]},
          {"column": 12, "next": [1475, 1475, 1058]},
          {"column": 12, "next": [1058, 1059, 1475]},
          {"column": 12, "next": [1475, 1475, 1060]},
          {"column": 12, "next": [1060, 1061, 1475]},
          {"column": 12, "next": [1475, 1475, 1062]},
          {"column": 12, "next": [1062, 1063, 1475]},
          {"column": 12, "next": [1475, 1475, 1064]},
          {"column": 12, "next": [1064, 1065, 1475]},
          {"column": 12, "next": [1475, 1475, 1066]},
          {"column": 12, "next": [1066, 1067, 1475]},
          {"column": 12, "next": [1475, 1475, 1068]},
          {"column": 12, "next": [1068, 1069, 1475]},
          {"column": 12, "next": [1475, 1475, 1070]},
          {"column": 12, "next": [1070, 1071, 1475]},
          {"column": 12, "next": [1475, 1475, 1072]},
          {"column": 12, "next": [1072, 1073, 1475]},
          {"column": 12, "next": [1475, 1475, 1074]},
          {"column": 12, "next": [1074, 1075, 1475]},
          {"column": 12, "next": [1475, 1475, 1076]},
          {"column": 12, "next": [1076, 1077, 1475]},
          {"column": 12, "next": [1475, 1475, 1078]},
          {"column": 12, "next": [1078, 1079, 1475]},
          {"column": 12, "next": [1475, 1475, 1080]},
          {"column": 12, "next": [1080, 1081, 1475]},
          {"column": 12, "next": [1475, 1475, 1082]},
          {"column": 12, "next": [1082, 1083, 1475]},
          {"column": 12, "next": [1475, 1475, 1084]},
          {"column": 12, "next": [1084, 1085, 1475]},
          {"column": 12, "next": [1475, 1475, 1086]},
          {"column": 12, "next": [1086, 1087, 1475]},
          {"column": 12, "next": [1475, 1475, 1088]},
          {"column": 12, "next": [1088, 1089, 1475]},
          {"column": 12, "next": [1475, 1475, 1090]},
          {"column": 12, "next": [1090, 1091, 1475]},
          {"column": 12, "next": [1475, 1475, 1092]},
          {"column": 12, "next": [1092, 1093, 1475]},
          {"column": 12, "next": [1475, 1475, 1094]},
          {"column": 12, "next": [1094, 1095, 1475]},
          {"column": 12, "next": [1475, 1475, 1096]},
          {"column": 12, "next": [1096, 1097, 1475]},
          {"column": 12, "next": [1475, 1475, 1098]},
          {"column": 12, "next": [1098, 1099, 1475]},
          {"column": 12, "next": [1475, 1475, 1100]},
          {"column": 12, "next": [1100, 1101, 1475]},
          {"column": 12, "next": [1475, 1475, 1102]},
          {"column": 12, "next": [1102, 1103, 1475]},
          {"column": 12, "next": [1475, 1475, 1104]},
          {"column": 12, "next": [1104, 1105, 1475]},
          {"column": 12, "next": [1475, 1475, 1106]},
          {"column": 12, "next": [1106, 1107, 1475]},
          {"column": 12, "next": [1475, 1475, 1108]},
          {"column": 12, "next": [1108, 1109, 1475]},
          {"column": 12, "next": [1475, 1475, 1110]},
          {"column": 12, "next": [1110, 1111, 1475]},
          {"column": 12, "next": [1475, 1475, 1112]},
          {"column": 12, "next": [1112, 1113, 1475]},
          {"column": 12, "next": [1475, 1475, 1114]},
          {"column": 12, "next": [1114, 1115, 1475]},
          {"column": 12, "next": [1475, 1475, 1116]},
          {"column": 12, "next": [1116, 1117, 1475]},
          {"column": 12, "next": [1475, 1475, 1118]},
          {"column": 12, "next": [1118, 1119, 1475]},
          {"column": 12, "next": [1475, 1475, 1120]},
          {"column": 12, "next": [1120, 1121, 1475]},
          {"column": 12, "next": [1475, 1475, 1122]},
          {"column": 12, "next": [1122, 1123, 1475]},
          {"column": 12, "next": [1475, 1475, 1124]},
          {"column": 12, "next": [1124, 1125, 1475]},
          {"column": 12, "next": [1475, 1475, 1126]},
          {"column": 12, "next": [1126, 1127, 1475]},
          {"column": 12, "next": [1475, 1475, 1128]},
          {"column": 12, "next": [1128, 1129, 1475]},
          {"column": 12, "next": [1475, 1475, 1130]},
          {"column": 12, "next": [1130, 1131, 1475]},
          {"column": 12, "next": [1475, 1475, 1132]},
          {"column": 12, "next": [1132, 1133, 1475]},
          {"column": 12, "next": [1475, 1475, 1134]},
          {"column": 12, "next": [1134, 1135, 1475]},
          {"column": 12, "next": [1475, 1475, 1136]},
          {"column": 12, "next": [1136, 1137, 1475]},
          {"column": 12, "next": [1475, 1475, 1138]},
          {"column": 12, "next": [1138, 1139, 1475]},
          {"column": 12, "next": [1475, 1475, 1140]},
          {"column": 12, "next": [1140, 1141, 1475]},
          {"column": 12, "next": [1475, 1475, 1142]},
          {"column": 12, "next": [1142, 1143, 1475]},
          {"column": 12, "next": [1475, 1475, 1144]},
          {"column": 12, "next": [1144, 1145, 1475]},
          {"column": 12, "next": [1475, 1475, 1146]},
          {"column": 12, "next": [1146, 1147, 1475]},
          {"column": 12, "next": [1475, 1475, 1148]},
          {"column": 12, "next": [1148, 1149, 1475]},
          {"column": 12, "next": [1475, 1475, 1150]},
          {"column": 12, "next": [1150, 1151, 1475]},
          {"column": 12, "next": [1475, 1475, 1152]},
          {"column": 12, "next": [1152, 1153, 1475]},
          {"column": 12, "next": [1475, 1475, 1154]},
          {"column": 12, "next": [1154, 1155, 1475]},
          {"column": 12, "next": [1475, 1475, 1156]},
          {"column": 12, "next": [1156, 1157, 1475]},
          {"column": 12, "next": [1475, 1475, 1158]},
          {"column": 12, "next": [1158, 1159, 1475]},
          {"column": 12, "next": [1475, 1475, 1160]},
          {"column": 12, "next": [1160, 1161, 1475]},
          {"column": 12, "next": [1475, 1475, 1162]},
          {"column": 12, "next": [1162, 1163, 1475]},
          {"column": 12, "next": [1475, 1475, 1164]},
          {"column": 12, "next": [1164, 1165, 1475]},
          {"column": 12, "next": [1475, 1475, 1166]},
          {"column": 12, "next": [1166, 1167, 1475]},
          {"column": 12, "next": [1475, 1475, 1168]},
          {"column": 12, "next": [1168, 1169, 1475]},
          {"column": 12, "next": [1475, 1475, 1170]},
          {"column": 12, "next": [1170, 1171, 1475]},
          {"column": 12, "next": [1475, 1475, 1172]},
          {"column": 12, "next": [1172, 1173, 1475]},
          {"column": 12, "next": [1475, 1475, 1174]},
          {"column": 12, "next": [1174, 1175, 1475]},
          {"column": 12, "next": [1475, 1475, 1176]},
          {"column": 12, "next": [1176, 1177, 1475]},
          {"column": 12, "next": [1475, 1475, 1178]},
          {"column": 12, "next": [1178, 1179, 1475]},
          {"column": 12, "next": [1475, 1475, 1180]},
          {"column": 12, "next": [1180, 1181, 1475]},
          {"column": 12, "next": [1475, 1475, 1182]},
          {"column": 12, "next": [1182, 1183, 1475]},
          {"column": 12, "next": [1475, 1475, 1184]},
          {"column": 12, "next": [1184, 1185, 1475]},
          {"column": 12, "next": [1475, 1475, 1186]},
          {"column": 12, "next": [1186, 1187, 1475]},
          {"column": 12, "next": [1475, 1475, 1188]},
          {"column": 12, "next": [1188, 1189, 1475]},
          {"column": 12, "next": [1475, 1475, 1190]},
          {"column": 12, "next": [1190, 1191, 1475]},
          {"column": 12, "next": [1475, 1475, 1192]},
          {"column": 12, "next": [1192, 1193, 1475]},
          {"column": 12, "next": [1475, 1475, 1194]},
          {"column": 12, "next": [1194, 1195, 1475]},
          {"column": 12, "next": [1475, 1475, 1196]},
          {"column": 12, "next": [1196, 1197, 1475]},
          {"column": 12, "next": [1475, 1475, 1198]},
          {"column": 12, "next": [1198, 1199, 1475]},
          {"column": 12, "next": [1475, 1475, 1200]},
          {"column": 12, "next": [1200, 1201, 1475]},
          {"column": 12, "next": [1475, 1475, 1202]},
          {"column": 12, "next": [1202, 1203, 1475]},
          {"column": 12, "next": [1475, 1475, 1204]},
          {"column": 12, "next": [1204, 1205, 1475]},
          {"column": 12, "next": [1475, 1475, 1206]},
          {"column": 12, "next": [1206, 1207, 1475]},
          {"column": 12, "next": [1475, 1475, 1208]},
          {"column": 12, "next": [1208, 1209, 1475]},
          {"column": 12, "next": [1475, 1475, 1210]},
          {"column": 12, "next": [1210, 1211, 1475]},
          {"column": 12, "next": [1475, 1475, 1212]},
          {"column": 12, "next": [1212, 1213, 1475]},
          {"column": 12, "next": [1475, 1475, 1214]},
          {"column": 12, "next": [1214, 1215, 1475]},
          {"column": 12, "next": [1475, 1475, 1216]},
          {"column": 12, "next": [1216, 1217, 1475]},
          {"column": 13, "next": [1475, 1475, 1218]},
          {"column": 13, "next": [1218, 1218, 1475]},
          {"column": 13, "next": [1475, 1475, 1219]},
          {"column": 13, "next": [1219, 1219, 1475]},
          {"column": 13, "next": [1475, 1475, 1220]},
          {"column": 13, "next": [1220, 1220, 1475]},
          {"column": 13, "next": [1475, 1475, 1221]},
          {"column": 13, "next": [1221, 1221, 1475]},
          {"column": 13, "next": [1475, 1475, 1222]},
          {"column": 13, "next": [1222, 1222, 1475]},
          {"column": 13, "next": [1475, 1475, 1223]},
          {"column": 13, "next": [1223, 1223, 1475]},
          {"column": 13, "next": [1475, 1475, 1224]},
          {"column": 13, "next": [1224, 1224, 1475]},
          {"column": 13, "next": [1475, 1475, 1225]},
          {"column": 13, "next": [1225, 1225, 1475]},
          {"column": 13, "next": [1475, 1475, 1226]},
          {"column": 13, "next": [1226, 1226, 1475]},
          {"column": 13, "next": [1475, 1475, 1227]},
          {"column": 13, "next": [1227, 1227, 1475]},
          {"column": 13, "next": [1475, 1475, 1228]},
          {"column": 13, "next": [1228, 1228, 1475]},
          {"column": 13, "next": [1475, 1475, 1229]},
          {"column": 13, "next": [1229, 1229, 1475]},
          {"column": 13, "next": [1475, 1475, 1230]},
          {"column": 13, "next": [1230, 1230, 1475]},
          {"column": 13, "next": [1475, 1475, 1231]},
          {"column": 13, "next": [1231, 1231, 1475]},
          {"column": 13, "next": [1475, 1475, 1232]},
          {"column": 13, "next": [1232, 1232, 1475]},
          {"column": 13, "next": [1475, 1475, 1233]},
          {"column": 13, "next": [1233, 1233, 1475]},
          {"column": 13, "next": [1475, 1475, 1234]},
          {"column": 13, "next": [1234, 1234, 1475]},
          {"column": 13, "next": [1475, 1475, 1235]},
          {"column": 13, "next": [1235, 1235, 1475]},
          {"column": 13, "next": [1475, 1475, 1236]},
          {"column": 13, "next": [1236, 1236, 1475]},
          {"column": 13, "next": [1475, 1475, 1237]},
          {"column": 13, "next": [1237, 1237, 1475]},
          {"column": 13, "next": [1475, 1475, 1238]},
          {"column": 13, "next": [1238, 1238, 1475]},
          {"column": 13, "next": [1475, 1475, 1239]},
          {"column": 13, "next": [1239, 1239, 1475]},
          {"column": 13, "next": [1475, 1475, 1240]},
          {"column": 13, "next": [1240, 1240, 1475]},
          {"column": 13, "next": [1475, 1475, 1241]},
          {"column": 13, "next": [1241, 1241, 1475]},
          {"column": 13, "next": [1475, 1475, 1242]},
          {"column": 13, "next": [1242, 1242, 1475]},
          {"column": 13, "next": [1475, 1475, 1243]},
          {"column": 13, "next": [1243, 1243, 1475]},
          {"column": 13, "next": [1475, 1475, 1244]},
          {"column": 13, "next": [1244, 1244, 1475]},
          {"column": 13, "next": [1475, 1475, 1245]},
          {"column": 13, "next": [1245, 1245, 1475]},
          {"column": 13, "next": [1475, 1475, 1246]},
          {"column": 13, "next": [1246, 1246, 1475]},
          {"column": 13, "next": [1475, 1475, 1247]},
          {"column": 13, "next": [1247, 1247, 1475]},
          {"column": 13, "next": [1475, 1475, 1248]},
          {"column": 13, "next": [1248, 1248, 1475]},
          {"column": 13, "next": [1475, 1475, 1249]},
          {"column": 13, "next": [1249, 1249, 1475]},
          {"column": 13, "next": [1475, 1475, 1250]},
          {"column": 13, "next": [1250, 1250, 1475]},
          {"column": 13, "next": [1475, 1475, 1251]},
          {"column": 13, "next": [1251, 1251, 1475]},
          {"column": 13, "next": [1475, 1475, 1252]},
          {"column": 13, "next": [1252, 1252, 1475]},
          {"column": 13, "next": [1475, 1475, 1253]},
          {"column": 13, "next": [1253, 1253, 1475]},
          {"column": 13, "next": [1475, 1475, 1254]},
          {"column": 13, "next": [1254, 1254, 1475]},
          {"column": 13, "next": [1475, 1475, 1255]},
          {"column": 13, "next": [1255, 1255, 1475]},
          {"column": 13, "next": [1475, 1475, 1256]},
          {"column": 13, "next": [1256, 1256, 1475]},
          {"column": 13, "next": [1475, 1475, 1257]},
          {"column": 13, "next": [1257, 1257, 1475]},
          {"column": 13, "next": [1475, 1475, 1258]},
          {"column": 13, "next": [1258, 1258, 1475]},
          {"column": 13, "next": [1475, 1475, 1259]},
          {"column": 13, "next": [1259, 1259, 1475]},
          {"column": 13, "next": [1475, 1475, 1260]},
          {"column": 13, "next": [1260, 1260, 1475]},
          {"column": 13, "next": [1475, 1475, 1261]},
          {"column": 13, "next": [1261, 1261, 1475]},
          {"column": 13, "next": [1475, 1475, 1262]},
          {"column": 13, "next": [1262, 1262, 1475]},
          {"column": 13, "next": [1475, 1475, 1263]},
          {"column": 13, "next": [1263, 1263, 1475]},
          {"column": 13, "next": [1475, 1475, 1264]},
          {"column": 13, "next": [1264, 1264, 1475]},
          {"column": 13, "next": [1475, 1475, 1265]},
          {"column": 13, "next": [1265, 1265, 1475]},
          {"column": 13, "next": [1475, 1475, 1266]},
          {"column": 13, "next": [1266, 1266, 1475]},
          {"column": 13, "next": [1475, 1475, 1267]},
          {"column": 13, "next": [1267, 1267, 1475]},
          {"column": 13, "next": [1475, 1475, 1268]},
          {"column": 13, "next": [1268, 1268, 1475]},
          {"column": 13, "next": [1475, 1475, 1269]},
          {"column": 13, "next": [1269, 1269, 1475]},
          {"column": 13, "next": [1475, 1475, 1270]},
          {"column": 13, "next": [1270, 1270, 1475]},
          {"column": 13, "next": [1475, 1475, 1271]},
          {"column": 13, "next": [1271, 1271, 1475]},
          {"column": 13, "next": [1475, 1475, 1272]},
          {"column": 13, "next": [1272, 1272, 1475]},
          {"column": 13, "next": [1475, 1475, 1273]},
          {"column": 13, "next": [1273, 1273, 1475]},
          {"column": 13, "next": [1475, 1475, 1274]},
          {"column": 13, "next": [1274, 1274, 1475]},
          {"column": 13, "next": [1475, 1475, 1275]},
          {"column": 13, "next": [1275, 1275, 1475]},
          {"column": 13, "next": [1475, 1475, 1276]},
          {"column": 13, "next": [1276, 1276, 1475]},
          {"column": 13, "next": [1475, 1475, 1277]},
          {"column": 13, "next": [1277, 1277, 1475]},
          {"column": 13, "next": [1475, 1475, 1278]},
          {"column": 13, "next": [1278, 1278, 1475]},
          {"column": 13, "next": [1475, 1475, 1279]},
          {"column": 13, "next": [1279, 1279, 1475]},
          {"column": 13, "next": [1475, 1475, 1280]},
          {"column": 13, "next": [1280, 1280, 1475]},
          {"column": 13, "next": [1475, 1475, 1281]},
          {"column": 13, "next": [1281, 1281, 1475]},
          {"column": 13, "next": [1475, 1475, 1282]},
          {"column": 13, "next": [1282, 1282, 1475]},
          {"column": 13, "next": [1475, 1475, 1283]},
          {"column": 13, "next": [1283, 1283, 1475]},
          {"column": 13, "next": [1475, 1475, 1284]},
          {"column": 13, "next": [1284, 1284, 1475]},
          {"column": 13, "next": [1475, 1475, 1285]},
          {"column": 13, "next": [1285, 1285, 1475]},
          {"column": 13, "next": [1475, 1475, 1286]},
          {"column": 13, "next": [1286, 1286, 1475]},
          {"column": 13, "next": [1475, 1475, 1287]},
          {"column": 13, "next": [1287, 1287, 1475]},
          {"column": 13, "next": [1475, 1475, 1288]},
          {"column": 13, "next": [1288, 1288, 1475]},
          {"column": 13, "next": [1475, 1475, 1289]},
          {"column": 13, "next": [1289, 1289, 1475]},
          {"column": 13, "next": [1475, 1475, 1290]},
          {"column": 13, "next": [1290, 1290, 1475]},
          {"column": 13, "next": [1475, 1475, 1291]},
          {"column": 13, "next": [1291, 1291, 1475]},
          {"column": 13, "next": [1475, 1475, 1292]},
          {"column": 13, "next": [1292, 1292, 1475]},
          {"column": 13, "next": [1475, 1475, 1293]},
          {"column": 13, "next": [1293, 1293, 1475]},
          {"column": 13, "next": [1475, 1475, 1294]},
          {"column": 13, "next": [1294, 1294, 1475]},
          {"column": 13, "next": [1475, 1475, 1295]},
          {"column": 13, "next": [1295, 1295, 1475]},
          {"column": 13, "next": [1475, 1475, 1296]},
          {"column": 13, "next": [1296, 1296, 1475]},
          {"column": 13, "next": [1475, 1475, 1297]},
          {"column": 13, "next": [1297, 1297, 1475]},
          {"column": 13, "next": [1475, 1475, 1298]},
          {"column": 13, "next": [1298, 1298, 1475]},
          {"column": 13, "next": [1475, 1475, 1299]},
          {"column": 13, "next": [1299, 1299, 1475]},
          {"column": 13, "next": [1475, 1475, 1300]},
          {"column": 13, "next": [1300, 1300, 1475]},
          {"column": 13, "next": [1475, 1475, 1301]},
          {"column": 13, "next": [1301, 1301, 1475]},
          {"column": 13, "next": [1475, 1475, 1302]},
          {"column": 13, "next": [1302, 1302, 1475]},
          {"column": 13, "next": [1475, 1475, 1303]},
          {"column": 13, "next": [1303, 1303, 1475]},
          {"column": 13, "next": [1475, 1475, 1304]},
          {"column": 13, "next": [1304, 1304, 1475]},
          {"column": 13, "next": [1475, 1475, 1305]},
          {"column": 13, "next": [1305, 1305, 1475]},
          {"column": 13, "next": [1475, 1475, 1306]},
          {"column": 13, "next": [1306, 1306, 1475]},
          {"column": 13, "next": [1475, 1475, 1307]},
          {"column": 13, "next": [1307, 1307, 1475]},
          {"column": 13, "next": [1475, 1475, 1308]},
          {"column": 13, "next": [1308, 1308, 1475]},
          {"column": 13, "next": [1475, 1475, 1309]},
          {"column": 13, "next": [1309, 1309, 1475]},
          {"column": 13, "next": [1475, 1475, 1310]},
          {"column": 13, "next": [1310, 1310, 1475]},
          {"column": 13, "next": [1475, 1475, 1311]},
          {"column": 13, "next": [1311, 1311, 1475]},
          {"column": 13, "next": [1475, 1475, 1312]},
          {"column": 13, "next": [1312, 1312, 1475]},
          {"column": 13, "next": [1475, 1475, 1313]},
          {"column": 13, "next": [1313, 1313, 1475]},
          {"column": 13, "next": [1475, 1475, 1314]},
          {"column": 13, "next": [1314, 1314, 1475]},
          {"column": 13, "next": [1475, 1475, 1315]},
          {"column": 13, "next": [1315, 1315, 1475]},
          {"column": 13, "next": [1475, 1475, 1316]},
          {"column": 13, "next": [1316, 1316, 1475]},
          {"column": 13, "next": [1475, 1475, 1317]},
          {"column": 13, "next": [1317, 1317, 1475]},
          {"column": 13, "next": [1475, 1475, 1318]},
          {"column": 13, "next": [1318, 1318, 1475]},
          {"column": 13, "next": [1475, 1475, 1319]},
          {"column": 13, "next": [1319, 1319, 1475]},
          {"column": 13, "next": [1475, 1475, 1320]},
          {"column": 13, "next": [1320, 1320, 1475]},
          {"column": 13, "next": [1475, 1475, 1321]},
          {"column": 13, "next": [1321, 1321, 1475]},
          {"column": 13, "next": [1475, 1475, 1322]},
          {"column": 13, "next": [1322, 1322, 1475]},
          {"column": 13, "next": [1475, 1475, 1323]},
          {"column": 13, "next": [1323, 1323, 1475]},
          {"column": 13, "next": [1475, 1475, 1324]},
          {"column": 13, "next": [1324, 1324, 1475]},
          {"column": 13, "next": [1475, 1475, 1325]},
          {"column": 13, "next": [1325, 1325, 1475]},
          {"column": 13, "next": [1475, 1475, 1326]},
          {"column": 13, "next": [1326, 1326, 1475]},
          {"column": 13, "next": [1475, 1475, 1327]},
          {"column": 13, "next": [1327, 1327, 1475]},
          {"column": 13, "next": [1475, 1475, 1328]},
          {"column": 13, "next": [1328, 1328, 1475]},
          {"column": 13, "next": [1475, 1475, 1329]},
          {"column": 13, "next": [1329, 1329, 1475]},
          {"column": 13, "next": [1475, 1475, 1330]},
          {"column": 13, "next": [1330, 1330, 1475]},
          {"column": 13, "next": [1475, 1475, 1331]},
          {"column": 13, "next": [1331, 1331, 1475]},
          {"column": 13, "next": [1475, 1475, 1332]},
          {"column": 13, "next": [1332, 1332, 1475]},
          {"column": 13, "next": [1475, 1475, 1333]},
          {"column": 13, "next": [1333, 1333, 1475]},
          {"column": 13, "next": [1475, 1475, 1334]},
          {"column": 13, "next": [1334, 1334, 1475]},
          {"column": 13, "next": [1475, 1475, 1335]},
          {"column": 13, "next": [1335, 1335, 1475]},
          {"column": 13, "next": [1475, 1475, 1336]},
          {"column": 13, "next": [1336, 1336, 1475]},
          {"column": 13, "next": [1475, 1475, 1337]},
          {"column": 13, "next": [1337, 1337, 1475]},
          {"column": 13, "next": [1475, 1475, 1338]},
          {"column": 13, "next": [1338, 1338, 1475]},
          {"column": 13, "next": [1475, 1475, 1339]},
          {"column": 13, "next": [1339, 1339, 1475]},
          {"column": 13, "next": [1475, 1475, 1340]},
          {"column": 13, "next": [1340, 1340, 1475]},
          {"column": 13, "next": [1475, 1475, 1341]},
          {"column": 13, "next": [1341, 1341, 1475]},
          {"column": 13, "next": [1475, 1475, 1342]},
          {"column": 13, "next": [1342, 1342, 1475]},
          {"column": 13, "next": [1475, 1475, 1343]},
          {"column": 13, "next": [1343, 1343, 1475]},
          {"column": 13, "next": [1475, 1475, 1344]},
          {"column": 13, "next": [1344, 1344, 1475]},
          {"column": 13, "next": [1475, 1475, 1345]},
          {"column": 13, "next": [1345, 1345, 1475]},
          {"column": 13, "next": [1475, 1475, 1346]},
          {"column": 13, "next": [1346, 1346, 1475]},
          {"column": 14, "next": [1475, 1475, 1347]},
          {"column": 14, "next": [1475, 1475, 1348]},
          {"column": 14, "next": [1475, 1475, 1349]},
          {"column": 14, "next": [1475, 1475, 1350]},
          {"column": 14, "next": [1475, 1475, 1351]},
          {"column": 14, "next": [1475, 1475, 1352]},
          {"column": 14, "next": [1475, 1475, 1353]},
          {"column": 14, "next": [1475, 1475, 1354]},
          {"column": 14, "next": [1475, 1475, 1355]},
          {"column": 14, "next": [1475, 1475, 1356]},
          {"column": 14, "next": [1475, 1475, 1357]},
          {"column": 14, "next": [1475, 1475, 1358]},
          {"column": 14, "next": [1475, 1475, 1359]},
          {"column": 14, "next": [1475, 1475, 1360]},
          {"column": 14, "next": [1475, 1475, 1361]},
          {"column": 14, "next": [1475, 1475, 1362]},
          {"column": 14, "next": [1475, 1475, 1363]},
          {"column": 14, "next": [1475, 1475, 1364]},
          {"column": 14, "next": [1475, 1475, 1365]},
          {"column": 14, "next": [1475, 1475, 1366]},
          {"column": 14, "next": [1475, 1475, 1367]},
          {"column": 14, "next": [1475, 1475, 1368]},
          {"column": 14, "next": [1475, 1475, 1369]},
          {"column": 14, "next": [1475, 1475, 1370]},
          {"column": 14, "next": [1475, 1475, 1371]},
          {"column": 14, "next": [1475, 1475, 1372]},
          {"column": 14, "next": [1475, 1475, 1373]},
          {"column": 14, "next": [1475, 1475, 1374]},
          {"column": 14, "next": [1475, 1475, 1375]},
          {"column": 14, "next": [1475, 1475, 1376]},
          {"column": 14, "next": [1475, 1475, 1377]},
          {"column": 14, "next": [1475, 1475, 1378]},
          {"column": 14, "next": [1475, 1475, 1379]},
          {"column": 14, "next": [1475, 1475, 1380]},
          {"column": 14, "next": [1475, 1475, 1381]},
          {"column": 14, "next": [1475, 1475, 1382]},
          {"column": 14, "next": [1475, 1475, 1383]},
          {"column": 14, "next": [1475, 1475, 1384]},
          {"column": 14, "next": [1475, 1475, 1385]},
          {"column": 14, "next": [1475, 1475, 1386]},
          {"column": 14, "next": [1475, 1475, 1387]},
          {"column": 14, "next": [1475, 1475, 1388]},
          {"column": 14, "next": [1475, 1475, 1389]},
          {"column": 14, "next": [1475, 1475, 1390]},
          {"column": 14, "next": [1475, 1475, 1391]},
          {"column": 14, "next": [1475, 1475, 1392]},
          {"column": 14, "next": [1475, 1475, 1393]},
          {"column": 14, "next": [1475, 1475, 1394]},
          {"column": 14, "next": [1475, 1475, 1395]},
          {"column": 14, "next": [1475, 1475, 1396]},
          {"column": 14, "next": [1475, 1475, 1397]},
          {"column": 14, "next": [1475, 1475, 1398]},
          {"column": 14, "next": [1475, 1475, 1399]},
          {"column": 14, "next": [1475, 1475, 1400]},
          {"column": 14, "next": [1475, 1475, 1401]},
          {"column": 14, "next": [1475, 1475, 1402]},
          {"column": 14, "next": [1475, 1475, 1403]},
          {"column": 14, "next": [1475, 1475, 1404]},
          {"column": 14, "next": [1475, 1475, 1405]},
          {"column": 14, "next": [1475, 1475, 1406]},
          {"column": 14, "next": [1475, 1475, 1407]},
          {"column": 14, "next": [1475, 1475, 1408]},
          {"column": 14, "next": [1475, 1475, 1409]},
          {"column": 14, "next": [1475, 1475, 1410]},
          {"column": 14, "next": [1475, 1475, 1411]},
          {"column": 14, "next": [1475, 1475, 1412]},
          {"column": 14, "next": [1475, 1475, 1413]},
          {"column": 14, "next": [1475, 1475, 1414]},
          {"column": 14, "next": [1475, 1475, 1415]},
          {"column": 14, "next": [1475, 1475, 1416]},
          {"column": 14, "next": [1475, 1475, 1417]},
          {"column": 14, "next": [1475, 1475, 1418]},
          {"column": 14, "next": [1475, 1475, 1419]},
          {"column": 14, "next": [1475, 1475, 1420]},
          {"column": 14, "next": [1475, 1475, 1421]},
          {"column": 14, "next": [1475, 1475, 1422]},
          {"column": 14, "next": [1475, 1475, 1423]},
          {"column": 14, "next": [1475, 1475, 1424]},
          {"column": 14, "next": [1475, 1475, 1425]},
          {"column": 14, "next": [1475, 1475, 1426]},
          {"column": 14, "next": [1475, 1475, 1427]},
          {"column": 14, "next": [1475, 1475, 1428]},
          {"column": 14, "next": [1475, 1475, 1429]},
          {"column": 14, "next": [1475, 1475, 1430]},
          {"column": 14, "next": [1475, 1475, 1431]},
          {"column": 14, "next": [1475, 1475, 1432]},
          {"column": 14, "next": [1475, 1475, 1433]},
          {"column": 14, "next": [1475, 1475, 1434]},
          {"column": 14, "next": [1475, 1475, 1435]},
          {"column": 14, "next": [1475, 1475, 1436]},
          {"column": 14, "next": [1475, 1475, 1437]},
          {"column": 14, "next": [1475, 1475, 1438]},
          {"column": 14, "next": [1475, 1475, 1439]},
          {"column": 14, "next": [1475, 1475, 1440]},
          {"column": 14, "next": [1475, 1475, 1441]},
          {"column": 14, "next": [1475, 1475, 1442]},
          {"column": 14, "next": [1410, 1410, 1475]},
          {"column": 14, "next": [1443, 1443, 1475]},
          {"column": 14, "next": [1444, 1444, 1475]},
          {"column": 14, "next": [1445, 1445, 1475]},
          {"column": 14, "next": [1446, 1446, 1475]},
          {"column": 14, "next": [1447, 1447, 1475]},
          {"column": 14, "next": [1448, 1448, 1475]},
          {"column": 14, "next": [1449, 1449, 1475]},
          {"column": 14, "next": [1450, 1450, 1475]},
          {"column": 14, "next": [1451, 1451, 1475]},
          {"column": 14, "next": [1452, 1452, 1475]},
          {"column": 14, "next": [1453, 1453, 1475]},
          {"column": 14, "next": [1454, 1454, 1475]},
          {"column": 14, "next": [1455, 1455, 1475]},
          {"column": 14, "next": [1456, 1456, 1475]},
          {"column": 14, "next": [1457, 1457, 1475]},
          {"column": 14, "next": [1458, 1458, 1475]},
          {"column": 14, "next": [1459, 1459, 1475]},
          {"column": 14, "next": [1460, 1460, 1475]},
          {"column": 14, "next": [1461, 1461, 1475]},
          {"column": 14, "next": [1462, 1462, 1475]},
          {"column": 14, "next": [1463, 1463, 1475]},
          {"column": 14, "next": [1464, 1464, 1475]},
          {"column": 14, "next": [1465, 1465, 1475]},
          {"column": 14, "next": [1466, 1466, 1475]},
          {"column": 14, "next": [1467, 1467, 1475]},
          {"column": 14, "next": [1468, 1468, 1475]},
          {"column": 14, "next": [1469, 1469, 1475]},
          {"column": 14, "next": [1470, 1470, 1475]},
          {"column": 14, "next": [1471, 1471, 1475]},
          {"column": 14, "next": [1472, 1472, 1475]},
          {"column": 14, "next": [1473, 1473, 1475]},
          {"column": 14, "next": [1474, 1474, 1475]},
          {"column": 15, "next": [1475, 1475, 1476]},
          {"column": 15, "next": [1475, 1475, 1477]},
          {"column": 15, "next": [1475, 1475, 1478]},
          {"column": 15, "next": [1475, 1475, 1479]},
          {"column": 15, "next": [1475, 1475, 1480]},
          {"column": 15, "next": [1475, 1475, 1481]},
          {"column": 15, "next": [1475, 1475, 1482]},
          {"column": 15, "next": [1475, 1475, 1483]},
          {"column": 15, "next": [1475, 1475, 1484]},
          {"column": 15, "next": [1475, 1475, 1485]},
          {"column": 15, "next": [1475, 1475, 1486]},
          {"column": 15, "next": [1475, 1475, 1487]},
          {"column": 15, "next": [1475, 1475, 1488]},
          {"column": 15, "next": [1475, 1475, 1489]},
          {"column": 15, "next": [1475, 1475, 1490]},
          {"column": 15, "next": [1475, 1475, 1491]},
          {"column": 15, "next": [1475, 1475, 1492]},
          {"column": 15, "next": [1475, 1475, 1493]},
          {"column": 15, "next": [1475, 1475, 1494]},
          {"column": 15, "next": [1475, 1475, 1495]},
          {"column": 15, "next": [1475, 1475, 1496]},
          {"column": 15, "next": [1475, 1475, 1497]},
          {"column": 15, "next": [1475, 1475, 1498]},
          {"column": 15, "next": [1475, 1475, 1499]},
          {"column": 15, "next": [1475, 1475, 1500]},
          {"column": 15, "next": [1475, 1475, 1501]},
          {"column": 15, "next": [1475, 1475, 1502]},
          {"column": 15, "next": [1475, 1475, 1503]},
          {"column": 15, "next": [1475, 1475, 1504]},
          {"column": 15, "next": [1475, 1475, 1505]},
          {"column": 15, "next": [1475, 1475, 1506]},
          {"column": 15, "next": [1475, 1475, 1507]},
          {"column": 15, "next": [1475, 1475, 1508]},
          {"column": 15, "next": [1475, 1475, 1509]},
          {"column": 15, "next": [1475, 1475, 1510]},
          {"column": 15, "next": [1475, 1475, 1511]},
          {"column": 15, "next": [1475, 1475, 1512]},
          {"column": 15, "next": [1475, 1475, 1513]},
          {"column": 15, "next": [1475, 1475, 1514]},
          {"column": 15, "next": [1475, 1475, 1515]},
          {"column": 15, "next": [1475, 1475, 1516]},
          {"column": 15, "next": [1475, 1475, 1517]},
          {"column": 15, "next": [1475, 1475, 1518]},
          {"column": 15, "next": [1475, 1475, 1519]},
          {"column": 15, "next": [1475, 1475, 1520]},
          {"column": 15, "next": [1475, 1475, 1521]},
          {"column": 15, "next": [1475, 1475, 1522]},
          {"column": 15, "next": [1475, 1475, 1523]},
          {"column": 15, "next": [1475, 1475, 1524]},
          {"column": 15, "next": [1475, 1475, 1525]},
          {"column": 15, "next": [1475, 1475, 1526]},
          {"column": 15, "next": [1475, 1475, 1527]},
          {"column": 15, "next": [1475, 1475, 1528]},
          {"column": 15, "next": [1475, 1475, 1529]},
          {"column": 15, "next": [1475, 1475, 1530]},
          {"column": 15, "next": [1475, 1475, 1531]},
          {"column": 15, "next": [1475, 1475, 1532]},
          {"column": 15, "next": [1475, 1475, 1533]},
          {"column": 15, "next": [1475, 1475, 1534]},
          {"column": 15, "next": [1475, 1475, 1535]},
          {"column": 15, "next": [1475, 1475, 1536]},
          {"column": 15, "next": [1475, 1475, 1537]},
          {"column": 15, "next": [1475, 1475, 1538]},
          {"column": 15, "next": [1476, 1476, 1475]},
          {"column": 15, "next": [1539, 1539, 1475]},
          {"column": 15, "next": [1540, 1540, 1475]},
          {"column": 15, "next": [1541, 1541, 1475]},
          {"column": 15, "next": [1542, 1542, 1475]},
          {"column": 15, "next": [1543, 1543, 1475]},
          {"column": 15, "next": [1544, 1544, 1475]},
          {"column": 15, "next": [1545, 1545, 1475]},
          {"column": 15, "next": [1546, 1546, 1475]},
          {"column": 15, "next": [1547, 1547, 1475]},
          {"column": 15, "next": [1548, 1548, 1475]},
          {"column": 15, "next": [1549, 1549, 1475]},
          {"column": 15, "next": [1550, 1550, 1475]},
          {"column": 15, "next": [1551, 1551, 1475]},
          {"column": 15, "next": [1552, 1552, 1475]},
          {"column": 15, "next": [1553, 1553, 1475]},
          {"column": 15, "next": [1554, 1554, 1475]},
          {"column": 15, "next": [1555, 1555, 1475]},
          {"column": 15, "next": [1556, 1556, 1475]},
          {"column": 15, "next": [1557, 1557, 1475]},
          {"column": 15, "next": [1558, 1558, 1475]},
          {"column": 15, "next": [1559, 1559, 1475]},
          {"column": 15, "next": [1560, 1560, 1475]},
          {"column": 15, "next": [1561, 1561, 1475]},
          {"column": 15, "next": [1562, 1562, 1475]},
          {"column": 15, "next": [1563, 1563, 1475]},
          {"column": 15, "next": [1564, 1564, 1475]},
          {"column": 15, "next": [1565, 1565, 1475]},
          {"column": 15, "next": [1566, 1566, 1475]},
          {"column": 15, "next": [1567, 1567, 1475]},
          {"column": 15, "next": [1568, 1568, 1475]},
          {"column": 15, "next": [1569, 1569, 1475]},
          {"column": 15, "next": [1570, 1570, 1475]},
          {"column": 15, "next": [1571, 1571, 1475]},
          {"column": 15, "next": [1572, 1572, 1475]},
          {"column": 15, "next": [1573, 1573, 1475]},
          {"column": 15, "next": [1574, 1574, 1475]},
          {"column": 15, "next": [1575, 1575, 1475]},
          {"column": 15, "next": [1576, 1576, 1475]},
          {"column": 15, "next": [1577, 1577, 1475]},
          {"column": 15, "next": [1578, 1578, 1475]},
          {"column": 15, "next": [1579, 1579, 1475]},
          {"column": 15, "next": [1580, 1580, 1475]},
          {"column": 15, "next": [1581, 1581, 1475]},
          {"column": 15, "next": [1582, 1582, 1475]},
          {"column": 15, "next": [1583, 1583, 1475]},
          {"column": 15, "next": [1584, 1584, 1475]},
          {"column": 15, "next": [1585, 1585, 1475]},
          {"column": 15, "next": [1586, 1586, 1475]},
          {"column": 15, "next": [1587, 1587, 1475]},
          {"column": 15, "next": [1588, 1588, 1475]},
          {"column": 15, "next": [1589, 1589, 1475]},
          {"column": 15, "next": [1590, 1590, 1475]},
          {"column": 15, "next": [1591, 1591, 1475]},
          {"column": 15, "next": [1592, 1592, 1475]},
          {"column": 15, "next": [1593, 1593, 1475]},
          {"column": 15, "next": [1594, 1594, 1475]},
          {"column": 15, "next": [1595, 1595, 1475]},
          {"column": 15, "next": [1596, 1596, 1475]},
          {"column": 15, "next": [1597, 1597, 1475]},
          {"column": 15, "next": [1598, 1598, 1475]},
          {"column": 15, "next": [1599, 1599, 1475]},
          {"column": 15, "next": [1600, 1600, 1475]},
          {"column": 15, "next": [1601, 1601, 1475]},
          {"column": 15, "next": [1602, 1602, 1475]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["N1"]},
          {"outcome": {"kind": "chosen", "labels": ["fire"]}, "clauses": ["L7"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L7"]},
          {"outcome": {"kind": "chosen", "labels": ["theft"]}, "clauses": ["L5"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L5"]},
          {"outcome": {"kind": "chosen", "labels": ["theft", "fire"]}, "clauses": ["L5", "L7"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L5", "L7"]},
          {"outcome": {"kind": "chosen", "labels": ["fight"]}, "clauses": ["L4"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L4"]},
          {"outcome": {"kind": "chosen", "labels": ["fight", "fire"]}, "clauses": ["L4", "L7"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L4", "L7"]},
          {
            "outcome": {"kind": "chosen", "labels": ["fight", "robbery"]},
            "clauses": ["L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fight", "robbery", "fire"]},
            "clauses": ["L4", "L5a", "L6", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L4", "L5a", "L6", "L7"]
          },
          {"outcome": {"kind": "chosen", "labels": ["quarrel"]}, "clauses": ["L3"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L3"]},
          {"outcome": {"kind": "chosen", "labels": ["quarrel", "fire"]}, "clauses": ["L3", "L7"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L3", "L7"]},
          {"outcome": {"kind": "chosen", "labels": ["quarrel", "theft"]}, "clauses": ["L3", "L5"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L3", "L5"]},
          {
            "outcome": {"kind": "chosen", "labels": ["quarrel", "theft", "fire"]},
            "clauses": ["L3", "L5", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L3", "L5", "L7"]
          },
          {"outcome": {"kind": "chosen", "labels": ["fight"]}, "clauses": ["L3a", "L4"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L3a", "L4"]},
          {
            "outcome": {"kind": "chosen", "labels": ["fight", "fire"]},
            "clauses": ["L3a", "L4", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L3a", "L4", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fight", "robbery"]},
            "clauses": ["L3a", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L3a", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fight", "robbery", "fire"]},
            "clauses": ["L3a", "L4", "L5a", "L6", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L3a", "L4", "L5a", "L6", "L7"]
          },
          {"outcome": {"kind": "chosen", "labels": ["collision"]}, "clauses": ["L2"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L2"]},
          {"outcome": {"kind": "chosen", "labels": ["collision", "fire"]}, "clauses": ["L2", "L7"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L2", "L7"]},
          {"outcome": {"kind": "chosen", "labels": ["collision", "theft"]}, "clauses": ["L2", "L5"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L2", "L5"]},
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "theft", "fire"]},
            "clauses": ["L2", "L5", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L5", "L7"]
          },
          {"outcome": {"kind": "chosen", "labels": ["collision", "fight"]}, "clauses": ["L2", "L4"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L2", "L4"]},
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "fight", "fire"]},
            "clauses": ["L2", "L4", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L4", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "fight", "robbery"]},
            "clauses": ["L2", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "fight", "robbery", "fire"]},
            "clauses": ["L2", "L4", "L5a", "L6", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L4", "L5a", "L6", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "quarrel"]},
            "clauses": ["L2", "L3"]
          },
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L2", "L3"]},
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "quarrel", "fire"]},
            "clauses": ["L2", "L3", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L3", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "quarrel", "theft"]},
            "clauses": ["L2", "L3", "L5"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L3", "L5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "quarrel", "theft", "fire"]},
            "clauses": ["L2", "L3", "L5", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L3", "L5", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "fight"]},
            "clauses": ["L2", "L3a", "L4"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L3a", "L4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "fight", "fire"]},
            "clauses": ["L2", "L3a", "L4", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L3a", "L4", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "fight", "robbery"]},
            "clauses": ["L2", "L3a", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L3a", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["collision", "fight", "robbery", "fire"]},
            "clauses": ["L2", "L3a", "L4", "L5a", "L6", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L2", "L3a", "L4", "L5a", "L6", "L7"]
          },
          {"outcome": {"kind": "chosen", "labels": ["fall"]}, "clauses": ["L1"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L1"]},
          {"outcome": {"kind": "chosen", "labels": ["fall", "fire"]}, "clauses": ["L1", "L7"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L1", "L7"]},
          {"outcome": {"kind": "chosen", "labels": ["fall", "theft"]}, "clauses": ["L1", "L5"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L1", "L5"]},
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "theft", "fire"]},
            "clauses": ["L1", "L5", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L5", "L7"]
          },
          {"outcome": {"kind": "chosen", "labels": ["fall", "fight"]}, "clauses": ["L1", "L4"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L1", "L4"]},
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "fight", "fire"]},
            "clauses": ["L1", "L4", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L4", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "fight", "robbery"]},
            "clauses": ["L1", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "fight", "robbery", "fire"]},
            "clauses": ["L1", "L4", "L5a", "L6", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L4", "L5a", "L6", "L7"]
          },
          {"outcome": {"kind": "chosen", "labels": ["fall", "quarrel"]}, "clauses": ["L1", "L3"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L1", "L3"]},
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "quarrel", "fire"]},
            "clauses": ["L1", "L3", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L3", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "quarrel", "theft"]},
            "clauses": ["L1", "L3", "L5"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L3", "L5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "quarrel", "theft", "fire"]},
            "clauses": ["L1", "L3", "L5", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L3", "L5", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "fight"]},
            "clauses": ["L1", "L3a", "L4"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L3a", "L4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "fight", "fire"]},
            "clauses": ["L1", "L3a", "L4", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L3a", "L4", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "fight", "robbery"]},
            "clauses": ["L1", "L3a", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L3a", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "fight", "robbery", "fire"]},
            "clauses": ["L1", "L3a", "L4", "L5a", "L6", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L3a", "L4", "L5a", "L6", "L7"]
          },
          {"outcome": {"kind": "chosen", "labels": ["fall", "collision"]}, "clauses": ["L1", "L2"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "L1", "L2"]},
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "fire"]},
            "clauses": ["L1", "L2", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "theft"]},
            "clauses": ["L1", "L2", "L5"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "theft", "fire"]},
            "clauses": ["L1", "L2", "L5", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L5", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "fight"]},
            "clauses": ["L1", "L2", "L4"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "fight", "fire"]},
            "clauses": ["L1", "L2", "L4", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L4", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "fight", "robbery"]},
            "clauses": ["L1", "L2", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "fight", "robbery", "fire"]},
            "clauses": ["L1", "L2", "L4", "L5a", "L6", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L4", "L5a", "L6", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "quarrel"]},
            "clauses": ["L1", "L2", "L3"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L3"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "quarrel", "fire"]},
            "clauses": ["L1", "L2", "L3", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L3", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "quarrel", "theft"]},
            "clauses": ["L1", "L2", "L3", "L5"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L3", "L5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "quarrel", "theft", "fire"]},
            "clauses": ["L1", "L2", "L3", "L5", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L3", "L5", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "fight"]},
            "clauses": ["L1", "L2", "L3a", "L4"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L3a", "L4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "fight", "fire"]},
            "clauses": ["L1", "L2", "L3a", "L4", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L3a", "L4", "L7"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "fight", "robbery"]},
            "clauses": ["L1", "L2", "L3a", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L3a", "L4", "L5a", "L6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["fall", "collision", "fight", "robbery", "fire"]},
            "clauses": ["L1", "L2", "L3a", "L4", "L5a", "L6", "L7"]
          },
          {
            "outcome": {"kind": "flagged", "queue": "clinicians"},
            "clauses": ["N1", "L1", "L2", "L3a", "L4", "L5a", "L6", "L7"]
          }
        ]
      }
    },
    {
      "id": "start",
      "kind": "one",
      "questions": [
        "happens",
        "medical",
        "staged",
        "replay",
        "length",
        "same-people",
        "gap",
        "new-kind",
        "caused",
        "start-seen",
        "fell-first"
      ],
      "labels": [
        {"name": "first-flame", "parent": null},
        {"name": "first-contact", "parent": null},
        {"name": "loss-of-balance", "parent": null},
        {"name": "first-blow", "parent": null},
        {"name": "raised-arm", "parent": null},
        {"name": "hand-out", "parent": null},
        {"name": "clip-start", "parent": null}
      ],
      "clauses": [
        {
          "id": "N1",
          "layer": "gates",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "outcome-in", "decision": "segment", "outcomes": ["no-event"]},
              {
                "kind": "all",
                "parts": [
                  {"kind": "applies", "signal": "happens"},
                  {
                    "kind": "not",
                    "part": {
                      "kind": "any",
                      "parts": [
                        {"kind": "includes", "signal": "happens", "member": "fall"},
                        {"kind": "includes", "signal": "happens", "member": "collision"},
                        {"kind": "includes", "signal": "happens", "member": "quarrel"},
                        {"kind": "includes", "signal": "happens", "member": "fight"},
                        {"kind": "includes", "signal": "happens", "member": "theft"},
                        {"kind": "includes", "signal": "happens", "member": "fire"}
                      ]
                    }
                  }
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `segment` is `no-event` or `happens` is none"
        },
        {
          "id": "N2",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "segment", "outcomes": ["continue"]},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": "the event before has a start already",
          "text": "not applicable when `segment` is `continue`"
        },
        {
          "id": "S1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "fire"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["first-flame"]},
          "rationale": null,
          "text": "`first-flame` when `happens` includes `fire`"
        },
        {
          "id": "S2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "collision"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["first-contact"]},
          "rationale": null,
          "text": "`first-contact` when `happens` includes `collision`"
        },
        {
          "id": "S2a",
          "layer": "rules",
          "parent": "S2",
          "condition": {"kind": "compare", "signal": "fell-first", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["loss-of-balance"]},
          "rationale": null,
          "text": "`loss-of-balance` when `fell-first`"
        },
        {
          "id": "S3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "fall"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["loss-of-balance"]},
          "rationale": null,
          "text": "`loss-of-balance` when `happens` includes `fall`"
        },
        {
          "id": "S4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "quarrel"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["raised-arm"]},
          "rationale": null,
          "text": "`raised-arm` when `happens` includes `quarrel`"
        },
        {
          "id": "S5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "fight"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["first-blow"]},
          "rationale": null,
          "text": "`first-blow` when `happens` includes `fight`"
        },
        {
          "id": "S6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "theft"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["hand-out"]},
          "rationale": null,
          "text": "`hand-out` when `happens` includes `theft`"
        },
        {
          "id": "S7",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "not",
            "part": {"kind": "compare", "signal": "start-seen", "relation": "is", "value": "yes"}
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["clip-start"]},
          "rationale": "an open mark is honest and a guessed one is learned",
          "text": "`clip-start` when not `start-seen`"
        }
      ],
      "priority": [{"kind": "earlier-over-later", "layers": ["gates", "edge-cases", "rules"]}],
      "place": 2,
      "reads": ["segment"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2]},
          {"column": 1, "next": [3, 10]},
          {"column": 1, "next": [11, 12]},
          {"column": 2, "next": [4, 9]},
          {"column": 3, "next": [5, 8]},
          {"column": 4, "next": [6, 7]},
          {"column": 5, "next": [49, 13]},
          {"column": 5, "next": [14, 13]},
          {"column": 5, "next": [15, 13]},
          {"column": 5, "next": [16, 13]},
          {"column": 5, "next": [17, 13]},
          {"column": 5, "next": [18, 19]},
          {"column": 5, "next": [20, 21]},
          {"column": 6, "next": [22, 51, 51]},
          {"column": 6, "next": [23, 53, 53]},
          {"column": 6, "next": [24, 55, 55]},
          {"column": 6, "next": [25, 57, 57]},
          {"column": 6, "next": [26, 59, 59]},
          {"column": 6, "next": [27, 62, 62]},
          {"column": 6, "next": [28, 64, 64]},
          {"column": 6, "next": [29, 67, 67]},
          {"column": 6, "next": [30, 69, 69]},
          {"column": 7, "next": [31, 49]},
          {"column": 7, "next": [32, 49]},
          {"column": 7, "next": [33, 49]},
          {"column": 7, "next": [34, 49]},
          {"column": 7, "next": [35, 49]},
          {"column": 7, "next": [36, 60]},
          {"column": 7, "next": [37, 60]},
          {"column": 7, "next": [38, 65]},
          {"column": 7, "next": [39, 65]},
          {"column": 8, "next": [40, 49]},
          {"column": 8, "next": [41, 49]},
          {"column": 8, "next": [42, 49]},
          {"column": 8, "next": [43, 49]},
          {"column": 8, "next": [44, 49]},
          {"column": 8, "next": [45, 60]},
          {"column": 8, "next": [46, 60]},
          {"column": 8, "next": [47, 65]},
          {"column": 8, "next": [48, 65]},
          {"column": 9, "next": [49, 50]},
          {"column": 9, "next": [49, 52]},
          {"column": 9, "next": [49, 54]},
          {"column": 9, "next": [49, 56]},
          {"column": 9, "next": [49, 58]},
          {"column": 9, "next": [60, 61]},
          {"column": 9, "next": [60, 63]},
          {"column": 9, "next": [65, 66]},
          {"column": 9, "next": [65, 68]},
          {"column": 10, "next": [70, 71]},
          {"column": 10, "next": [72, 73]},
          {"column": 10, "next": [74, 75]},
          {"column": 10, "next": [76, 77]},
          {"column": 10, "next": [78, 79]},
          {"column": 10, "next": [80, 81]},
          {"column": 10, "next": [82, 83]},
          {"column": 10, "next": [84, 85]},
          {"column": 10, "next": [86, 87]},
          {"column": 10, "next": [88, 89]},
          {"column": 10, "next": [90, 91]},
          {"column": 10, "next": [92, 93]},
          {"column": 10, "next": [94, 95]},
          {"column": 10, "next": [96, 97]},
          {"column": 10, "next": [98, 99]},
          {"column": 10, "next": [100, 101]},
          {"column": 10, "next": [102, 103]},
          {"column": 10, "next": [104, 105]},
          {"column": 10, "next": [106, 107]},
          {"column": 10, "next": [108, 109]},
          {"column": 10, "next": [110, 111]},
          {"column": 11, "next": [277, 277, 112]},
          {"column": 11, "next": [113, 113, 277]},
          {"column": 11, "next": [277, 277, 114]},
          {"column": 11, "next": [115, 116, 277]},
          {"column": 11, "next": [277, 277, 117]},
          {"column": 11, "next": [118, 118, 277]},
          {"column": 11, "next": [277, 277, 119]},
          {"column": 11, "next": [120, 121, 277]},
          {"column": 11, "next": [277, 277, 122]},
          {"column": 11, "next": [123, 123, 277]},
          {"column": 11, "next": [277, 277, 124]},
          {"column": 11, "next": [125, 126, 277]},
          {"column": 11, "next": [277, 277, 127]},
          {"column": 11, "next": [128, 128, 277]},
          {"column": 11, "next": [277, 277, 129]},
          {"column": 11, "next": [130, 131, 277]},
          {"column": 11, "next": [277, 277, 132]},
          {"column": 11, "next": [133, 133, 277]},
          {"column": 11, "next": [277, 277, 134]},
          {"column": 11, "next": [135, 136, 277]},
          {"column": 11, "next": [277, 277, 137]},
          {"column": 11, "next": [138, 138, 277]},
          {"column": 11, "next": [277, 277, 139]},
          {"column": 11, "next": [140, 140, 277]},
          {"column": 11, "next": [277, 277, 141]},
          {"column": 11, "next": [142, 143, 277]},
          {"column": 11, "next": [277, 277, 144]},
          {"column": 11, "next": [145, 145, 277]},
          {"column": 11, "next": [277, 277, 146]},
          {"column": 11, "next": [147, 148, 277]},
          {"column": 11, "next": [277, 277, 149]},
          {"column": 11, "next": [150, 150, 277]},
          {"column": 11, "next": [277, 277, 151]},
          {"column": 11, "next": [152, 152, 277]},
          {"column": 11, "next": [277, 277, 153]},
          {"column": 11, "next": [154, 155, 277]},
          {"column": 11, "next": [277, 277, 156]},
          {"column": 11, "next": [157, 157, 277]},
          {"column": 11, "next": [277, 277, 158]},
          {"column": 11, "next": [159, 160, 277]},
          {"column": 11, "next": [277, 277, 161]},
          {"column": 11, "next": [162, 162, 277]},
          {"column": 12, "next": [277, 277, 163]},
          {"column": 12, "next": [163, 164, 277]},
          {"column": 12, "next": [277, 277, 165]},
          {"column": 12, "next": [166, 167, 277]},
          {"column": 12, "next": [165, 168, 277]},
          {"column": 12, "next": [277, 277, 169]},
          {"column": 12, "next": [169, 170, 277]},
          {"column": 12, "next": [277, 277, 171]},
          {"column": 12, "next": [166, 172, 277]},
          {"column": 12, "next": [171, 173, 277]},
          {"column": 12, "next": [277, 277, 174]},
          {"column": 12, "next": [174, 175, 277]},
          {"column": 12, "next": [277, 277, 176]},
          {"column": 12, "next": [166, 177, 277]},
          {"column": 12, "next": [176, 178, 277]},
          {"column": 12, "next": [277, 277, 179]},
          {"column": 12, "next": [179, 180, 277]},
          {"column": 12, "next": [277, 277, 181]},
          {"column": 12, "next": [166, 182, 277]},
          {"column": 12, "next": [181, 183, 277]},
          {"column": 12, "next": [277, 277, 184]},
          {"column": 12, "next": [184, 185, 277]},
          {"column": 12, "next": [277, 277, 186]},
          {"column": 12, "next": [166, 187, 277]},
          {"column": 12, "next": [186, 188, 277]},
          {"column": 12, "next": [277, 277, 189]},
          {"column": 12, "next": [189, 190, 277]},
          {"column": 12, "next": [277, 277, 191]},
          {"column": 12, "next": [191, 192, 277]},
          {"column": 12, "next": [277, 277, 193]},
          {"column": 12, "next": [194, 195, 277]},
          {"column": 12, "next": [193, 196, 277]},
          {"column": 12, "next": [277, 277, 197]},
          {"column": 12, "next": [197, 198, 277]},
          {"column": 12, "next": [277, 277, 199]},
          {"column": 12, "next": [194, 200, 277]},
          {"column": 12, "next": [199, 201, 277]},
          {"column": 12, "next": [277, 277, 202]},
          {"column": 12, "next": [202, 203, 277]},
          {"column": 12, "next": [277, 277, 204]},
          {"column": 12, "next": [204, 205, 277]},
          {"column": 12, "next": [277, 277, 206]},
          {"column": 12, "next": [207, 208, 277]},
          {"column": 12, "next": [206, 209, 277]},
          {"column": 12, "next": [277, 277, 210]},
          {"column": 12, "next": [210, 211, 277]},
          {"column": 12, "next": [277, 277, 212]},
          {"column": 12, "next": [207, 213, 277]},
          {"column": 12, "next": [212, 214, 277]},
          {"column": 12, "next": [277, 277, 215]},
          {"column": 12, "next": [215, 216, 277]},
          {"column": 13, "next": [277, 277, 217]},
          {"column": 13, "next": [217, 217, 277]},
          {"column": 13, "next": [277, 277, 218]},
          {"column": 13, "next": [277, 277, 219]},
          {"column": 13, "next": [218, 219, 277]},
          {"column": 13, "next": [218, 218, 277]},
          {"column": 13, "next": [277, 277, 220]},
          {"column": 13, "next": [220, 220, 277]},
          {"column": 13, "next": [277, 277, 221]},
          {"column": 13, "next": [221, 219, 277]},
          {"column": 13, "next": [221, 221, 277]},
          {"column": 13, "next": [277, 277, 222]},
          {"column": 13, "next": [222, 222, 277]},
          {"column": 13, "next": [277, 277, 223]},
          {"column": 13, "next": [223, 219, 277]},
          {"column": 13, "next": [223, 223, 277]},
          {"column": 13, "next": [277, 277, 224]},
          {"column": 13, "next": [224, 224, 277]},
          {"column": 13, "next": [277, 277, 225]},
          {"column": 13, "next": [225, 219, 277]},
          {"column": 13, "next": [225, 225, 277]},
          {"column": 13, "next": [277, 277, 226]},
          {"column": 13, "next": [226, 226, 277]},
          {"column": 13, "next": [277, 277, 227]},
          {"column": 13, "next": [227, 219, 277]},
          {"column": 13, "next": [227, 227, 277]},
          {"column": 13, "next": [277, 277, 228]},
          {"column": 13, "next": [228, 228, 277]},
          {"column": 13, "next": [277, 277, 229]},
          {"column": 13, "next": [229, 229, 277]},
          {"column": 13, "next": [277, 277, 230]},
          {"column": 13, "next": [277, 277, 231]},
          {"column": 13, "next": [230, 231, 277]},
          {"column": 13, "next": [230, 230, 277]},
          {"column": 13, "next": [277, 277, 232]},
          {"column": 13, "next": [232, 232, 277]},
          {"column": 13, "next": [277, 277, 233]},
          {"column": 13, "next": [233, 231, 277]},
          {"column": 13, "next": [233, 233, 277]},
          {"column": 13, "next": [277, 277, 234]},
          {"column": 13, "next": [234, 234, 277]},
          {"column": 13, "next": [277, 277, 235]},
          {"column": 13, "next": [235, 235, 277]},
          {"column": 13, "next": [277, 277, 236]},
          {"column": 13, "next": [277, 277, 237]},
          {"column": 13, "next": [236, 237, 277]},
          {"column": 13, "next": [236, 236, 277]},
          {"column": 13, "next": [277, 277, 238]},
          {"column": 13, "next": [238, 238, 277]},
          {"column": 13, "next": [277, 277, 239]},
          {"column": 13, "next": [239, 237, 277]},
          {"column": 13, "next": [239, 239, 277]},
          {"column": 13, "next": [277, 277, 240]},
          {"column": 13, "next": [240, 240, 277]},
          {"column": 14, "next": [277, 277, 241]},
          {"column": 14, "next": [277, 277, 242]},
          {"column": 14, "next": [277, 277, 243]},
          {"column": 14, "next": [277, 277, 244]},
          {"column": 14, "next": [277, 277, 245]},
          {"column": 14, "next": [277, 277, 246]},
          {"column": 14, "next": [277, 277, 247]},
          {"column": 14, "next": [277, 277, 248]},
          {"column": 14, "next": [277, 277, 249]},
          {"column": 14, "next": [277, 277, 250]},
          {"column": 14, "next": [277, 277, 251]},
          {"column": 14, "next": [277, 277, 252]},
          {"column": 14, "next": [277, 277, 253]},
          {"column": 14, "next": [277, 277, 254]},
          {"column": 14, "next": [277, 277, 255]},
          {"column": 14, "next": [277, 277, 256]},
          {"column": 14, "next": [277, 277, 257]},
          {"column": 14, "next": [277, 277, 258]},
          {"column": 14, "next": [253, 253, 277]},
          {"column": 14, "next": [259, 260, 277]},
          {"column": 14, "next": [255, 255, 277]},
          {"column": 14, "next": [261, 262, 277]},
          {"column": 14, "next": [257, 257, 277]},
          {"column": 14, "next": [258, 258, 277]},
          {"column": 15, "next": [277, 277, 278]},
          {"column": 15, "next": [277, 277, 263]},
          {"column": 15, "next": [277, 277, 281]},
          {"column": 15, "next": [277, 277, 264]},
          {"column": 15, "next": [277, 277, 265]},
          {"column": 15, "next": [277, 277, 266]},
          {"column": 15, "next": [277, 277, 267]},
          {"column": 15, "next": [277, 277, 268]},
          {"column": 15, "next": [277, 277, 269]},
          {"column": 15, "next": [277, 277, 270]},
          {"column": 15, "next": [277, 277, 271]},
          {"column": 15, "next": [277, 277, 272]},
          {"column": 15, "next": [278, 278, 277]},
          {"column": 15, "next": [273, 273, 277]},
          {"column": 15, "next": [281, 281, 277]},
          {"column": 15, "next": [274, 274, 277]},
          {"column": 15, "next": [263, 263, 277]},
          {"column": 15, "next": [264, 264, 277]},
          {"column": 15, "next": [271, 271, 277]},
          {"column": 15, "next": [275, 275, 277]},
          {"column": 15, "next": [272, 272, 277]},
          {"column": 15, "next": [276, 276, 277]},
          {"column": 16, "next": [279, 280]},
          {"column": 16, "next": [282, 283]},
          {"column": 16, "next": [279, 284]},
          {"column": 16, "next": [282, 285]},
          {"column": 16, "next": [279, 286]},
          {"column": 16, "next": [282, 287]},
          {"column": 16, "next": [279, 288]},
          {"column": 16, "next": [282, 289]},
          {"column": 16, "next": [279, 290]},
          {"column": 16, "next": [282, 291]},
          {"column": 16, "next": [279, 292]},
          {"column": 16, "next": [282, 293]},
          {"column": 16, "next": [279, 294]},
          {"column": 16, "next": [282, 295]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["N1"]},
          {"outcome": {"kind": "accepted", "labels": ["clip-start"]}, "clauses": ["S7"]},
          {"outcome": {"kind": "accepted", "labels": ["first-flame"]}, "clauses": ["S1"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["N2"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "N2", "S7"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "N2", "S1"]},
          {"outcome": {"kind": "accepted", "labels": ["hand-out"]}, "clauses": ["S6"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "N2", "S6"]},
          {"outcome": {"kind": "accepted", "labels": ["first-blow"]}, "clauses": ["S5"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "N2", "S5"]},
          {"outcome": {"kind": "accepted", "labels": ["raised-arm"]}, "clauses": ["S4"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "N2", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["first-contact"]}, "clauses": ["S2"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "N2", "S2"]},
          {"outcome": {"kind": "accepted", "labels": ["loss-of-balance"]}, "clauses": ["S3"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "N2", "S3"]},
          {"outcome": {"kind": "accepted", "labels": ["loss-of-balance"]}, "clauses": ["S2a"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "N2", "S2a"]}
        ]
      }
    },
    {
      "id": "end",
      "kind": "one",
      "questions": ["happens", "medical", "staged", "replay", "length", "end-seen", "helped-up"],
      "labels": [
        {"name": "last-flame", "parent": null},
        {"name": "out-of-sight", "parent": null},
        {"name": "parted", "parent": null},
        {"name": "at-rest", "parent": null},
        {"name": "first-help", "parent": null},
        {"name": "clip-end", "parent": null}
      ],
      "clauses": [
        {
          "id": "N1",
          "layer": "gates",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "outcome-in", "decision": "segment", "outcomes": ["no-event"]},
              {
                "kind": "all",
                "parts": [
                  {"kind": "applies", "signal": "happens"},
                  {
                    "kind": "not",
                    "part": {
                      "kind": "any",
                      "parts": [
                        {"kind": "includes", "signal": "happens", "member": "fall"},
                        {"kind": "includes", "signal": "happens", "member": "collision"},
                        {"kind": "includes", "signal": "happens", "member": "quarrel"},
                        {"kind": "includes", "signal": "happens", "member": "fight"},
                        {"kind": "includes", "signal": "happens", "member": "theft"},
                        {"kind": "includes", "signal": "happens", "member": "fire"}
                      ]
                    }
                  }
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `segment` is `no-event` or `happens` is none"
        },
        {
          "id": "F1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "fire"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["last-flame"]},
          "rationale": null,
          "text": "`last-flame` when `happens` includes `fire`"
        },
        {
          "id": "F2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "happens", "member": "theft"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["out-of-sight"]},
          "rationale": null,
          "text": "`out-of-sight` when `happens` includes `theft`"
        },
        {
          "id": "F3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "includes", "signal": "happens", "member": "quarrel"},
              {"kind": "includes", "signal": "happens", "member": "fight"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["parted"]},
          "rationale": null,
          "text": "`parted` when `happens` includes any of `quarrel`, `fight`"
        },
        {
          "id": "F4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "includes", "signal": "happens", "member": "fall"},
              {"kind": "includes", "signal": "happens", "member": "collision"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["at-rest"]},
          "rationale": null,
          "text": "`at-rest` when `happens` includes any of `fall`, `collision`"
        },
        {
          "id": "F4a",
          "layer": "rules",
          "parent": "F4",
          "condition": {"kind": "compare", "signal": "helped-up", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["first-help"]},
          "rationale": "from there on it is the helper who moves them",
          "text": "`first-help` when `helped-up`"
        },
        {
          "id": "F5",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "not",
            "part": {"kind": "compare", "signal": "end-seen", "relation": "is", "value": "yes"}
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["clip-end"]},
          "rationale": null,
          "text": "`clip-end` when not `end-seen`"
        }
      ],
      "priority": [
        {
          "kind": "labels",
          "order": ["last-flame", "out-of-sight", "parted", "at-rest", "first-help"],
          "rationale": "the moment lasts until the last of its labels is over"
        }
      ],
      "place": 3,
      "reads": ["segment"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2]},
          {"column": 1, "next": [3, 4]},
          {"column": 1, "next": [5, 6]},
          {"column": 2, "next": [7, 12]},
          {"column": 2, "next": [8, 12]},
          {"column": 2, "next": [9, 15]},
          {"column": 2, "next": [10, 17]},
          {"column": 3, "next": [11, 12]},
          {"column": 3, "next": [13, 12]},
          {"column": 3, "next": [14, 15]},
          {"column": 3, "next": [16, 17]},
          {"column": 4, "next": [18, 19]},
          {"column": 4, "next": [20, 19]},
          {"column": 4, "next": [21, 19]},
          {"column": 4, "next": [22, 23]},
          {"column": 4, "next": [24, 23]},
          {"column": 4, "next": [25, 26]},
          {"column": 4, "next": [27, 26]},
          {"column": 5, "next": [76, 28]},
          {"column": 5, "next": [29, 28]},
          {"column": 5, "next": [30, 28]},
          {"column": 5, "next": [31, 28]},
          {"column": 5, "next": [32, 33]},
          {"column": 5, "next": [34, 33]},
          {"column": 5, "next": [35, 33]},
          {"column": 5, "next": [36, 37]},
          {"column": 5, "next": [38, 37]},
          {"column": 5, "next": [39, 37]},
          {"column": 6, "next": [40, 78, 78]},
          {"column": 6, "next": [41, 80, 80]},
          {"column": 6, "next": [42, 82, 82]},
          {"column": 6, "next": [43, 84, 84]},
          {"column": 6, "next": [44, 87, 87]},
          {"column": 6, "next": [45, 89, 89]},
          {"column": 6, "next": [46, 91, 91]},
          {"column": 6, "next": [47, 93, 93]},
          {"column": 6, "next": [48, 96, 96]},
          {"column": 6, "next": [49, 98, 98]},
          {"column": 6, "next": [50, 100, 100]},
          {"column": 6, "next": [51, 102, 102]},
          {"column": 7, "next": [52, 76]},
          {"column": 7, "next": [53, 76]},
          {"column": 7, "next": [54, 76]},
          {"column": 7, "next": [55, 76]},
          {"column": 7, "next": [56, 85]},
          {"column": 7, "next": [57, 85]},
          {"column": 7, "next": [58, 85]},
          {"column": 7, "next": [59, 85]},
          {"column": 7, "next": [60, 94]},
          {"column": 7, "next": [61, 94]},
          {"column": 7, "next": [62, 94]},
          {"column": 7, "next": [63, 94]},
          {"column": 8, "next": [64, 76]},
          {"column": 8, "next": [65, 76]},
          {"column": 8, "next": [66, 76]},
          {"column": 8, "next": [67, 76]},
          {"column": 8, "next": [68, 85]},
          {"column": 8, "next": [69, 85]},
          {"column": 8, "next": [70, 85]},
          {"column": 8, "next": [71, 85]},
          {"column": 8, "next": [72, 94]},
          {"column": 8, "next": [73, 94]},
          {"column": 8, "next": [74, 94]},
          {"column": 8, "next": [75, 94]},
          {"column": 9, "next": [76, 77]},
          {"column": 9, "next": [76, 79]},
          {"column": 9, "next": [76, 81]},
          {"column": 9, "next": [76, 83]},
          {"column": 9, "next": [85, 86]},
          {"column": 9, "next": [85, 88]},
          {"column": 9, "next": [85, 90]},
          {"column": 9, "next": [85, 92]},
          {"column": 9, "next": [94, 95]},
          {"column": 9, "next": [94, 97]},
          {"column": 9, "next": [94, 99]},
          {"column": 9, "next": [94, 101]},
          {"column": 10, "next": [103, 104]},
          {"column": 10, "next": [105, 106]},
          {"column": 10, "next": [107, 108]},
          {"column": 10, "next": [109, 110]},
          {"column": 10, "next": [111, 112]},
          {"column": 10, "next": [113, 114]},
          {"column": 10, "next": [115, 116]},
          {"column": 10, "next": [117, 118]},
          {"column": 10, "next": [119, 120]},
          {"column": 10, "next": [121, 122]},
          {"column": 10, "next": [123, 124]},
          {"column": 10, "next": [125, 126]},
          {"column": 10, "next": [127, 128]},
          {"column": 10, "next": [129, 130]},
          {"column": 10, "next": [131, 132]},
          {"column": 10, "next": [133, 134]},
          {"column": 10, "next": [135, 136]},
          {"column": 10, "next": [137, 138]},
          {"column": 10, "next": [139, 140]},
          {"column": 10, "next": [141, 142]},
          {"column": 10, "next": [143, 144]},
          {"column": 10, "next": [145, 146]},
          {"column": 10, "next": [147, 148]},
          {"column": 10, "next": [149, 150]},
          {"column": 10, "next": [151, 152]},
          {"column": 10, "next": [153, 154]},
          {"column": 10, "next": [155, 156]},
          {"column": 11, "next": [320, 320, 157]},
          {"column": 11, "next": [158, 158, 320]},
          {"column": 11, "next": [320, 320, 159]},
          {"column": 11, "next": [160, 160, 320]},
          {"column": 11, "next": [320, 320, 161]},
          {"column": 11, "next": [162, 162, 320]},
          {"column": 11, "next": [320, 320, 163]},
          {"column": 11, "next": [164, 164, 320]},
          {"column": 11, "next": [320, 320, 165]},
          {"column": 11, "next": [166, 166, 320]},
          {"column": 11, "next": [320, 320, 167]},
          {"column": 11, "next": [168, 168, 320]},
          {"column": 11, "next": [320, 320, 169]},
          {"column": 11, "next": [170, 170, 320]},
          {"column": 11, "next": [320, 320, 171]},
          {"column": 11, "next": [172, 172, 320]},
          {"column": 11, "next": [320, 320, 173]},
          {"column": 11, "next": [174, 174, 320]},
          {"column": 11, "next": [320, 320, 175]},
          {"column": 11, "next": [176, 176, 320]},
          {"column": 11, "next": [320, 320, 177]},
          {"column": 11, "next": [178, 178, 320]},
          {"column": 11, "next": [320, 320, 179]},
          {"column": 11, "next": [180, 180, 320]},
          {"column": 11, "next": [320, 320, 181]},
          {"column": 11, "next": [182, 182, 320]},
          {"column": 11, "next": [320, 320, 183]},
          {"column": 11, "next": [184, 184, 320]},
          {"column": 11, "next": [320, 320, 185]},
          {"column": 11, "next": [186, 186, 320]},
          {"column": 11, "next": [320, 320, 187]},
          {"column": 11, "next": [188, 188, 320]},
          {"column": 11, "next": [320, 320, 189]},
          {"column": 11, "next": [190, 190, 320]},
          {"column": 11, "next": [320, 320, 191]},
          {"column": 11, "next": [192, 192, 320]},
          {"column": 11, "next": [320, 320, 193]},
          {"column": 11, "next": [194, 194, 320]},
          {"column": 11, "next": [320, 320, 195]},
          {"column": 11, "next": [196, 196, 320]},
          {"column": 11, "next": [320, 320, 197]},
          {"column": 11, "next": [198, 198, 320]},
          {"column": 11, "next": [320, 320, 199]},
          {"column": 11, "next": [200, 200, 320]},
          {"column": 11, "next": [320, 320, 201]},
          {"column": 11, "next": [202, 202, 320]},
          {"column": 11, "next": [320, 320, 203]},
          {"column": 11, "next": [204, 204, 320]},
          {"column": 11, "next": [320, 320, 205]},
          {"column": 11, "next": [206, 206, 320]},
          {"column": 11, "next": [320, 320, 207]},
          {"column": 11, "next": [208, 208, 320]},
          {"column": 11, "next": [320, 320, 209]},
          {"column": 11, "next": [210, 210, 320]},
          {"column": 12, "next": [320, 320, 211]},
          {"column": 12, "next": [211, 212, 320]},
          {"column": 12, "next": [320, 320, 213]},
          {"column": 12, "next": [213, 214, 320]},
          {"column": 12, "next": [320, 320, 215]},
          {"column": 12, "next": [215, 216, 320]},
          {"column": 12, "next": [320, 320, 217]},
          {"column": 12, "next": [217, 218, 320]},
          {"column": 12, "next": [320, 320, 219]},
          {"column": 12, "next": [219, 220, 320]},
          {"column": 12, "next": [320, 320, 221]},
          {"column": 12, "next": [221, 222, 320]},
          {"column": 12, "next": [320, 320, 223]},
          {"column": 12, "next": [223, 224, 320]},
          {"column": 12, "next": [320, 320, 225]},
          {"column": 12, "next": [225, 226, 320]},
          {"column": 12, "next": [320, 320, 227]},
          {"column": 12, "next": [227, 228, 320]},
          {"column": 12, "next": [320, 320, 229]},
          {"column": 12, "next": [229, 230, 320]},
          {"column": 12, "next": [320, 320, 231]},
          {"column": 12, "next": [231, 232, 320]},
          {"column": 12, "next": [320, 320, 233]},
          {"column": 12, "next": [233, 234, 320]},
          {"column": 12, "next": [320, 320, 235]},
          {"column": 12, "next": [235, 236, 320]},
          {"column": 12, "next": [320, 320, 237]},
          {"column": 12, "next": [237, 238, 320]},
          {"column": 12, "next": [320, 320, 239]},
          {"column": 12, "next": [239, 240, 320]},
          {"column": 12, "next": [320, 320, 241]},
          {"column": 12, "next": [241, 242, 320]},
          {"column": 12, "next": [320, 320, 243]},
          {"column": 12, "next": [243, 244, 320]},
          {"column": 12, "next": [320, 320, 245]},
          {"column": 12, "next": [245, 246, 320]},
          {"column": 12, "next": [320, 320, 247]},
          {"column": 12, "next": [247, 248, 320]},
          {"column": 12, "next": [320, 320, 249]},
          {"column": 12, "next": [249, 250, 320]},
          {"column": 12, "next": [320, 320, 251]},
          {"column": 12, "next": [251, 252, 320]},
          {"column": 12, "next": [320, 320, 253]},
          {"column": 12, "next": [253, 254, 320]},
          {"column": 12, "next": [320, 320, 255]},
          {"column": 12, "next": [255, 256, 320]},
          {"column": 12, "next": [320, 320, 257]},
          {"column": 12, "next": [257, 258, 320]},
          {"column": 12, "next": [320, 320, 259]},
          {"column": 12, "next": [259, 260, 320]},
          {"column": 12, "next": [320, 320, 261]},
          {"column": 12, "next": [261, 262, 320]},
          {"column": 12, "next": [320, 320, 263]},
          {"column": 12, "next": [263, 264, 320]},
          {"column": 13, "next": [320, 320, 265]},
          {"column": 13, "next": [265, 265, 320]},
          {"column": 13, "next": [320, 320, 266]},
          {"column": 13, "next": [266, 266, 320]},
          {"column": 13, "next": [320, 320, 267]},
          {"column": 13, "next": [267, 267, 320]},
          {"column": 13, "next": [320, 320, 268]},
          {"column": 13, "next": [268, 268, 320]},
          {"column": 13, "next": [320, 320, 269]},
          {"column": 13, "next": [269, 269, 320]},
          {"column": 13, "next": [320, 320, 270]},
          {"column": 13, "next": [270, 270, 320]},
          {"column": 13, "next": [320, 320, 271]},
          {"column": 13, "next": [271, 271, 320]},
          {"column": 13, "next": [320, 320, 272]},
          {"column": 13, "next": [272, 272, 320]},
          {"column": 13, "next": [320, 320, 273]},
          {"column": 13, "next": [273, 273, 320]},
          {"column": 13, "next": [320, 320, 274]},
          {"column": 13, "next": [274, 274, 320]},
          {"column": 13, "next": [320, 320, 275]},
          {"column": 13, "next": [275, 275, 320]},
          {"column": 13, "next": [320, 320, 276]},
          {"column": 13, "next": [276, 276, 320]},
          {"column": 13, "next": [320, 320, 277]},
          {"column": 13, "next": [277, 277, 320]},
          {"column": 13, "next": [320, 320, 278]},
          {"column": 13, "next": [278, 278, 320]},
          {"column": 13, "next": [320, 320, 279]},
          {"column": 13, "next": [279, 279, 320]},
          {"column": 13, "next": [320, 320, 280]},
          {"column": 13, "next": [280, 280, 320]},
          {"column": 13, "next": [320, 320, 281]},
          {"column": 13, "next": [281, 281, 320]},
          {"column": 13, "next": [320, 320, 282]},
          {"column": 13, "next": [282, 282, 320]},
          {"column": 13, "next": [320, 320, 283]},
          {"column": 13, "next": [283, 283, 320]},
          {"column": 13, "next": [320, 320, 284]},
          {"column": 13, "next": [284, 284, 320]},
          {"column": 13, "next": [320, 320, 285]},
          {"column": 13, "next": [285, 285, 320]},
          {"column": 13, "next": [320, 320, 286]},
          {"column": 13, "next": [286, 286, 320]},
          {"column": 13, "next": [320, 320, 287]},
          {"column": 13, "next": [287, 287, 320]},
          {"column": 13, "next": [320, 320, 288]},
          {"column": 13, "next": [288, 288, 320]},
          {"column": 13, "next": [320, 320, 289]},
          {"column": 13, "next": [289, 289, 320]},
          {"column": 13, "next": [320, 320, 290]},
          {"column": 13, "next": [290, 290, 320]},
          {"column": 13, "next": [320, 320, 291]},
          {"column": 13, "next": [291, 291, 320]},
          {"column": 14, "next": [320, 320, 292]},
          {"column": 14, "next": [320, 320, 293]},
          {"column": 14, "next": [320, 320, 294]},
          {"column": 14, "next": [320, 320, 295]},
          {"column": 14, "next": [320, 320, 296]},
          {"column": 14, "next": [320, 320, 297]},
          {"column": 14, "next": [320, 320, 298]},
          {"column": 14, "next": [320, 320, 299]},
          {"column": 14, "next": [320, 320, 300]},
          {"column": 14, "next": [320, 320, 301]},
          {"column": 14, "next": [320, 320, 302]},
          {"column": 14, "next": [320, 320, 303]},
          {"column": 14, "next": [320, 320, 304]},
          {"column": 14, "next": [320, 320, 305]},
          {"column": 14, "next": [320, 320, 306]},
          {"column": 14, "next": [320, 320, 307]},
          {"column": 14, "next": [320, 320, 308]},
          {"column": 14, "next": [320, 320, 309]},
          {"column": 14, "next": [301, 301, 320]},
          {"column": 14, "next": [302, 302, 320]},
          {"column": 14, "next": [303, 303, 320]},
          {"column": 14, "next": [304, 304, 320]},
          {"column": 14, "next": [305, 305, 320]},
          {"column": 14, "next": [306, 306, 320]},
          {"column": 14, "next": [307, 307, 320]},
          {"column": 14, "next": [308, 308, 320]},
          {"column": 14, "next": [309, 309, 320]},
          {"column": 15, "next": [320, 320, 321]},
          {"column": 15, "next": [320, 320, 310]},
          {"column": 15, "next": [320, 320, 311]},
          {"column": 15, "next": [320, 320, 312]},
          {"column": 15, "next": [320, 320, 313]},
          {"column": 15, "next": [320, 320, 314]},
          {"column": 15, "next": [320, 320, 315]},
          {"column": 15, "next": [320, 320, 316]},
          {"column": 15, "next": [320, 320, 317]},
          {"column": 15, "next": [321, 321, 320]},
          {"column": 15, "next": [316, 318, 320]},
          {"column": 15, "next": [317, 319, 320]},
          {"column": 15, "next": [310, 310, 320]},
          {"column": 15, "next": [311, 311, 320]},
          {"column": 15, "next": [312, 312, 320]},
          {"column": 15, "next": [313, 313, 320]},
          {"column": 15, "next": [314, 314, 320]},
          {"column": 15, "next": [315, 315, 320]},
          {"column": 17, "next": [322, 323]},
          {"column": 17, "next": [324, 325]},
          {"column": 17, "next": [322, 326]},
          {"column": 17, "next": [324, 327]},
          {"column": 17, "next": [322, 328]},
          {"column": 17, "next": [324, 329]},
          {"column": 17, "next": [322, 330]},
          {"column": 17, "next": [324, 331]},
          {"column": 17, "next": [322, 332]},
          {"column": 17, "next": [324, 333]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["N1"]},
          {"outcome": {"kind": "accepted", "labels": ["clip-end"]}, "clauses": ["F5"]},
          {"outcome": {"kind": "accepted", "labels": ["last-flame"]}, "clauses": ["F1"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "F5"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "F1"]},
          {"outcome": {"kind": "accepted", "labels": ["out-of-sight"]}, "clauses": ["F2"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "F2"]},
          {"outcome": {"kind": "accepted", "labels": ["parted"]}, "clauses": ["F3"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "F3"]},
          {"outcome": {"kind": "accepted", "labels": ["at-rest"]}, "clauses": ["F4"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "F4"]},
          {"outcome": {"kind": "accepted", "labels": ["first-help"]}, "clauses": ["F4a"]},
          {"outcome": {"kind": "flagged", "queue": "clinicians"}, "clauses": ["N1", "F4a"]}
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
