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
  "guideline": "model-findings",
  "version": "1.0.0",
  "digest": "e612db066baf9e20cf3906b420a7a126409f5fe946e7d84d3cafa25f4b84055d",
  "digits": 19,
  "signals": [
    {
      "id": "stage",
      "setting": true,
      "kind": "choice",
      "values": ["research", "preview", "released"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "released",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "prompt-given",
      "setting": false,
      "kind": "scale",
      "values": ["none", "paraphrased", "exact"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "exact",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "expected-given",
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
      "id": "actual-given",
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
      "id": "turns",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "1",
      "high": "500",
      "may_be_unknown": false,
      "usual": "1",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "step-named",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare-number", "signal": "turns", "relation": "at-least", "number": "2"},
      "if_unsure": null
    },
    {
      "id": "tries",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": null,
      "may_be_unknown": false,
      "usual": "5",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "hit-rate",
      "setting": false,
      "kind": "number",
      "values": [],
      "low": "0",
      "high": "100",
      "may_be_unknown": true,
      "usual": "unknown",
      "only_when": {"kind": "compare-number", "signal": "tries", "relation": "at-least", "number": "1"},
      "if_unsure": null
    },
    {
      "id": "known",
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
      "id": "minor",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "child-safety"}
    },
    {
      "id": "assists",
      "setting": false,
      "kind": "choice",
      "values": ["nothing", "weapon", "self-harm"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "nothing",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "uplift",
      "setting": false,
      "kind": "scale",
      "values": ["none", "some", "serious"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": {"kind": "compare", "signal": "assists", "relation": "is", "value": "weapon"},
      "if_unsure": {"kind": "flag", "queue": "domain-experts"}
    },
    {
      "id": "acts",
      "setting": false,
      "kind": "choice",
      "values": ["nothing", "destructive", "sends-data"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "nothing",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "leaks",
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
      "id": "invents",
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
      "id": "harm-to-user",
      "setting": false,
      "kind": "scale",
      "values": ["none", "annoyance", "loss", "injury", "death"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "harm-to-others",
      "setting": false,
      "kind": "scale",
      "values": ["none", "annoyance", "loss", "injury", "death"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "people",
      "setting": false,
      "kind": "scale",
      "values": ["one", "some", "many"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "one",
      "only_when": {"kind": "compare", "signal": "harm-to-others", "relation": "at-least", "value": "annoyance"},
      "if_unsure": null
    },
    {
      "id": "effort",
      "setting": false,
      "kind": "scale",
      "values": ["plain", "crafted", "expert"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "plain",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "unprompted",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": null
    }
  ],
  "columns": [
    {
      "id": "stage",
      "signal": "stage",
      "member": null,
      "cells": [
        {"kind": "value", "name": "research", "cases": "1"},
        {"kind": "value", "name": "preview", "cases": "1"},
        {"kind": "value", "name": "released", "cases": "1"}
      ]
    },
    {
      "id": "prompt-given",
      "signal": "prompt-given",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "paraphrased", "cases": "1"},
        {"kind": "value", "name": "exact", "cases": "1"}
      ]
    },
    {
      "id": "expected-given",
      "signal": "expected-given",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "actual-given",
      "signal": "actual-given",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "turns",
      "signal": "turns",
      "member": null,
      "cells": [
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
          "name": "2 to 500",
          "low": "2",
          "has_low": true,
          "high": "500",
          "has_high": true,
          "cases": "499"
        }
      ]
    },
    {
      "id": "step-named",
      "signal": "step-named",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "tries",
      "signal": "tries",
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
          "name": "1 to 2",
          "low": "1",
          "has_low": true,
          "high": "2",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "3 to 9",
          "low": "3",
          "has_low": true,
          "high": "9",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "10 or more",
          "low": "10",
          "has_low": true,
          "high": null,
          "has_high": false,
          "cases": "1"
        }
      ]
    },
    {
      "id": "hit-rate",
      "signal": "hit-rate",
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
          "name": "more than 0 to less than 5",
          "low": "0",
          "has_low": false,
          "high": "5",
          "has_high": false,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "5 to 100",
          "low": "5",
          "has_low": true,
          "high": "100",
          "has_high": true,
          "cases": "1"
        },
        {"kind": "unknown", "name": "unknown", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "known",
      "signal": "known",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "minor",
      "signal": "minor",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "assists",
      "signal": "assists",
      "member": null,
      "cells": [
        {"kind": "value", "name": "nothing", "cases": "1"},
        {"kind": "value", "name": "weapon", "cases": "1"},
        {"kind": "value", "name": "self-harm", "cases": "1"}
      ]
    },
    {
      "id": "uplift",
      "signal": "uplift",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "some", "cases": "1"},
        {"kind": "value", "name": "serious", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "acts",
      "signal": "acts",
      "member": null,
      "cells": [
        {"kind": "value", "name": "nothing", "cases": "1"},
        {"kind": "value", "name": "destructive", "cases": "1"},
        {"kind": "value", "name": "sends-data", "cases": "1"}
      ]
    },
    {
      "id": "leaks",
      "signal": "leaks",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "invents",
      "signal": "invents",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "harm-to-user",
      "signal": "harm-to-user",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "annoyance", "cases": "1"},
        {"kind": "value", "name": "loss", "cases": "1"},
        {"kind": "value", "name": "injury", "cases": "1"},
        {"kind": "value", "name": "death", "cases": "1"}
      ]
    },
    {
      "id": "harm-to-others",
      "signal": "harm-to-others",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "annoyance", "cases": "1"},
        {"kind": "value", "name": "loss", "cases": "1"},
        {"kind": "value", "name": "injury", "cases": "1"},
        {"kind": "value", "name": "death", "cases": "1"}
      ]
    },
    {
      "id": "people",
      "signal": "people",
      "member": null,
      "cells": [
        {"kind": "value", "name": "one", "cases": "1"},
        {"kind": "value", "name": "some", "cases": "1"},
        {"kind": "value", "name": "many", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "effort",
      "signal": "effort",
      "member": null,
      "cells": [
        {"kind": "value", "name": "plain", "cases": "1"},
        {"kind": "value", "name": "crafted", "cases": "1"},
        {"kind": "value", "name": "expert", "cases": "1"}
      ]
    },
    {
      "id": "unprompted",
      "signal": "unprompted",
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
      "id": "missing",
      "kind": "many",
      "questions": [
        "minor",
        "acts",
        "prompt-given",
        "expected-given",
        "actual-given",
        "turns",
        "step-named",
        "tries",
        "hit-rate"
      ],
      "labels": [
        {"name": "exact-prompt", "parent": null},
        {"name": "expected-answer", "parent": null},
        {"name": "actual-answer", "parent": null},
        {"name": "step", "parent": null},
        {"name": "rate", "parent": null}
      ],
      "clauses": [
        {
          "id": "G1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "minor", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "child-safety"},
          "rationale": "each further pair of eyes does harm",
          "text": "flag for `child-safety` when `minor`"
        },
        {
          "id": "M1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "prompt-given", "relation": "is-not", "value": "exact"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["exact-prompt"]},
          "rationale": "a single word may be what does it",
          "text": "`exact-prompt` when `prompt-given` is not `exact`"
        },
        {
          "id": "M2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "not",
            "part": {"kind": "compare", "signal": "expected-given", "relation": "is", "value": "yes"}
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["expected-answer"]},
          "rationale": "what is plain to you is the question to others",
          "text": "`expected-answer` when not `expected-given`"
        },
        {
          "id": "M3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "not",
            "part": {"kind": "compare", "signal": "actual-given", "relation": "is", "value": "yes"}
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["actual-answer"]},
          "rationale": null,
          "text": "`actual-answer` when not `actual-given`"
        },
        {
          "id": "M4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare-number", "signal": "turns", "relation": "at-least", "number": "2"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "step-named", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["step"]},
          "rationale": null,
          "text": "`step` when `turns` is at least 2 and not `step-named`"
        },
        {
          "id": "M5",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare-number", "signal": "tries", "relation": "less-than", "number": "3"},
              {"kind": "is-unknown", "signal": "hit-rate"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["rate"]},
          "rationale": null,
          "text": "`rate` when `tries` is less than 3 or `hit-rate` is unknown"
        },
        {
          "id": "M6",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "compare", "signal": "acts", "relation": "is-not", "value": "nothing"},
          "otherwise": false,
          "effect": {"kind": "rule-out", "label": "rate"},
          "rationale": "nobody should run that again to count it",
          "text": "not `rate` when `acts` is not `nothing`"
        }
      ],
      "priority": [],
      "place": 0,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 1, "next": [1, 1, 2]},
          {"column": 2, "next": [3, 4]},
          {"column": 2, "next": [5, 6]},
          {"column": 3, "next": [7, 8]},
          {"column": 3, "next": [9, 10]},
          {"column": 3, "next": [11, 12]},
          {"column": 3, "next": [13, 14]},
          {"column": 4, "next": [15, 16]},
          {"column": 4, "next": [17, 18]},
          {"column": 4, "next": [19, 20]},
          {"column": 4, "next": [21, 22]},
          {"column": 4, "next": [23, 24]},
          {"column": 4, "next": [25, 26]},
          {"column": 4, "next": [27, 28]},
          {"column": 4, "next": [29, 30]},
          {"column": 5, "next": [405, 405, 31]},
          {"column": 5, "next": [32, 31, 405]},
          {"column": 5, "next": [405, 405, 33]},
          {"column": 5, "next": [34, 33, 405]},
          {"column": 5, "next": [405, 405, 35]},
          {"column": 5, "next": [36, 35, 405]},
          {"column": 5, "next": [405, 405, 37]},
          {"column": 5, "next": [38, 37, 405]},
          {"column": 5, "next": [405, 405, 39]},
          {"column": 5, "next": [40, 39, 405]},
          {"column": 5, "next": [405, 405, 41]},
          {"column": 5, "next": [42, 41, 405]},
          {"column": 5, "next": [405, 405, 43]},
          {"column": 5, "next": [44, 43, 405]},
          {"column": 5, "next": [405, 405, 45]},
          {"column": 5, "next": [46, 45, 405]},
          {"column": 6, "next": [47, 48, 49, 49]},
          {"column": 6, "next": [50, 51, 52, 52]},
          {"column": 6, "next": [53, 54, 55, 55]},
          {"column": 6, "next": [56, 57, 58, 58]},
          {"column": 6, "next": [59, 60, 61, 61]},
          {"column": 6, "next": [62, 63, 64, 64]},
          {"column": 6, "next": [65, 66, 67, 67]},
          {"column": 6, "next": [68, 69, 70, 70]},
          {"column": 6, "next": [71, 72, 73, 73]},
          {"column": 6, "next": [74, 75, 76, 76]},
          {"column": 6, "next": [77, 78, 79, 79]},
          {"column": 6, "next": [80, 81, 82, 82]},
          {"column": 6, "next": [83, 84, 85, 85]},
          {"column": 6, "next": [86, 87, 88, 88]},
          {"column": 6, "next": [89, 90, 91, 91]},
          {"column": 6, "next": [92, 93, 94, 94]},
          {"column": 7, "next": [405, 405, 405, 405, 95]},
          {"column": 7, "next": [95, 95, 95, 95, 405]},
          {"column": 7, "next": [96, 96, 96, 95, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 97]},
          {"column": 7, "next": [97, 97, 97, 97, 405]},
          {"column": 7, "next": [98, 98, 98, 97, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 99]},
          {"column": 7, "next": [99, 99, 99, 99, 405]},
          {"column": 7, "next": [100, 100, 100, 99, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 101]},
          {"column": 7, "next": [101, 101, 101, 101, 405]},
          {"column": 7, "next": [102, 102, 102, 101, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 103]},
          {"column": 7, "next": [103, 103, 103, 103, 405]},
          {"column": 7, "next": [104, 104, 104, 103, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 105]},
          {"column": 7, "next": [105, 105, 105, 105, 405]},
          {"column": 7, "next": [106, 106, 106, 105, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 107]},
          {"column": 7, "next": [107, 107, 107, 107, 405]},
          {"column": 7, "next": [108, 108, 108, 107, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 109]},
          {"column": 7, "next": [109, 109, 109, 109, 405]},
          {"column": 7, "next": [110, 110, 110, 109, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 111]},
          {"column": 7, "next": [111, 111, 111, 111, 405]},
          {"column": 7, "next": [112, 112, 112, 111, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 113]},
          {"column": 7, "next": [113, 113, 113, 113, 405]},
          {"column": 7, "next": [114, 114, 114, 113, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 115]},
          {"column": 7, "next": [115, 115, 115, 115, 405]},
          {"column": 7, "next": [116, 116, 116, 115, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 117]},
          {"column": 7, "next": [117, 117, 117, 117, 405]},
          {"column": 7, "next": [118, 118, 118, 117, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 119]},
          {"column": 7, "next": [119, 119, 119, 119, 405]},
          {"column": 7, "next": [120, 120, 120, 119, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 121]},
          {"column": 7, "next": [121, 121, 121, 121, 405]},
          {"column": 7, "next": [122, 122, 122, 121, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 123]},
          {"column": 7, "next": [123, 123, 123, 123, 405]},
          {"column": 7, "next": [124, 124, 124, 123, 405]},
          {"column": 7, "next": [405, 405, 405, 405, 125]},
          {"column": 7, "next": [125, 125, 125, 125, 405]},
          {"column": 7, "next": [126, 126, 126, 125, 405]},
          {"column": 9, "next": [127, 128]},
          {"column": 9, "next": [129, 128]},
          {"column": 9, "next": [130, 128]},
          {"column": 9, "next": [131, 128]},
          {"column": 9, "next": [132, 128]},
          {"column": 9, "next": [133, 128]},
          {"column": 9, "next": [134, 128]},
          {"column": 9, "next": [135, 128]},
          {"column": 9, "next": [136, 128]},
          {"column": 9, "next": [137, 128]},
          {"column": 9, "next": [138, 128]},
          {"column": 9, "next": [139, 128]},
          {"column": 9, "next": [140, 128]},
          {"column": 9, "next": [141, 128]},
          {"column": 9, "next": [142, 128]},
          {"column": 9, "next": [143, 128]},
          {"column": 9, "next": [144, 128]},
          {"column": 9, "next": [145, 128]},
          {"column": 9, "next": [146, 128]},
          {"column": 9, "next": [147, 128]},
          {"column": 9, "next": [148, 128]},
          {"column": 9, "next": [149, 128]},
          {"column": 9, "next": [150, 128]},
          {"column": 9, "next": [151, 128]},
          {"column": 9, "next": [152, 128]},
          {"column": 9, "next": [153, 128]},
          {"column": 9, "next": [154, 128]},
          {"column": 9, "next": [155, 128]},
          {"column": 9, "next": [156, 128]},
          {"column": 9, "next": [157, 128]},
          {"column": 9, "next": [158, 128]},
          {"column": 9, "next": [159, 128]},
          {"column": 10, "next": [160, 161, 160]},
          {"column": 10, "next": [162, 163, 162]},
          {"column": 10, "next": [164, 165, 164]},
          {"column": 10, "next": [166, 167, 166]},
          {"column": 10, "next": [168, 169, 168]},
          {"column": 10, "next": [170, 171, 170]},
          {"column": 10, "next": [172, 173, 172]},
          {"column": 10, "next": [174, 175, 174]},
          {"column": 10, "next": [176, 177, 176]},
          {"column": 10, "next": [178, 179, 178]},
          {"column": 10, "next": [180, 181, 180]},
          {"column": 10, "next": [182, 183, 182]},
          {"column": 10, "next": [184, 185, 184]},
          {"column": 10, "next": [186, 187, 186]},
          {"column": 10, "next": [188, 189, 188]},
          {"column": 10, "next": [190, 191, 190]},
          {"column": 10, "next": [192, 193, 192]},
          {"column": 10, "next": [194, 195, 194]},
          {"column": 10, "next": [196, 197, 196]},
          {"column": 10, "next": [198, 199, 198]},
          {"column": 10, "next": [200, 201, 200]},
          {"column": 10, "next": [202, 203, 202]},
          {"column": 10, "next": [204, 205, 204]},
          {"column": 10, "next": [206, 207, 206]},
          {"column": 10, "next": [208, 209, 208]},
          {"column": 10, "next": [210, 211, 210]},
          {"column": 10, "next": [212, 213, 212]},
          {"column": 10, "next": [214, 215, 214]},
          {"column": 10, "next": [216, 217, 216]},
          {"column": 10, "next": [218, 219, 218]},
          {"column": 10, "next": [220, 221, 220]},
          {"column": 10, "next": [222, 223, 222]},
          {"column": 10, "next": [224, 225, 224]},
          {"column": 11, "next": [405, 405, 405, 226]},
          {"column": 11, "next": [226, 226, 226, 405]},
          {"column": 11, "next": [405, 405, 405, 260]},
          {"column": 11, "next": [260, 260, 260, 405]},
          {"column": 11, "next": [405, 405, 405, 227]},
          {"column": 11, "next": [227, 227, 227, 405]},
          {"column": 11, "next": [405, 405, 405, 228]},
          {"column": 11, "next": [228, 228, 228, 405]},
          {"column": 11, "next": [405, 405, 405, 229]},
          {"column": 11, "next": [229, 229, 229, 405]},
          {"column": 11, "next": [405, 405, 405, 230]},
          {"column": 11, "next": [230, 230, 230, 405]},
          {"column": 11, "next": [405, 405, 405, 231]},
          {"column": 11, "next": [231, 231, 231, 405]},
          {"column": 11, "next": [405, 405, 405, 232]},
          {"column": 11, "next": [232, 232, 232, 405]},
          {"column": 11, "next": [405, 405, 405, 233]},
          {"column": 11, "next": [233, 233, 233, 405]},
          {"column": 11, "next": [405, 405, 405, 234]},
          {"column": 11, "next": [234, 234, 234, 405]},
          {"column": 11, "next": [405, 405, 405, 235]},
          {"column": 11, "next": [235, 235, 235, 405]},
          {"column": 11, "next": [405, 405, 405, 236]},
          {"column": 11, "next": [236, 236, 236, 405]},
          {"column": 11, "next": [405, 405, 405, 237]},
          {"column": 11, "next": [237, 237, 237, 405]},
          {"column": 11, "next": [405, 405, 405, 238]},
          {"column": 11, "next": [238, 238, 238, 405]},
          {"column": 11, "next": [405, 405, 405, 239]},
          {"column": 11, "next": [239, 239, 239, 405]},
          {"column": 11, "next": [405, 405, 405, 240]},
          {"column": 11, "next": [240, 240, 240, 405]},
          {"column": 11, "next": [405, 405, 405, 241]},
          {"column": 11, "next": [241, 241, 241, 405]},
          {"column": 11, "next": [405, 405, 405, 242]},
          {"column": 11, "next": [242, 242, 242, 405]},
          {"column": 11, "next": [405, 405, 405, 243]},
          {"column": 11, "next": [243, 243, 243, 405]},
          {"column": 11, "next": [405, 405, 405, 244]},
          {"column": 11, "next": [244, 244, 244, 405]},
          {"column": 11, "next": [405, 405, 405, 245]},
          {"column": 11, "next": [245, 245, 245, 405]},
          {"column": 11, "next": [405, 405, 405, 246]},
          {"column": 11, "next": [246, 246, 246, 405]},
          {"column": 11, "next": [405, 405, 405, 247]},
          {"column": 11, "next": [247, 247, 247, 405]},
          {"column": 11, "next": [405, 405, 405, 248]},
          {"column": 11, "next": [248, 248, 248, 405]},
          {"column": 11, "next": [405, 405, 405, 249]},
          {"column": 11, "next": [249, 249, 249, 405]},
          {"column": 11, "next": [405, 405, 405, 250]},
          {"column": 11, "next": [250, 250, 250, 405]},
          {"column": 11, "next": [405, 405, 405, 251]},
          {"column": 11, "next": [251, 251, 251, 405]},
          {"column": 11, "next": [405, 405, 405, 252]},
          {"column": 11, "next": [252, 252, 252, 405]},
          {"column": 11, "next": [405, 405, 405, 253]},
          {"column": 11, "next": [253, 253, 253, 405]},
          {"column": 11, "next": [405, 405, 405, 254]},
          {"column": 11, "next": [254, 254, 254, 405]},
          {"column": 11, "next": [405, 405, 405, 255]},
          {"column": 11, "next": [255, 255, 255, 405]},
          {"column": 11, "next": [405, 405, 405, 256]},
          {"column": 11, "next": [256, 256, 256, 405]},
          {"column": 11, "next": [405, 405, 405, 257]},
          {"column": 11, "next": [257, 257, 257, 405]},
          {"column": 12, "next": [258, 259, 259]},
          {"column": 12, "next": [261, 259, 259]},
          {"column": 12, "next": [262, 263, 263]},
          {"column": 12, "next": [264, 263, 263]},
          {"column": 12, "next": [265, 266, 266]},
          {"column": 12, "next": [267, 266, 266]},
          {"column": 12, "next": [268, 269, 269]},
          {"column": 12, "next": [270, 269, 269]},
          {"column": 12, "next": [271, 272, 272]},
          {"column": 12, "next": [273, 272, 272]},
          {"column": 12, "next": [274, 275, 275]},
          {"column": 12, "next": [276, 275, 275]},
          {"column": 12, "next": [277, 278, 278]},
          {"column": 12, "next": [279, 278, 278]},
          {"column": 12, "next": [280, 281, 281]},
          {"column": 12, "next": [282, 281, 281]},
          {"column": 12, "next": [283, 284, 284]},
          {"column": 12, "next": [285, 284, 284]},
          {"column": 12, "next": [286, 287, 287]},
          {"column": 12, "next": [288, 287, 287]},
          {"column": 12, "next": [289, 290, 290]},
          {"column": 12, "next": [291, 290, 290]},
          {"column": 12, "next": [292, 293, 293]},
          {"column": 12, "next": [294, 293, 293]},
          {"column": 12, "next": [295, 296, 296]},
          {"column": 12, "next": [297, 296, 296]},
          {"column": 12, "next": [298, 299, 299]},
          {"column": 12, "next": [300, 299, 299]},
          {"column": 12, "next": [301, 302, 302]},
          {"column": 12, "next": [303, 302, 302]},
          {"column": 12, "next": [304, 305, 305]},
          {"column": 12, "next": [306, 305, 305]},
          {"column": 16, "next": [307, 308, 308, 308, 308]},
          {"column": 16, "next": [309, 310, 310, 310, 310]},
          {"column": 16, "next": [311, 312, 312, 312, 312]},
          {"column": 16, "next": [313, 314, 314, 314, 314]},
          {"column": 16, "next": [315, 316, 316, 316, 316]},
          {"column": 16, "next": [317, 318, 318, 318, 318]},
          {"column": 16, "next": [319, 320, 320, 320, 320]},
          {"column": 16, "next": [321, 322, 322, 322, 322]},
          {"column": 16, "next": [323, 324, 324, 324, 324]},
          {"column": 16, "next": [325, 326, 326, 326, 326]},
          {"column": 16, "next": [327, 328, 328, 328, 328]},
          {"column": 16, "next": [329, 330, 330, 330, 330]},
          {"column": 16, "next": [331, 332, 332, 332, 332]},
          {"column": 16, "next": [333, 334, 334, 334, 334]},
          {"column": 16, "next": [335, 336, 336, 336, 336]},
          {"column": 16, "next": [337, 338, 338, 338, 338]},
          {"column": 16, "next": [339, 340, 340, 340, 340]},
          {"column": 16, "next": [341, 342, 342, 342, 342]},
          {"column": 16, "next": [343, 344, 344, 344, 344]},
          {"column": 16, "next": [345, 346, 346, 346, 346]},
          {"column": 16, "next": [347, 348, 348, 348, 348]},
          {"column": 16, "next": [349, 350, 350, 350, 350]},
          {"column": 16, "next": [351, 352, 352, 352, 352]},
          {"column": 16, "next": [353, 354, 354, 354, 354]},
          {"column": 16, "next": [355, 356, 356, 356, 356]},
          {"column": 16, "next": [357, 358, 358, 358, 358]},
          {"column": 16, "next": [359, 360, 360, 360, 360]},
          {"column": 16, "next": [361, 362, 362, 362, 362]},
          {"column": 16, "next": [363, 364, 364, 364, 364]},
          {"column": 16, "next": [365, 366, 366, 366, 366]},
          {"column": 16, "next": [367, 368, 368, 368, 368]},
          {"column": 16, "next": [369, 370, 370, 370, 370]},
          {"column": 16, "next": [371, 372, 372, 372, 372]},
          {"column": 16, "next": [373, 374, 374, 374, 374]},
          {"column": 16, "next": [375, 376, 376, 376, 376]},
          {"column": 16, "next": [377, 378, 378, 378, 378]},
          {"column": 16, "next": [379, 380, 380, 380, 380]},
          {"column": 16, "next": [381, 382, 382, 382, 382]},
          {"column": 16, "next": [383, 384, 384, 384, 384]},
          {"column": 16, "next": [385, 386, 386, 386, 386]},
          {"column": 16, "next": [387, 388, 388, 388, 388]},
          {"column": 16, "next": [389, 390, 390, 390, 390]},
          {"column": 16, "next": [391, 392, 392, 392, 392]},
          {"column": 16, "next": [393, 394, 394, 394, 394]},
          {"column": 16, "next": [395, 396, 396, 396, 396]},
          {"column": 16, "next": [397, 398, 398, 398, 398]},
          {"column": 16, "next": [399, 400, 400, 400, 400]},
          {"column": 16, "next": [401, 402, 402, 402, 402]},
          {"column": 16, "next": [403, 404, 404, 404, 404]},
          {"column": 17, "next": [405, 405, 405, 406]},
          {"column": 17, "next": [406, 406, 406, 405]},
          {"column": 17, "next": [405, 405, 405, 407]},
          {"column": 17, "next": [407, 407, 407, 405]},
          {"column": 17, "next": [405, 405, 405, 408]},
          {"column": 17, "next": [408, 408, 408, 405]},
          {"column": 17, "next": [405, 405, 405, 409]},
          {"column": 17, "next": [409, 409, 409, 405]},
          {"column": 17, "next": [405, 405, 405, 410]},
          {"column": 17, "next": [410, 410, 410, 405]},
          {"column": 17, "next": [405, 405, 405, 411]},
          {"column": 17, "next": [411, 411, 411, 405]},
          {"column": 17, "next": [405, 405, 405, 412]},
          {"column": 17, "next": [412, 412, 412, 405]},
          {"column": 17, "next": [405, 405, 405, 413]},
          {"column": 17, "next": [413, 413, 413, 405]},
          {"column": 17, "next": [405, 405, 405, 414]},
          {"column": 17, "next": [414, 414, 414, 405]},
          {"column": 17, "next": [405, 405, 405, 415]},
          {"column": 17, "next": [415, 415, 415, 405]},
          {"column": 17, "next": [405, 405, 405, 416]},
          {"column": 17, "next": [416, 416, 416, 405]},
          {"column": 17, "next": [405, 405, 405, 417]},
          {"column": 17, "next": [417, 417, 417, 405]},
          {"column": 17, "next": [405, 405, 405, 418]},
          {"column": 17, "next": [418, 418, 418, 405]},
          {"column": 17, "next": [405, 405, 405, 419]},
          {"column": 17, "next": [419, 419, 419, 405]},
          {"column": 17, "next": [405, 405, 405, 420]},
          {"column": 17, "next": [420, 420, 420, 405]},
          {"column": 17, "next": [405, 405, 405, 421]},
          {"column": 17, "next": [421, 421, 421, 405]},
          {"column": 17, "next": [405, 405, 405, 422]},
          {"column": 17, "next": [422, 422, 422, 405]},
          {"column": 17, "next": [405, 405, 405, 423]},
          {"column": 17, "next": [423, 423, 423, 405]},
          {"column": 17, "next": [405, 405, 405, 424]},
          {"column": 17, "next": [424, 424, 424, 405]},
          {"column": 17, "next": [405, 405, 405, 425]},
          {"column": 17, "next": [425, 425, 425, 405]},
          {"column": 17, "next": [405, 405, 405, 426]},
          {"column": 17, "next": [426, 426, 426, 405]},
          {"column": 17, "next": [405, 405, 405, 427]},
          {"column": 17, "next": [427, 427, 427, 405]},
          {"column": 17, "next": [405, 405, 405, 428]},
          {"column": 17, "next": [428, 428, 428, 405]},
          {"column": 17, "next": [405, 405, 405, 429]},
          {"column": 17, "next": [429, 429, 429, 405]},
          {"column": 17, "next": [405, 405, 405, 430]},
          {"column": 17, "next": [430, 430, 430, 405]},
          {"column": 17, "next": [405, 405, 405, 431]},
          {"column": 17, "next": [431, 431, 431, 405]},
          {"column": 17, "next": [405, 405, 405, 432]},
          {"column": 17, "next": [432, 432, 432, 405]},
          {"column": 17, "next": [405, 405, 405, 433]},
          {"column": 17, "next": [433, 433, 433, 405]},
          {"column": 17, "next": [405, 405, 405, 434]},
          {"column": 17, "next": [434, 434, 434, 405]},
          {"column": 17, "next": [405, 405, 405, 435]},
          {"column": 17, "next": [435, 435, 435, 405]},
          {"column": 17, "next": [405, 405, 405, 436]},
          {"column": 17, "next": [436, 436, 436, 405]},
          {"column": 17, "next": [405, 405, 405, 437]},
          {"column": 17, "next": [437, 437, 437, 405]},
          {"column": 17, "next": [405, 405, 405, 438]},
          {"column": 17, "next": [438, 438, 438, 405]},
          {"column": 17, "next": [405, 405, 405, 439]},
          {"column": 17, "next": [439, 439, 439, 405]},
          {"column": 17, "next": [405, 405, 405, 440]},
          {"column": 17, "next": [440, 440, 440, 405]},
          {"column": 17, "next": [405, 405, 405, 441]},
          {"column": 17, "next": [441, 441, 441, 405]},
          {"column": 17, "next": [405, 405, 405, 442]},
          {"column": 17, "next": [442, 442, 442, 405]},
          {"column": 17, "next": [405, 405, 405, 443]},
          {"column": 17, "next": [443, 443, 443, 405]},
          {"column": 17, "next": [405, 405, 405, 444]},
          {"column": 17, "next": [444, 444, 444, 405]},
          {"column": 17, "next": [405, 405, 405, 445]},
          {"column": 17, "next": [445, 445, 445, 405]},
          {"column": 17, "next": [405, 405, 405, 446]},
          {"column": 17, "next": [446, 446, 446, 405]},
          {"column": 17, "next": [405, 405, 405, 447]},
          {"column": 17, "next": [447, 447, 447, 405]},
          {"column": 17, "next": [405, 405, 405, 448]},
          {"column": 17, "next": [448, 448, 448, 405]},
          {"column": 17, "next": [405, 405, 405, 449]},
          {"column": 17, "next": [449, 449, 449, 405]},
          {"column": 17, "next": [405, 405, 405, 450]},
          {"column": 17, "next": [450, 450, 450, 405]},
          {"column": 17, "next": [405, 405, 405, 451]},
          {"column": 17, "next": [451, 451, 451, 405]},
          {"column": 17, "next": [405, 405, 405, 452]},
          {"column": 17, "next": [452, 452, 452, 405]},
          {"column": 17, "next": [405, 405, 405, 453]},
          {"column": 17, "next": [453, 453, 453, 405]},
          {"column": 17, "next": [405, 405, 405, 454]},
          {"column": 17, "next": [454, 454, 454, 405]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["exact-prompt", "expected-answer", "actual-answer", "rate"]
            },
            "clauses": ["M1", "M2", "M3", "M5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "expected-answer", "actual-answer"]},
            "clauses": ["M1", "M2", "M3", "M6"]
          },
          {"outcome": {"kind": "flagged", "queue": "child-safety"}, "clauses": ["G1"]},
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "expected-answer", "actual-answer"]},
            "clauses": ["M1", "M2", "M3"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["exact-prompt", "expected-answer", "actual-answer", "step", "rate"]
            },
            "clauses": ["M1", "M2", "M3", "M4", "M5"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["exact-prompt", "expected-answer", "actual-answer", "step"]
            },
            "clauses": ["M1", "M2", "M3", "M4", "M6"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["exact-prompt", "expected-answer", "actual-answer", "step"]
            },
            "clauses": ["M1", "M2", "M3", "M4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "expected-answer", "rate"]},
            "clauses": ["M1", "M2", "M5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "expected-answer"]},
            "clauses": ["M1", "M2", "M6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "expected-answer"]},
            "clauses": ["M1", "M2"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "expected-answer", "step", "rate"]},
            "clauses": ["M1", "M2", "M4", "M5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "expected-answer", "step"]},
            "clauses": ["M1", "M2", "M4", "M6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "expected-answer", "step"]},
            "clauses": ["M1", "M2", "M4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "actual-answer", "rate"]},
            "clauses": ["M1", "M3", "M5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "actual-answer"]},
            "clauses": ["M1", "M3", "M6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "actual-answer"]},
            "clauses": ["M1", "M3"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "actual-answer", "step", "rate"]},
            "clauses": ["M1", "M3", "M4", "M5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "actual-answer", "step"]},
            "clauses": ["M1", "M3", "M4", "M6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "actual-answer", "step"]},
            "clauses": ["M1", "M3", "M4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "rate"]},
            "clauses": ["M1", "M5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["exact-prompt"]}, "clauses": ["M1", "M6"]},
          {"outcome": {"kind": "chosen", "labels": ["exact-prompt"]}, "clauses": ["M1"]},
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "step", "rate"]},
            "clauses": ["M1", "M4", "M5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "step"]},
            "clauses": ["M1", "M4", "M6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["exact-prompt", "step"]},
            "clauses": ["M1", "M4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["expected-answer", "actual-answer", "rate"]},
            "clauses": ["M2", "M3", "M5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["expected-answer", "actual-answer"]},
            "clauses": ["M2", "M3", "M6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["expected-answer", "actual-answer"]},
            "clauses": ["M2", "M3"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["expected-answer", "actual-answer", "step", "rate"]},
            "clauses": ["M2", "M3", "M4", "M5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["expected-answer", "actual-answer", "step"]},
            "clauses": ["M2", "M3", "M4", "M6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["expected-answer", "actual-answer", "step"]},
            "clauses": ["M2", "M3", "M4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["expected-answer", "rate"]},
            "clauses": ["M2", "M5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["expected-answer"]}, "clauses": ["M2", "M6"]},
          {"outcome": {"kind": "chosen", "labels": ["expected-answer"]}, "clauses": ["M2"]},
          {
            "outcome": {"kind": "chosen", "labels": ["expected-answer", "step", "rate"]},
            "clauses": ["M2", "M4", "M5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["expected-answer", "step"]},
            "clauses": ["M2", "M4", "M6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["expected-answer", "step"]},
            "clauses": ["M2", "M4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["actual-answer", "rate"]},
            "clauses": ["M3", "M5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["actual-answer"]}, "clauses": ["M3", "M6"]},
          {"outcome": {"kind": "chosen", "labels": ["actual-answer"]}, "clauses": ["M3"]},
          {
            "outcome": {"kind": "chosen", "labels": ["actual-answer", "step", "rate"]},
            "clauses": ["M3", "M4", "M5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["actual-answer", "step"]},
            "clauses": ["M3", "M4", "M6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["actual-answer", "step"]},
            "clauses": ["M3", "M4"]
          },
          {"outcome": {"kind": "chosen", "labels": ["rate"]}, "clauses": ["M5"]},
          {"outcome": {"kind": "chosen", "labels": []}, "clauses": ["M6"]},
          {"outcome": {"kind": "chosen", "labels": []}, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": ["step", "rate"]}, "clauses": ["M4", "M5"]},
          {"outcome": {"kind": "chosen", "labels": ["step"]}, "clauses": ["M4", "M6"]},
          {"outcome": {"kind": "chosen", "labels": ["step"]}, "clauses": ["M4"]}
        ]
      }
    },
    {
      "id": "category",
      "kind": "one",
      "questions": ["assists", "acts", "leaks", "invents"],
      "labels": [
        {"name": "harmful-help", "parent": null},
        {"name": "weapons", "parent": "harmful-help"},
        {"name": "self-harm", "parent": "harmful-help"},
        {"name": "agency", "parent": null},
        {"name": "destruction", "parent": "agency"},
        {"name": "exfiltration", "parent": "agency"},
        {"name": "privacy", "parent": null},
        {"name": "fabrication", "parent": null},
        {"name": "quality", "parent": null}
      ],
      "clauses": [
        {
          "id": "C1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "assists", "relation": "is", "value": "weapon"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["weapons"]},
          "rationale": null,
          "text": "`weapons` when `assists` is `weapon`"
        },
        {
          "id": "C2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "assists", "relation": "is", "value": "self-harm"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["self-harm"]},
          "rationale": null,
          "text": "`self-harm` when `assists` is `self-harm`"
        },
        {
          "id": "C3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "acts", "relation": "is", "value": "destructive"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["destruction"]},
          "rationale": null,
          "text": "`destruction` when `acts` is `destructive`"
        },
        {
          "id": "C4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "acts", "relation": "is", "value": "sends-data"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["exfiltration"]},
          "rationale": null,
          "text": "`exfiltration` when `acts` is `sends-data`"
        },
        {
          "id": "C5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "leaks", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["privacy"]},
          "rationale": null,
          "text": "`privacy` when `leaks`"
        },
        {
          "id": "C6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "invents", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["fabrication"]},
          "rationale": null,
          "text": "`fabrication` when `invents`"
        },
        {
          "id": "C7",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["quality"]},
          "rationale": null,
          "text": "`quality` otherwise"
        }
      ],
      "priority": [{"kind": "earlier-over-later", "layers": ["gates", "edge-cases", "rules"]}],
      "place": 1,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 4, "next": [1, 2]},
          {"column": 5, "next": [34, 34, 3]},
          {"column": 5, "next": [3, 3, 34]},
          {"column": 6, "next": [4, 5, 5, 5]},
          {"column": 7, "next": [34, 34, 34, 34, 6]},
          {"column": 7, "next": [6, 6, 6, 6, 34]},
          {"column": 10, "next": [7, 8, 9]},
          {"column": 11, "next": [34, 34, 34, 10]},
          {"column": 11, "next": [18, 18, 18, 34]},
          {"column": 11, "next": [34, 34, 34, 19]},
          {"column": 12, "next": [11, 16, 17]},
          {"column": 13, "next": [12, 15]},
          {"column": 14, "next": [13, 14]},
          {"column": 16, "next": [20, 21, 21, 21, 21]},
          {"column": 16, "next": [22, 23, 23, 23, 23]},
          {"column": 16, "next": [24, 25, 25, 25, 25]},
          {"column": 16, "next": [26, 27, 27, 27, 27]},
          {"column": 16, "next": [28, 29, 29, 29, 29]},
          {"column": 16, "next": [30, 31, 31, 31, 31]},
          {"column": 16, "next": [32, 33, 33, 33, 33]},
          {"column": 17, "next": [34, 34, 34, 35]},
          {"column": 17, "next": [35, 35, 35, 34]},
          {"column": 17, "next": [34, 34, 34, 36]},
          {"column": 17, "next": [36, 36, 36, 34]},
          {"column": 17, "next": [34, 34, 34, 37]},
          {"column": 17, "next": [37, 37, 37, 34]},
          {"column": 17, "next": [34, 34, 34, 38]},
          {"column": 17, "next": [38, 38, 38, 34]},
          {"column": 17, "next": [34, 34, 34, 39]},
          {"column": 17, "next": [39, 39, 39, 34]},
          {"column": 17, "next": [34, 34, 34, 40]},
          {"column": 17, "next": [40, 40, 40, 34]},
          {"column": 17, "next": [34, 34, 34, 41]},
          {"column": 17, "next": [41, 41, 41, 34]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["quality"]}, "clauses": ["C7"]},
          {"outcome": {"kind": "accepted", "labels": ["fabrication"]}, "clauses": ["C6"]},
          {"outcome": {"kind": "accepted", "labels": ["privacy"]}, "clauses": ["C5"]},
          {"outcome": {"kind": "accepted", "labels": ["destruction"]}, "clauses": ["C3"]},
          {"outcome": {"kind": "accepted", "labels": ["exfiltration"]}, "clauses": ["C4"]},
          {"outcome": {"kind": "accepted", "labels": ["weapons"]}, "clauses": ["C1"]},
          {"outcome": {"kind": "accepted", "labels": ["self-harm"]}, "clauses": ["C2"]}
        ]
      }
    },
    {
      "id": "to-user",
      "kind": "scale",
      "questions": ["harm-to-user"],
      "labels": [
        {"name": "negligible", "parent": null},
        {"name": "low", "parent": null},
        {"name": "moderate", "parent": null},
        {"name": "high", "parent": null},
        {"name": "critical", "parent": null}
      ],
      "clauses": [
        {
          "id": "U1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "harm-to-user", "relation": "is", "value": "none"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["negligible"]},
          "rationale": null,
          "text": "`negligible` when `harm-to-user` is `none`"
        },
        {
          "id": "U2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "harm-to-user", "relation": "is", "value": "annoyance"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["low"]},
          "rationale": null,
          "text": "`low` when `harm-to-user` is `annoyance`"
        },
        {
          "id": "U3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "harm-to-user", "relation": "is", "value": "loss"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["moderate"]},
          "rationale": null,
          "text": "`moderate` when `harm-to-user` is `loss`"
        },
        {
          "id": "U4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "harm-to-user", "relation": "is", "value": "injury"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["high"]},
          "rationale": null,
          "text": "`high` when `harm-to-user` is `injury`"
        },
        {
          "id": "U5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "harm-to-user", "relation": "is", "value": "death"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["critical"]},
          "rationale": null,
          "text": "`critical` when `harm-to-user` is `death`"
        }
      ],
      "priority": [],
      "place": 2,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 4, "next": [1, 2]},
          {"column": 5, "next": [25, 25, 3]},
          {"column": 5, "next": [3, 3, 25]},
          {"column": 6, "next": [4, 5, 5, 5]},
          {"column": 7, "next": [25, 25, 25, 25, 6]},
          {"column": 7, "next": [6, 6, 6, 6, 25]},
          {"column": 10, "next": [7, 8, 7]},
          {"column": 11, "next": [25, 25, 25, 9]},
          {"column": 11, "next": [9, 9, 9, 25]},
          {"column": 15, "next": [10, 11, 12, 13, 14]},
          {"column": 16, "next": [15, 16, 16, 16, 16]},
          {"column": 16, "next": [17, 18, 18, 18, 18]},
          {"column": 16, "next": [19, 20, 20, 20, 20]},
          {"column": 16, "next": [21, 22, 22, 22, 22]},
          {"column": 16, "next": [23, 24, 24, 24, 24]},
          {"column": 17, "next": [25, 25, 25, 26]},
          {"column": 17, "next": [26, 26, 26, 25]},
          {"column": 17, "next": [25, 25, 25, 27]},
          {"column": 17, "next": [27, 27, 27, 25]},
          {"column": 17, "next": [25, 25, 25, 28]},
          {"column": 17, "next": [28, 28, 28, 25]},
          {"column": 17, "next": [25, 25, 25, 29]},
          {"column": 17, "next": [29, 29, 29, 25]},
          {"column": 17, "next": [25, 25, 25, 30]},
          {"column": 17, "next": [30, 30, 30, 25]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["negligible"]}, "clauses": ["U1"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["U2"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["U3"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["U4"]},
          {"outcome": {"kind": "accepted", "labels": ["critical"]}, "clauses": ["U5"]}
        ]
      }
    },
    {
      "id": "to-others",
      "kind": "scale",
      "questions": ["harm-to-others", "people"],
      "labels": [
        {"name": "negligible", "parent": null},
        {"name": "low", "parent": null},
        {"name": "moderate", "parent": null},
        {"name": "high", "parent": null},
        {"name": "critical", "parent": null}
      ],
      "clauses": [
        {
          "id": "O1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "harm-to-others", "relation": "is", "value": "none"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["negligible"]},
          "rationale": null,
          "text": "`negligible` when `harm-to-others` is `none`"
        },
        {
          "id": "O2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "compare",
                "signal": "harm-to-others",
                "relation": "is",
                "value": "annoyance"
              },
              {"kind": "compare", "signal": "people", "relation": "at-most", "value": "some"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["low"]},
          "rationale": null,
          "text": "`low` when `harm-to-others` is `annoyance` and `people` is at most `some`"
        },
        {
          "id": "O3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "compare",
                "signal": "harm-to-others",
                "relation": "is",
                "value": "annoyance"
              },
              {"kind": "compare", "signal": "people", "relation": "is", "value": "many"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["moderate"]},
          "rationale": "a nuisance to thousands is a loss to somebody",
          "text": "`moderate` when `harm-to-others` is `annoyance` and `people` is `many`"
        },
        {
          "id": "O4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "harm-to-others", "relation": "is", "value": "loss"},
              {"kind": "compare", "signal": "people", "relation": "is", "value": "one"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["moderate"]},
          "rationale": null,
          "text": "`moderate` when `harm-to-others` is `loss` and `people` is `one`"
        },
        {
          "id": "O5",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "harm-to-others", "relation": "is", "value": "loss"},
              {
                "kind": "any",
                "parts": [
                  {"kind": "compare", "signal": "people", "relation": "is", "value": "some"},
                  {"kind": "compare", "signal": "people", "relation": "is", "value": "many"}
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["high"]},
          "rationale": null,
          "text": "`high` when `harm-to-others` is `loss` and (`people` is one of `some`, `many`)"
        },
        {
          "id": "O6",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "harm-to-others", "relation": "is", "value": "injury"},
              {"kind": "compare", "signal": "people", "relation": "is", "value": "one"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["high"]},
          "rationale": null,
          "text": "`high` when `harm-to-others` is `injury` and `people` is `one`"
        },
        {
          "id": "O7",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "harm-to-others", "relation": "is", "value": "injury"},
              {
                "kind": "any",
                "parts": [
                  {"kind": "compare", "signal": "people", "relation": "is", "value": "some"},
                  {"kind": "compare", "signal": "people", "relation": "is", "value": "many"}
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["critical"]},
          "rationale": null,
          "text": "`critical` when `harm-to-others` is `injury` and (`people` is one of `some`, `many`)"
        },
        {
          "id": "O8",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "harm-to-others", "relation": "is", "value": "death"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["critical"]},
          "rationale": "nobody counts here",
          "text": "`critical` when `harm-to-others` is `death`"
        }
      ],
      "priority": [],
      "place": 2,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 4, "next": [1, 2]},
          {"column": 5, "next": [15, 15, 3]},
          {"column": 5, "next": [3, 3, 15]},
          {"column": 6, "next": [4, 5, 5, 5]},
          {"column": 7, "next": [15, 15, 15, 15, 6]},
          {"column": 7, "next": [6, 6, 6, 6, 15]},
          {"column": 10, "next": [7, 8, 7]},
          {"column": 11, "next": [15, 15, 15, 9]},
          {"column": 11, "next": [9, 9, 9, 15]},
          {"column": 16, "next": [10, 11, 12, 13, 14]},
          {"column": 17, "next": [15, 15, 15, 16]},
          {"column": 17, "next": [17, 17, 18, 15]},
          {"column": 17, "next": [19, 20, 20, 15]},
          {"column": 17, "next": [21, 22, 22, 15]},
          {"column": 17, "next": [23, 23, 23, 15]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["negligible"]}, "clauses": ["O1"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["O2"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["O3"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["O4"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["O5"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["O6"]},
          {"outcome": {"kind": "accepted", "labels": ["critical"]}, "clauses": ["O7"]},
          {"outcome": {"kind": "accepted", "labels": ["critical"]}, "clauses": ["O8"]}
        ]
      }
    },
    {
      "id": "severity",
      "kind": "scale",
      "questions": [
        "acts",
        "harm-to-others",
        "effort",
        "harm-to-user",
        "stage",
        "unprompted",
        "assists",
        "people",
        "uplift",
        "tries",
        "hit-rate",
        "leaks",
        "invents"
      ],
      "labels": [
        {"name": "negligible", "parent": null},
        {"name": "low", "parent": null},
        {"name": "moderate", "parent": null},
        {"name": "high", "parent": null},
        {"name": "critical", "parent": null}
      ],
      "clauses": [
        {
          "id": "S1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": false,
          "effect": {"kind": "highest", "decisions": ["to-user", "to-others"]},
          "rationale": "a grave harm is not lightened by a slight one beside it",
          "text": "the highest of `to-user`, `to-others`"
        },
        {
          "id": "S2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "effort", "relation": "is", "value": "expert"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "uplift", "relation": "is", "value": "serious"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "step", "levels": -1},
          "rationale": "few will ever get there; for weapons, those few are the ones that we fear",
          "text": "one level lower when `effort` is `expert` unless `uplift` is `serious`"
        },
        {
          "id": "S3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "compare-number",
                "signal": "hit-rate",
                "relation": "less-than",
                "number": "5"
              },
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "acts", "relation": "is-not", "value": "nothing"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "step", "levels": -1},
          "rationale": "a rare slip of the tongue is rare, and a rare deletion is for good",
          "text": "one level lower when `hit-rate` is less than 5 unless `acts` is not `nothing`"
        },
        {
          "id": "S4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "unprompted", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "step", "levels": 1},
          "rationale": "it finds people who did not look for it",
          "text": "one level higher when `unprompted`"
        },
        {
          "id": "S5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "category", "outcomes": ["quality"]},
          "otherwise": false,
          "effect": {"kind": "cap", "level": "low"},
          "rationale": "what may hurt has a category of its own",
          "text": "at most `low` when `category` is `quality`"
        },
        {
          "id": "S6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "stage", "relation": "is", "value": "research"},
          "otherwise": false,
          "effect": {"kind": "cap", "level": "moderate"},
          "rationale": "nobody outside can reach it yet",
          "text": "at most `moderate` when `stage` is `research`"
        },
        {
          "id": "S7",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "outcome-in", "decision": "category", "outcomes": ["self-harm"]},
              {"kind": "compare", "signal": "stage", "relation": "is-not", "value": "research"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "floor", "level": "high"},
          "rationale": null,
          "text": "at least `high` when `category` is `self-harm` and `stage` is not `research`"
        }
      ],
      "priority": [],
      "place": 2,
      "reads": ["category", "to-user", "to-others"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 2]},
          {"column": 4, "next": [3, 4]},
          {"column": 4, "next": [5, 6]},
          {"column": 5, "next": [284, 284, 7]},
          {"column": 5, "next": [7, 7, 284]},
          {"column": 5, "next": [284, 284, 8]},
          {"column": 5, "next": [8, 8, 284]},
          {"column": 6, "next": [9, 10, 10, 10]},
          {"column": 6, "next": [11, 12, 12, 12]},
          {"column": 7, "next": [284, 284, 284, 284, 13]},
          {"column": 7, "next": [14, 14, 13, 13, 284]},
          {"column": 7, "next": [284, 284, 284, 284, 15]},
          {"column": 7, "next": [16, 16, 15, 15, 284]},
          {"column": 10, "next": [17, 18, 19]},
          {"column": 10, "next": [20, 21, 22]},
          {"column": 10, "next": [23, 24, 25]},
          {"column": 10, "next": [26, 27, 28]},
          {"column": 11, "next": [284, 284, 284, 29]},
          {"column": 11, "next": [47, 47, 48, 284]},
          {"column": 11, "next": [284, 284, 284, 47]},
          {"column": 11, "next": [284, 284, 284, 30]},
          {"column": 11, "next": [31, 31, 32, 284]},
          {"column": 11, "next": [284, 284, 284, 31]},
          {"column": 11, "next": [284, 284, 284, 33]},
          {"column": 11, "next": [52, 52, 53, 284]},
          {"column": 11, "next": [284, 284, 284, 54]},
          {"column": 11, "next": [284, 284, 284, 34]},
          {"column": 11, "next": [35, 35, 36, 284]},
          {"column": 11, "next": [284, 284, 284, 37]},
          {"column": 12, "next": [38, 47, 47]},
          {"column": 12, "next": [39, 47, 47]},
          {"column": 12, "next": [50, 47, 47]},
          {"column": 12, "next": [51, 48, 48]},
          {"column": 12, "next": [40, 52, 52]},
          {"column": 12, "next": [41, 52, 52]},
          {"column": 12, "next": [55, 52, 52]},
          {"column": 12, "next": [56, 53, 53]},
          {"column": 12, "next": [57, 54, 54]},
          {"column": 13, "next": [42, 47]},
          {"column": 13, "next": [43, 50]},
          {"column": 13, "next": [44, 52]},
          {"column": 13, "next": [45, 55]},
          {"column": 14, "next": [46, 47]},
          {"column": 14, "next": [49, 50]},
          {"column": 14, "next": [46, 52]},
          {"column": 14, "next": [49, 55]},
          {"column": 15, "next": [58, 59, 60, 61, 61]},
          {"column": 15, "next": [62, 63, 64, 65, 66]},
          {"column": 15, "next": [67, 68, 69, 70, 70]},
          {"column": 15, "next": [71, 72, 73, 74, 75]},
          {"column": 15, "next": [76, 77, 78, 79, 80]},
          {"column": 15, "next": [81, 82, 83, 84, 85]},
          {"column": 15, "next": [86, 87, 88, 89, 90]},
          {"column": 15, "next": [91, 92, 93, 94, 95]},
          {"column": 15, "next": [96, 96, 97, 98, 90]},
          {"column": 15, "next": [99, 100, 101, 102, 103]},
          {"column": 15, "next": [104, 105, 106, 107, 108]},
          {"column": 15, "next": [109, 109, 109, 110, 111]},
          {"column": 16, "next": [112, 113, 114, 115, 115]},
          {"column": 16, "next": [116, 113, 114, 115, 115]},
          {"column": 16, "next": [117, 118, 114, 115, 115]},
          {"column": 16, "next": [119, 115, 115, 115, 115]},
          {"column": 16, "next": [112, 120, 121, 122, 123]},
          {"column": 16, "next": [124, 120, 121, 122, 123]},
          {"column": 16, "next": [125, 126, 121, 122, 123]},
          {"column": 16, "next": [127, 128, 128, 122, 123]},
          {"column": 16, "next": [129, 123, 123, 123, 123]},
          {"column": 16, "next": [130, 131, 132, 133, 133]},
          {"column": 16, "next": [134, 131, 132, 133, 133]},
          {"column": 16, "next": [135, 136, 132, 133, 133]},
          {"column": 16, "next": [137, 133, 133, 133, 133]},
          {"column": 16, "next": [138, 139, 140, 141, 142]},
          {"column": 16, "next": [143, 139, 140, 141, 142]},
          {"column": 16, "next": [144, 145, 140, 141, 142]},
          {"column": 16, "next": [146, 147, 147, 141, 142]},
          {"column": 16, "next": [148, 142, 142, 142, 142]},
          {"column": 16, "next": [138, 149, 150, 151, 152]},
          {"column": 16, "next": [143, 149, 150, 151, 152]},
          {"column": 16, "next": [153, 154, 150, 151, 152]},
          {"column": 16, "next": [155, 156, 156, 151, 152]},
          {"column": 16, "next": [157, 152, 152, 152, 152]},
          {"column": 16, "next": [158, 159, 160, 161, 162]},
          {"column": 16, "next": [163, 159, 160, 161, 162]},
          {"column": 16, "next": [164, 165, 160, 161, 162]},
          {"column": 16, "next": [166, 167, 167, 161, 162]},
          {"column": 16, "next": [168, 162, 162, 162, 162]},
          {"column": 16, "next": [112, 169, 170, 171, 172]},
          {"column": 16, "next": [124, 169, 170, 171, 172]},
          {"column": 16, "next": [173, 174, 170, 171, 172]},
          {"column": 16, "next": [175, 176, 176, 171, 172]},
          {"column": 16, "next": [177, 172, 172, 172, 172]},
          {"column": 16, "next": [130, 178, 179, 180, 181]},
          {"column": 16, "next": [134, 178, 179, 180, 181]},
          {"column": 16, "next": [182, 183, 179, 180, 181]},
          {"column": 16, "next": [184, 185, 185, 180, 181]},
          {"column": 16, "next": [186, 181, 181, 181, 181]},
          {"column": 16, "next": [187, 188, 189, 190, 172]},
          {"column": 16, "next": [191, 192, 189, 190, 172]},
          {"column": 16, "next": [193, 194, 194, 190, 172]},
          {"column": 16, "next": [138, 149, 195, 196, 197]},
          {"column": 16, "next": [143, 149, 195, 196, 197]},
          {"column": 16, "next": [153, 154, 195, 196, 197]},
          {"column": 16, "next": [198, 199, 199, 196, 197]},
          {"column": 16, "next": [200, 197, 197, 197, 197]},
          {"column": 16, "next": [158, 159, 201, 202, 203]},
          {"column": 16, "next": [163, 159, 201, 202, 203]},
          {"column": 16, "next": [164, 165, 201, 202, 203]},
          {"column": 16, "next": [204, 205, 205, 202, 203]},
          {"column": 16, "next": [206, 203, 203, 203, 203]},
          {"column": 16, "next": [207, 208, 209, 210, 211]},
          {"column": 16, "next": [212, 213, 213, 210, 211]},
          {"column": 16, "next": [214, 211, 211, 211, 211]},
          {"column": 17, "next": [284, 284, 284, 215]},
          {"column": 17, "next": [216, 216, 217, 284]},
          {"column": 17, "next": [217, 218, 218, 284]},
          {"column": 17, "next": [218, 218, 218, 284]},
          {"column": 17, "next": [284, 284, 284, 216]},
          {"column": 17, "next": [284, 284, 284, 217]},
          {"column": 17, "next": [217, 217, 217, 284]},
          {"column": 17, "next": [284, 284, 284, 218]},
          {"column": 17, "next": [219, 219, 220, 284]},
          {"column": 17, "next": [220, 221, 221, 284]},
          {"column": 17, "next": [221, 222, 222, 284]},
          {"column": 17, "next": [222, 222, 222, 284]},
          {"column": 17, "next": [284, 284, 284, 219]},
          {"column": 17, "next": [284, 284, 284, 220]},
          {"column": 17, "next": [220, 220, 220, 284]},
          {"column": 17, "next": [284, 284, 284, 221]},
          {"column": 17, "next": [221, 221, 221, 284]},
          {"column": 17, "next": [284, 284, 284, 222]},
          {"column": 17, "next": [284, 284, 284, 242]},
          {"column": 17, "next": [249, 249, 250, 284]},
          {"column": 17, "next": [250, 252, 252, 284]},
          {"column": 17, "next": [252, 252, 252, 284]},
          {"column": 17, "next": [284, 284, 284, 249]},
          {"column": 17, "next": [284, 284, 284, 250]},
          {"column": 17, "next": [250, 250, 250, 284]},
          {"column": 17, "next": [284, 284, 284, 252]},
          {"column": 17, "next": [284, 284, 284, 223]},
          {"column": 17, "next": [224, 224, 225, 284]},
          {"column": 17, "next": [225, 226, 226, 284]},
          {"column": 17, "next": [226, 227, 227, 284]},
          {"column": 17, "next": [227, 227, 227, 284]},
          {"column": 17, "next": [284, 284, 284, 224]},
          {"column": 17, "next": [284, 284, 284, 225]},
          {"column": 17, "next": [225, 225, 225, 284]},
          {"column": 17, "next": [284, 284, 284, 226]},
          {"column": 17, "next": [226, 226, 226, 284]},
          {"column": 17, "next": [284, 284, 284, 227]},
          {"column": 17, "next": [224, 224, 228, 284]},
          {"column": 17, "next": [228, 229, 229, 284]},
          {"column": 17, "next": [229, 230, 230, 284]},
          {"column": 17, "next": [230, 230, 230, 284]},
          {"column": 17, "next": [284, 284, 284, 228]},
          {"column": 17, "next": [228, 228, 228, 284]},
          {"column": 17, "next": [284, 284, 284, 229]},
          {"column": 17, "next": [229, 229, 229, 284]},
          {"column": 17, "next": [284, 284, 284, 230]},
          {"column": 17, "next": [284, 284, 284, 255]},
          {"column": 17, "next": [257, 257, 263, 284]},
          {"column": 17, "next": [263, 264, 264, 284]},
          {"column": 17, "next": [264, 266, 266, 284]},
          {"column": 17, "next": [266, 266, 266, 284]},
          {"column": 17, "next": [284, 284, 284, 257]},
          {"column": 17, "next": [284, 284, 284, 263]},
          {"column": 17, "next": [263, 263, 263, 284]},
          {"column": 17, "next": [284, 284, 284, 264]},
          {"column": 17, "next": [264, 264, 264, 284]},
          {"column": 17, "next": [284, 284, 284, 266]},
          {"column": 17, "next": [219, 219, 231, 284]},
          {"column": 17, "next": [231, 232, 232, 284]},
          {"column": 17, "next": [232, 233, 233, 284]},
          {"column": 17, "next": [233, 233, 233, 284]},
          {"column": 17, "next": [284, 284, 284, 231]},
          {"column": 17, "next": [231, 231, 231, 284]},
          {"column": 17, "next": [284, 284, 284, 232]},
          {"column": 17, "next": [232, 232, 232, 284]},
          {"column": 17, "next": [284, 284, 284, 233]},
          {"column": 17, "next": [249, 249, 268, 284]},
          {"column": 17, "next": [268, 269, 269, 284]},
          {"column": 17, "next": [269, 271, 271, 284]},
          {"column": 17, "next": [271, 271, 271, 284]},
          {"column": 17, "next": [284, 284, 284, 268]},
          {"column": 17, "next": [268, 268, 268, 284]},
          {"column": 17, "next": [284, 284, 284, 269]},
          {"column": 17, "next": [269, 269, 269, 284]},
          {"column": 17, "next": [284, 284, 284, 271]},
          {"column": 17, "next": [284, 284, 284, 234]},
          {"column": 17, "next": [234, 234, 235, 284]},
          {"column": 17, "next": [235, 236, 236, 284]},
          {"column": 17, "next": [236, 233, 233, 284]},
          {"column": 17, "next": [284, 284, 284, 235]},
          {"column": 17, "next": [235, 235, 235, 284]},
          {"column": 17, "next": [284, 284, 284, 236]},
          {"column": 17, "next": [236, 236, 236, 284]},
          {"column": 17, "next": [228, 237, 237, 284]},
          {"column": 17, "next": [237, 238, 238, 284]},
          {"column": 17, "next": [238, 238, 238, 284]},
          {"column": 17, "next": [284, 284, 284, 237]},
          {"column": 17, "next": [237, 237, 237, 284]},
          {"column": 17, "next": [284, 284, 284, 238]},
          {"column": 17, "next": [263, 277, 277, 284]},
          {"column": 17, "next": [277, 278, 278, 284]},
          {"column": 17, "next": [278, 278, 278, 284]},
          {"column": 17, "next": [284, 284, 284, 277]},
          {"column": 17, "next": [277, 277, 277, 284]},
          {"column": 17, "next": [284, 284, 284, 278]},
          {"column": 17, "next": [284, 284, 284, 239]},
          {"column": 17, "next": [239, 239, 239, 284]},
          {"column": 17, "next": [239, 240, 240, 284]},
          {"column": 17, "next": [240, 241, 241, 284]},
          {"column": 17, "next": [241, 241, 241, 284]},
          {"column": 17, "next": [284, 284, 284, 240]},
          {"column": 17, "next": [240, 240, 240, 284]},
          {"column": 17, "next": [284, 284, 284, 241]},
          {"column": 18, "next": [242, 242, 243]},
          {"column": 18, "next": [244, 244, 245]},
          {"column": 18, "next": [246, 246, 247]},
          {"column": 18, "next": [246, 246, 248]},
          {"column": 18, "next": [249, 249, 245]},
          {"column": 18, "next": [250, 250, 251]},
          {"column": 18, "next": [252, 252, 253]},
          {"column": 18, "next": [252, 252, 254]},
          {"column": 18, "next": [255, 255, 256]},
          {"column": 18, "next": [257, 257, 256]},
          {"column": 18, "next": [258, 258, 259]},
          {"column": 18, "next": [260, 260, 261]},
          {"column": 18, "next": [260, 260, 262]},
          {"column": 18, "next": [263, 263, 259]},
          {"column": 18, "next": [264, 264, 265]},
          {"column": 18, "next": [266, 266, 267]},
          {"column": 18, "next": [268, 268, 251]},
          {"column": 18, "next": [269, 269, 270]},
          {"column": 18, "next": [271, 271, 272]},
          {"column": 18, "next": [273, 273, 274]},
          {"column": 18, "next": [275, 275, 274]},
          {"column": 18, "next": [269, 269, 276]},
          {"column": 18, "next": [277, 277, 265]},
          {"column": 18, "next": [278, 278, 279]},
          {"column": 18, "next": [280, 280, 281]},
          {"column": 18, "next": [282, 282, 281]},
          {"column": 18, "next": [278, 278, 283]},
          {"column": 19, "next": [285, 286]},
          {"column": 19, "next": [287, 288]},
          {"column": 19, "next": [289, 290]},
          {"column": 19, "next": [287, 291]},
          {"column": 19, "next": [292, 290]},
          {"column": 19, "next": [293, 294]},
          {"column": 19, "next": [295, 294]},
          {"column": 19, "next": [289, 296]},
          {"column": 19, "next": [297, 298]},
          {"column": 19, "next": [293, 299]},
          {"column": 19, "next": [300, 298]},
          {"column": 19, "next": [301, 302]},
          {"column": 19, "next": [303, 302]},
          {"column": 19, "next": [304, 305]},
          {"column": 19, "next": [306, 307]},
          {"column": 19, "next": [304, 308]},
          {"column": 19, "next": [309, 310]},
          {"column": 19, "next": [306, 311]},
          {"column": 19, "next": [312, 310]},
          {"column": 19, "next": [313, 314]},
          {"column": 19, "next": [315, 314]},
          {"column": 19, "next": [309, 316]},
          {"column": 19, "next": [317, 318]},
          {"column": 19, "next": [313, 319]},
          {"column": 19, "next": [320, 318]},
          {"column": 19, "next": [321, 322]},
          {"column": 19, "next": [297, 323]},
          {"column": 19, "next": [324, 325]},
          {"column": 19, "next": [301, 326]},
          {"column": 19, "next": [327, 325]},
          {"column": 19, "next": [328, 329]},
          {"column": 19, "next": [330, 331]},
          {"column": 19, "next": [332, 333]},
          {"column": 19, "next": [330, 323]},
          {"column": 19, "next": [332, 326]},
          {"column": 19, "next": [317, 334]},
          {"column": 19, "next": [335, 336]},
          {"column": 19, "next": [321, 337]},
          {"column": 19, "next": [338, 339]},
          {"column": 19, "next": [340, 341]},
          {"column": 19, "next": [338, 334]},
          {"column": 19, "next": [340, 337]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["negligible"]}, "clauses": ["S1"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["negligible"]}, "clauses": ["S1", "S2"]},
          {"outcome": {"kind": "accepted", "labels": ["negligible"]}, "clauses": ["S1", "S2", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S4", "S5"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S2", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S5"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S2"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S2", "S4", "S5"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S2", "S5"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1", "S4", "S6"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1", "S2", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1", "S6"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1", "S2"]},
          {
            "outcome": {"kind": "accepted", "labels": ["moderate"]},
            "clauses": ["S1", "S2", "S4", "S6"]
          },
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1", "S2", "S6"]},
          {"outcome": {"kind": "accepted", "labels": ["negligible"]}, "clauses": ["S1", "S3"]},
          {"outcome": {"kind": "accepted", "labels": ["negligible"]}, "clauses": ["S1", "S3", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["negligible"]}, "clauses": ["S1", "S2", "S3"]},
          {
            "outcome": {"kind": "accepted", "labels": ["negligible"]},
            "clauses": ["S1", "S2", "S3", "S4"]
          },
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S3", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S3"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S3", "S4", "S5"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S2", "S3", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S3", "S5"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S2", "S3"]},
          {
            "outcome": {"kind": "accepted", "labels": ["low"]},
            "clauses": ["S1", "S2", "S3", "S4", "S5"]
          },
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["S1", "S2", "S3", "S5"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1", "S3", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1", "S3"]},
          {
            "outcome": {"kind": "accepted", "labels": ["moderate"]},
            "clauses": ["S1", "S3", "S4", "S6"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["moderate"]},
            "clauses": ["S1", "S2", "S3", "S4"]
          },
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1", "S3", "S6"]},
          {"outcome": {"kind": "accepted", "labels": ["moderate"]}, "clauses": ["S1", "S2", "S3"]},
          {
            "outcome": {"kind": "accepted", "labels": ["moderate"]},
            "clauses": ["S1", "S2", "S3", "S4", "S6"]
          },
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1"]},
          {"outcome": {"kind": "accepted", "labels": ["critical"]}, "clauses": ["S1", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S2", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["critical"]}, "clauses": ["S1"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S2"]},
          {"outcome": {"kind": "accepted", "labels": ["critical"]}, "clauses": ["S1", "S2", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S7"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S4", "S7"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S2", "S7"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S2", "S4", "S7"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S3", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S3"]},
          {"outcome": {"kind": "accepted", "labels": ["critical"]}, "clauses": ["S1", "S3", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S2", "S3", "S4"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S3", "S7"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S3", "S4", "S7"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["S1", "S2", "S3", "S7"]},
          {
            "outcome": {"kind": "accepted", "labels": ["high"]},
            "clauses": ["S1", "S2", "S3", "S4", "S7"]
          }
        ]
      }
    },
    {
      "id": "status",
      "kind": "one",
      "questions": [
        "minor",
        "known",
        "prompt-given",
        "actual-given",
        "stage",
        "expected-given",
        "turns",
        "step-named",
        "acts",
        "effort",
        "tries",
        "hit-rate",
        "assists",
        "uplift",
        "harm-to-others",
        "people",
        "harm-to-user",
        "unprompted",
        "leaks",
        "invents"
      ],
      "labels": [
        {"name": "ready", "parent": null},
        {"name": "send-back", "parent": null},
        {"name": "unconfirmed", "parent": null},
        {"name": "merged", "parent": null}
      ],
      "clauses": [
        {
          "id": "G1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "minor", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "child-safety"},
          "rationale": "each further pair of eyes does harm",
          "text": "flag for `child-safety` when `minor`"
        },
        {
          "id": "A1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "known", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["merged"]},
          "rationale": null,
          "text": "`merged` when `known`"
        },
        {
          "id": "A2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare-number", "signal": "hit-rate", "relation": "is", "number": "0"},
              {"kind": "compare-number", "signal": "tries", "relation": "at-least", "number": "10"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["unconfirmed"]},
          "rationale": null,
          "text": "`unconfirmed` when `hit-rate` is 0 and `tries` is at least 10"
        },
        {
          "id": "A3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-is", "decision": "missing", "state": "none"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["ready"]},
          "rationale": null,
          "text": "`ready` when `missing` is none"
        },
        {
          "id": "A4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["send-back"]},
          "rationale": null,
          "text": "`send-back` otherwise"
        },
        {
          "id": "A5",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "outcome-in", "decision": "severity", "outcomes": ["critical"]},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "known", "relation": "is", "value": "yes"}
              },
              {
                "kind": "all",
                "parts": [
                  {
                    "kind": "not",
                    "part": {"kind": "outcome-is", "decision": "missing", "state": "not-applicable"}
                  },
                  {
                    "kind": "not",
                    "part": {
                      "kind": "any",
                      "parts": [
                        {
                          "kind": "outcome-includes",
                          "decision": "missing",
                          "labels": ["exact-prompt"]
                        },
                        {
                          "kind": "outcome-includes",
                          "decision": "missing",
                          "labels": ["actual-answer"]
                        }
                      ]
                    }
                  }
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["ready"]},
          "rationale": "a critical finding does not wait for its papers",
          "text": "`ready` when `severity` is `critical` and not `known` and `missing` includes none of `exact-prompt`, `actual-answer`"
        }
      ],
      "priority": [
        {
          "kind": "labels",
          "order": ["merged", "unconfirmed", "ready"],
          "rationale": "nobody mends what is mended or cannot be seen"
        }
      ],
      "place": 5,
      "reads": ["missing", "severity"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 2]},
          {"column": 1, "next": [8, 8, 3]},
          {"column": 1, "next": [8, 8, 4]},
          {"column": 2, "next": [8, 5]},
          {"column": 2, "next": [6, 7]},
          {"column": 3, "next": [8, 9]},
          {"column": 3, "next": [8, 10]},
          {"column": 3, "next": [8, 11]},
          {"column": 4, "next": [12, 13]},
          {"column": 4, "next": [14, 15]},
          {"column": 4, "next": [16, 17]},
          {"column": 4, "next": [18, 19]},
          {"column": 5, "next": [231, 231, 20]},
          {"column": 5, "next": [20, 20, 231]},
          {"column": 5, "next": [231, 231, 21]},
          {"column": 5, "next": [20, 21, 231]},
          {"column": 5, "next": [231, 231, 22]},
          {"column": 5, "next": [22, 22, 231]},
          {"column": 5, "next": [231, 231, 23]},
          {"column": 5, "next": [22, 23, 231]},
          {"column": 6, "next": [24, 25, 25, 26]},
          {"column": 6, "next": [27, 28, 29, 30]},
          {"column": 6, "next": [31, 32, 32, 33]},
          {"column": 6, "next": [34, 35, 36, 37]},
          {"column": 7, "next": [231, 231, 231, 231, 38]},
          {"column": 7, "next": [38, 38, 38, 38, 231]},
          {"column": 7, "next": [39, 38, 38, 38, 231]},
          {"column": 7, "next": [231, 231, 231, 231, 40]},
          {"column": 7, "next": [40, 40, 40, 40, 231]},
          {"column": 7, "next": [41, 41, 41, 40, 231]},
          {"column": 7, "next": [39, 41, 41, 40, 231]},
          {"column": 7, "next": [231, 231, 231, 231, 42]},
          {"column": 7, "next": [43, 43, 42, 42, 231]},
          {"column": 7, "next": [44, 43, 42, 42, 231]},
          {"column": 7, "next": [231, 231, 231, 231, 45]},
          {"column": 7, "next": [46, 46, 45, 45, 231]},
          {"column": 7, "next": [47, 47, 48, 45, 231]},
          {"column": 7, "next": [44, 47, 48, 45, 231]},
          {"column": 8, "next": [49, 50]},
          {"column": 8, "next": [51, 50]},
          {"column": 8, "next": [52, 50]},
          {"column": 8, "next": [53, 50]},
          {"column": 8, "next": [54, 50]},
          {"column": 8, "next": [55, 50]},
          {"column": 8, "next": [56, 50]},
          {"column": 8, "next": [57, 50]},
          {"column": 8, "next": [58, 50]},
          {"column": 8, "next": [59, 50]},
          {"column": 8, "next": [60, 50]},
          {"column": 9, "next": [61, 62]},
          {"column": 9, "next": [63, 62]},
          {"column": 9, "next": [64, 62]},
          {"column": 9, "next": [65, 62]},
          {"column": 9, "next": [66, 62]},
          {"column": 9, "next": [67, 62]},
          {"column": 9, "next": [68, 62]},
          {"column": 9, "next": [69, 62]},
          {"column": 9, "next": [70, 62]},
          {"column": 9, "next": [71, 62]},
          {"column": 9, "next": [72, 62]},
          {"column": 9, "next": [73, 62]},
          {"column": 10, "next": [74, 75, 74]},
          {"column": 10, "next": [76, 77, 76]},
          {"column": 10, "next": [78, 79, 78]},
          {"column": 10, "next": [80, 81, 80]},
          {"column": 10, "next": [82, 83, 82]},
          {"column": 10, "next": [84, 85, 84]},
          {"column": 10, "next": [86, 87, 88]},
          {"column": 10, "next": [89, 90, 91]},
          {"column": 10, "next": [92, 93, 94]},
          {"column": 10, "next": [95, 96, 97]},
          {"column": 10, "next": [98, 99, 100]},
          {"column": 10, "next": [101, 102, 103]},
          {"column": 10, "next": [104, 105, 106]},
          {"column": 11, "next": [231, 231, 231, 147]},
          {"column": 11, "next": [147, 147, 147, 231]},
          {"column": 11, "next": [231, 231, 231, 148]},
          {"column": 11, "next": [148, 148, 148, 231]},
          {"column": 11, "next": [231, 231, 231, 149]},
          {"column": 11, "next": [149, 149, 149, 231]},
          {"column": 11, "next": [231, 231, 231, 150]},
          {"column": 11, "next": [150, 150, 150, 231]},
          {"column": 11, "next": [231, 231, 231, 107]},
          {"column": 11, "next": [107, 107, 107, 231]},
          {"column": 11, "next": [231, 231, 231, 151]},
          {"column": 11, "next": [151, 151, 151, 231]},
          {"column": 11, "next": [231, 231, 231, 108]},
          {"column": 11, "next": [135, 135, 136, 231]},
          {"column": 11, "next": [231, 231, 231, 135]},
          {"column": 11, "next": [231, 231, 231, 109]},
          {"column": 11, "next": [110, 110, 111, 231]},
          {"column": 11, "next": [231, 231, 231, 110]},
          {"column": 11, "next": [231, 231, 231, 112]},
          {"column": 11, "next": [113, 113, 114, 231]},
          {"column": 11, "next": [231, 231, 231, 113]},
          {"column": 11, "next": [231, 231, 231, 115]},
          {"column": 11, "next": [116, 116, 117, 231]},
          {"column": 11, "next": [231, 231, 231, 116]},
          {"column": 11, "next": [231, 231, 231, 118]},
          {"column": 11, "next": [119, 119, 120, 231]},
          {"column": 11, "next": [231, 231, 231, 119]},
          {"column": 11, "next": [231, 231, 231, 121]},
          {"column": 11, "next": [122, 122, 123, 231]},
          {"column": 11, "next": [231, 231, 231, 122]},
          {"column": 11, "next": [231, 231, 231, 124]},
          {"column": 11, "next": [143, 143, 144, 231]},
          {"column": 11, "next": [231, 231, 231, 143]},
          {"column": 12, "next": [147, 151, 151]},
          {"column": 12, "next": [125, 135, 135]},
          {"column": 12, "next": [126, 135, 135]},
          {"column": 12, "next": [137, 135, 135]},
          {"column": 12, "next": [138, 136, 136]},
          {"column": 12, "next": [127, 140, 140]},
          {"column": 12, "next": [139, 140, 140]},
          {"column": 12, "next": [141, 142, 142]},
          {"column": 12, "next": [125, 143, 143]},
          {"column": 12, "next": [135, 143, 143]},
          {"column": 12, "next": [136, 144, 144]},
          {"column": 12, "next": [126, 143, 143]},
          {"column": 12, "next": [137, 143, 143]},
          {"column": 12, "next": [138, 144, 144]},
          {"column": 12, "next": [128, 143, 143]},
          {"column": 12, "next": [145, 143, 143]},
          {"column": 12, "next": [146, 144, 144]},
          {"column": 12, "next": [129, 143, 143]},
          {"column": 13, "next": [130, 135]},
          {"column": 13, "next": [131, 137]},
          {"column": 13, "next": [132, 139]},
          {"column": 13, "next": [133, 145]},
          {"column": 13, "next": [134, 143]},
          {"column": 14, "next": [147, 135]},
          {"column": 14, "next": [147, 137]},
          {"column": 14, "next": [150, 139]},
          {"column": 14, "next": [151, 145]},
          {"column": 14, "next": [151, 143]},
          {"column": 15, "next": [152, 152, 152, 153, 154]},
          {"column": 15, "next": [155, 155, 155, 156, 157]},
          {"column": 15, "next": [158, 158, 158, 158, 159]},
          {"column": 15, "next": [160, 160, 160, 160, 161]},
          {"column": 15, "next": [162, 162, 162, 162, 163]},
          {"column": 15, "next": [164, 164, 164, 165, 166]},
          {"column": 15, "next": [167, 167, 167, 167, 168]},
          {"column": 15, "next": [169, 169, 169, 170, 157]},
          {"column": 15, "next": [171, 171, 171, 172, 173]},
          {"column": 15, "next": [174, 174, 174, 175, 157]},
          {"column": 15, "next": [176, 176, 176, 176, 177]},
          {"column": 15, "next": [178, 178, 178, 178, 179]},
          {"column": 16, "next": [180, 181, 181, 181, 181]},
          {"column": 16, "next": [182, 183, 183, 183, 183]},
          {"column": 16, "next": [184, 185, 185, 185, 185]},
          {"column": 16, "next": [186, 187, 187, 187, 187]},
          {"column": 16, "next": [188, 189, 189, 189, 189]},
          {"column": 16, "next": [180, 181, 190, 191, 192]},
          {"column": 16, "next": [193, 194, 194, 191, 192]},
          {"column": 16, "next": [195, 192, 192, 192, 192]},
          {"column": 16, "next": [180, 181, 196, 197, 198]},
          {"column": 16, "next": [199, 200, 200, 197, 198]},
          {"column": 16, "next": [201, 198, 198, 198, 198]},
          {"column": 16, "next": [180, 181, 181, 190, 194]},
          {"column": 16, "next": [193, 194, 194, 194, 194]},
          {"column": 16, "next": [180, 181, 181, 196, 200]},
          {"column": 16, "next": [199, 200, 200, 200, 200]},
          {"column": 16, "next": [186, 187, 187, 202, 203]},
          {"column": 16, "next": [204, 203, 203, 203, 203]},
          {"column": 16, "next": [186, 187, 202, 205, 206]},
          {"column": 16, "next": [204, 203, 203, 205, 206]},
          {"column": 16, "next": [207, 206, 206, 206, 206]},
          {"column": 16, "next": [186, 187, 187, 208, 209]},
          {"column": 16, "next": [210, 209, 209, 209, 209]},
          {"column": 16, "next": [186, 187, 208, 211, 198]},
          {"column": 16, "next": [210, 209, 209, 211, 198]},
          {"column": 16, "next": [188, 189, 212, 213, 214]},
          {"column": 16, "next": [215, 216, 216, 213, 214]},
          {"column": 16, "next": [217, 214, 214, 214, 214]},
          {"column": 16, "next": [188, 189, 218, 219, 198]},
          {"column": 16, "next": [220, 221, 221, 219, 198]},
          {"column": 16, "next": [188, 189, 189, 212, 216]},
          {"column": 16, "next": [215, 216, 216, 216, 216]},
          {"column": 16, "next": [188, 189, 189, 218, 221]},
          {"column": 16, "next": [220, 221, 221, 221, 221]},
          {"column": 17, "next": [231, 231, 231, 232]},
          {"column": 17, "next": [232, 232, 232, 231]},
          {"column": 17, "next": [231, 231, 231, 233]},
          {"column": 17, "next": [233, 233, 233, 231]},
          {"column": 17, "next": [231, 231, 231, 234]},
          {"column": 17, "next": [234, 234, 234, 231]},
          {"column": 17, "next": [231, 231, 231, 235]},
          {"column": 17, "next": [235, 235, 235, 231]},
          {"column": 17, "next": [231, 231, 231, 236]},
          {"column": 17, "next": [236, 236, 236, 231]},
          {"column": 17, "next": [232, 222, 222, 231]},
          {"column": 17, "next": [222, 223, 223, 231]},
          {"column": 17, "next": [223, 223, 223, 231]},
          {"column": 17, "next": [231, 231, 231, 222]},
          {"column": 17, "next": [222, 222, 222, 231]},
          {"column": 17, "next": [231, 231, 231, 223]},
          {"column": 17, "next": [232, 228, 228, 231]},
          {"column": 17, "next": [228, 237, 237, 231]},
          {"column": 17, "next": [237, 237, 237, 231]},
          {"column": 17, "next": [231, 231, 231, 228]},
          {"column": 17, "next": [228, 228, 228, 231]},
          {"column": 17, "next": [231, 231, 231, 237]},
          {"column": 17, "next": [235, 224, 224, 231]},
          {"column": 17, "next": [224, 224, 224, 231]},
          {"column": 17, "next": [231, 231, 231, 224]},
          {"column": 17, "next": [224, 225, 225, 231]},
          {"column": 17, "next": [225, 225, 225, 231]},
          {"column": 17, "next": [231, 231, 231, 225]},
          {"column": 17, "next": [235, 229, 229, 231]},
          {"column": 17, "next": [229, 229, 229, 231]},
          {"column": 17, "next": [231, 231, 231, 229]},
          {"column": 17, "next": [229, 237, 237, 231]},
          {"column": 17, "next": [236, 226, 226, 231]},
          {"column": 17, "next": [226, 227, 227, 231]},
          {"column": 17, "next": [227, 227, 227, 231]},
          {"column": 17, "next": [231, 231, 231, 226]},
          {"column": 17, "next": [226, 226, 226, 231]},
          {"column": 17, "next": [231, 231, 231, 227]},
          {"column": 17, "next": [236, 230, 230, 231]},
          {"column": 17, "next": [230, 237, 237, 231]},
          {"column": 17, "next": [231, 231, 231, 230]},
          {"column": 17, "next": [230, 230, 230, 231]},
          {"column": 18, "next": [228, 228, 232]},
          {"column": 18, "next": [237, 237, 228]},
          {"column": 18, "next": [229, 229, 235]},
          {"column": 18, "next": [237, 237, 229]},
          {"column": 18, "next": [230, 230, 236]},
          {"column": 18, "next": [237, 237, 230]},
          {"column": 19, "next": [232, 237]},
          {"column": 19, "next": [235, 237]},
          {"column": 19, "next": [236, 237]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["send-back"]}, "clauses": ["A4"]},
          {"outcome": {"kind": "flagged", "queue": "child-safety"}, "clauses": ["G1"]},
          {"outcome": {"kind": "accepted", "labels": ["merged"]}, "clauses": ["A1"]},
          {"outcome": {"kind": "accepted", "labels": ["unconfirmed"]}, "clauses": ["A2"]},
          {"outcome": {"kind": "accepted", "labels": ["ready"]}, "clauses": ["A3"]},
          {"outcome": {"kind": "accepted", "labels": ["ready"]}, "clauses": ["A5"]}
        ]
      }
    },
    {
      "id": "escalation",
      "kind": "one",
      "questions": [
        "minor",
        "known",
        "assists",
        "uplift",
        "acts",
        "leaks",
        "invents",
        "tries",
        "hit-rate",
        "stage",
        "prompt-given",
        "harm-to-others",
        "expected-given",
        "actual-given",
        "turns",
        "step-named",
        "harm-to-user",
        "people",
        "effort",
        "unprompted"
      ],
      "labels": [{"name": "weekly-review", "parent": null}, {"name": "backlog", "parent": null}],
      "clauses": [
        {
          "id": "G1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "minor", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "child-safety"},
          "rationale": "each further pair of eyes does harm",
          "text": "flag for `child-safety` when `minor`"
        },
        {
          "id": "B1",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "outcome-in",
                "decision": "severity",
                "outcomes": ["moderate", "high", "critical"]
              },
              {
                "kind": "not",
                "part": {"kind": "outcome-in", "decision": "status", "outcomes": ["send-back"]}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["weekly-review"]},
          "rationale": null,
          "text": "`weekly-review` when `severity` is at least `moderate` unless `status` is `send-back`"
        },
        {
          "id": "B2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["backlog"]},
          "rationale": null,
          "text": "`backlog` otherwise"
        },
        {
          "id": "B3",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "outcome-in", "decision": "severity", "outcomes": ["critical"]},
              {
                "kind": "not",
                "part": {"kind": "outcome-in", "decision": "status", "outcomes": ["merged"]}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "on-call"},
          "rationale": null,
          "text": "flag for `on-call` when `severity` is `critical` unless `status` is `merged`"
        },
        {
          "id": "B4",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "compare", "signal": "uplift", "relation": "is", "value": "serious"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "domain-experts"},
          "rationale": "only they can tell how serious",
          "text": "flag for `domain-experts` when `uplift` is `serious`"
        },
        {
          "id": "B5",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "category", "outcomes": ["privacy"]},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "privacy-office"},
          "rationale": "the law gives us three days from here",
          "text": "flag for `privacy-office` when `category` is `privacy`"
        }
      ],
      "priority": [{"kind": "clauses", "order": ["B3", "B4", "B5"], "rationale": "what is on fire goes first"}],
      "place": 6,
      "reads": ["category", "severity", "status"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 2]},
          {"column": 1, "next": [7, 7, 3]},
          {"column": 1, "next": [9, 9, 4]},
          {"column": 2, "next": [7, 5]},
          {"column": 2, "next": [9, 6]},
          {"column": 3, "next": [7, 8]},
          {"column": 3, "next": [9, 10]},
          {"column": 4, "next": [11, 12]},
          {"column": 4, "next": [13, 14]},
          {"column": 4, "next": [15, 16]},
          {"column": 4, "next": [17, 18]},
          {"column": 5, "next": [241, 241, 19]},
          {"column": 5, "next": [19, 19, 241]},
          {"column": 5, "next": [241, 241, 20]},
          {"column": 5, "next": [19, 20, 241]},
          {"column": 5, "next": [241, 241, 21]},
          {"column": 5, "next": [21, 21, 241]},
          {"column": 5, "next": [241, 241, 22]},
          {"column": 5, "next": [21, 22, 241]},
          {"column": 6, "next": [23, 24, 24, 25]},
          {"column": 6, "next": [26, 27, 28, 28]},
          {"column": 6, "next": [29, 30, 30, 31]},
          {"column": 6, "next": [32, 33, 34, 34]},
          {"column": 7, "next": [241, 241, 241, 241, 35]},
          {"column": 7, "next": [36, 36, 35, 35, 241]},
          {"column": 7, "next": [47, 36, 35, 35, 241]},
          {"column": 7, "next": [241, 241, 241, 241, 37]},
          {"column": 7, "next": [38, 38, 37, 37, 241]},
          {"column": 7, "next": [47, 47, 46, 37, 241]},
          {"column": 7, "next": [241, 241, 241, 241, 39]},
          {"column": 7, "next": [40, 40, 39, 39, 241]},
          {"column": 7, "next": [41, 40, 39, 39, 241]},
          {"column": 7, "next": [241, 241, 241, 241, 42]},
          {"column": 7, "next": [43, 43, 42, 42, 241]},
          {"column": 7, "next": [41, 41, 44, 42, 241]},
          {"column": 8, "next": [45, 46]},
          {"column": 8, "next": [45, 47]},
          {"column": 8, "next": [48, 46]},
          {"column": 8, "next": [48, 47]},
          {"column": 8, "next": [49, 50]},
          {"column": 8, "next": [51, 52]},
          {"column": 8, "next": [53, 52]},
          {"column": 8, "next": [54, 50]},
          {"column": 8, "next": [55, 52]},
          {"column": 8, "next": [56, 50]},
          {"column": 9, "next": [57, 58]},
          {"column": 9, "next": [59, 58]},
          {"column": 9, "next": [60, 58]},
          {"column": 9, "next": [61, 58]},
          {"column": 9, "next": [62, 58]},
          {"column": 9, "next": [63, 58]},
          {"column": 9, "next": [64, 58]},
          {"column": 9, "next": [65, 58]},
          {"column": 9, "next": [66, 58]},
          {"column": 9, "next": [67, 58]},
          {"column": 9, "next": [68, 58]},
          {"column": 9, "next": [69, 58]},
          {"column": 10, "next": [70, 71, 72]},
          {"column": 10, "next": [73, 74, 73]},
          {"column": 10, "next": [75, 76, 77]},
          {"column": 10, "next": [78, 79, 80]},
          {"column": 10, "next": [81, 82, 83]},
          {"column": 10, "next": [84, 85, 86]},
          {"column": 10, "next": [75, 76, 87]},
          {"column": 10, "next": [88, 89, 90]},
          {"column": 10, "next": [78, 79, 87]},
          {"column": 10, "next": [91, 92, 93]},
          {"column": 10, "next": [94, 95, 96]},
          {"column": 10, "next": [97, 98, 99]},
          {"column": 10, "next": [100, 101, 102]},
          {"column": 11, "next": [241, 241, 241, 103]},
          {"column": 11, "next": [148, 148, 150, 241]},
          {"column": 11, "next": [241, 241, 241, 148]},
          {"column": 11, "next": [241, 241, 241, 151]},
          {"column": 11, "next": [151, 151, 151, 241]},
          {"column": 11, "next": [241, 241, 241, 104]},
          {"column": 11, "next": [136, 136, 150, 241]},
          {"column": 11, "next": [241, 241, 241, 136]},
          {"column": 11, "next": [241, 241, 241, 105]},
          {"column": 11, "next": [106, 106, 150, 241]},
          {"column": 11, "next": [241, 241, 241, 106]},
          {"column": 11, "next": [241, 241, 241, 107]},
          {"column": 11, "next": [108, 108, 150, 241]},
          {"column": 11, "next": [241, 241, 241, 108]},
          {"column": 11, "next": [241, 241, 241, 109]},
          {"column": 11, "next": [138, 138, 140, 241]},
          {"column": 11, "next": [241, 241, 241, 138]},
          {"column": 11, "next": [241, 241, 241, 155]},
          {"column": 11, "next": [241, 241, 241, 110]},
          {"column": 11, "next": [111, 111, 112, 241]},
          {"column": 11, "next": [241, 241, 241, 111]},
          {"column": 11, "next": [241, 241, 241, 113]},
          {"column": 11, "next": [114, 114, 112, 241]},
          {"column": 11, "next": [241, 241, 241, 115]},
          {"column": 11, "next": [241, 241, 241, 116]},
          {"column": 11, "next": [117, 117, 140, 241]},
          {"column": 11, "next": [241, 241, 241, 118]},
          {"column": 11, "next": [241, 241, 241, 119]},
          {"column": 11, "next": [120, 120, 112, 241]},
          {"column": 11, "next": [241, 241, 241, 121]},
          {"column": 11, "next": [241, 241, 241, 122]},
          {"column": 11, "next": [145, 145, 140, 241]},
          {"column": 11, "next": [241, 241, 241, 147]},
          {"column": 12, "next": [123, 148, 148]},
          {"column": 12, "next": [124, 136, 136]},
          {"column": 12, "next": [125, 136, 136]},
          {"column": 12, "next": [137, 136, 136]},
          {"column": 12, "next": [123, 136, 136]},
          {"column": 12, "next": [148, 136, 136]},
          {"column": 12, "next": [126, 138, 138]},
          {"column": 12, "next": [127, 138, 138]},
          {"column": 12, "next": [141, 138, 138]},
          {"column": 12, "next": [143, 140, 140]},
          {"column": 12, "next": [128, 145, 145]},
          {"column": 12, "next": [144, 145, 145]},
          {"column": 12, "next": [146, 147, 147]},
          {"column": 12, "next": [126, 145, 145]},
          {"column": 12, "next": [138, 145, 145]},
          {"column": 12, "next": [138, 147, 147]},
          {"column": 12, "next": [127, 145, 145]},
          {"column": 12, "next": [141, 145, 145]},
          {"column": 12, "next": [141, 147, 147]},
          {"column": 12, "next": [129, 145, 145]},
          {"column": 13, "next": [148, 149]},
          {"column": 13, "next": [130, 149]},
          {"column": 13, "next": [131, 149]},
          {"column": 13, "next": [132, 139]},
          {"column": 13, "next": [133, 142]},
          {"column": 13, "next": [134, 142]},
          {"column": 13, "next": [135, 139]},
          {"column": 14, "next": [148, 136]},
          {"column": 14, "next": [148, 137]},
          {"column": 14, "next": [148, 138]},
          {"column": 14, "next": [148, 141]},
          {"column": 14, "next": [148, 144]},
          {"column": 14, "next": [148, 145]},
          {"column": 15, "next": [152, 153, 154, 155, 155]},
          {"column": 15, "next": [156, 156, 157, 158, 155]},
          {"column": 15, "next": [159, 159, 159, 160, 161]},
          {"column": 15, "next": [162, 162, 162, 163, 164]},
          {"column": 15, "next": [165, 165, 165, 166, 167]},
          {"column": 15, "next": [168, 168, 168, 168, 169]},
          {"column": 15, "next": [170, 170, 170, 170, 171]},
          {"column": 15, "next": [172, 172, 172, 172, 173]},
          {"column": 15, "next": [174, 174, 175, 176, 177]},
          {"column": 15, "next": [178, 179, 180, 181, 182]},
          {"column": 15, "next": [183, 183, 183, 183, 177]},
          {"column": 15, "next": [184, 184, 184, 181, 182]},
          {"column": 16, "next": [185, 186, 186, 186, 186]},
          {"column": 16, "next": [187, 188, 188, 188, 188]},
          {"column": 16, "next": [189, 190, 190, 190, 190]},
          {"column": 16, "next": [191, 192, 192, 192, 192]},
          {"column": 16, "next": [185, 193, 194, 195, 195]},
          {"column": 16, "next": [196, 193, 194, 195, 195]},
          {"column": 16, "next": [197, 198, 194, 195, 195]},
          {"column": 16, "next": [199, 195, 195, 195, 195]},
          {"column": 16, "next": [185, 200, 201, 194, 195]},
          {"column": 16, "next": [196, 202, 201, 194, 195]},
          {"column": 16, "next": [197, 198, 198, 194, 195]},
          {"column": 16, "next": [185, 186, 203, 204, 205]},
          {"column": 16, "next": [206, 207, 207, 204, 205]},
          {"column": 16, "next": [208, 205, 205, 205, 205]},
          {"column": 16, "next": [187, 188, 209, 210, 211]},
          {"column": 16, "next": [212, 213, 213, 210, 211]},
          {"column": 16, "next": [214, 211, 211, 211, 211]},
          {"column": 16, "next": [189, 190, 215, 216, 217]},
          {"column": 16, "next": [218, 219, 219, 216, 217]},
          {"column": 16, "next": [220, 217, 217, 217, 217]},
          {"column": 16, "next": [185, 186, 186, 203, 207]},
          {"column": 16, "next": [206, 207, 207, 207, 207]},
          {"column": 16, "next": [187, 188, 188, 209, 213]},
          {"column": 16, "next": [212, 213, 213, 213, 213]},
          {"column": 16, "next": [189, 190, 190, 215, 219]},
          {"column": 16, "next": [218, 219, 219, 219, 219]},
          {"column": 16, "next": [185, 200, 201, 221, 222]},
          {"column": 16, "next": [196, 202, 201, 221, 222]},
          {"column": 16, "next": [197, 198, 198, 221, 222]},
          {"column": 16, "next": [223, 222, 222, 222, 222]},
          {"column": 16, "next": [185, 193, 221, 224, 225]},
          {"column": 16, "next": [196, 193, 221, 224, 225]},
          {"column": 16, "next": [197, 198, 221, 224, 225]},
          {"column": 16, "next": [223, 222, 222, 224, 225]},
          {"column": 16, "next": [226, 225, 225, 225, 225]},
          {"column": 16, "next": [199, 195, 195, 227, 222]},
          {"column": 16, "next": [199, 195, 227, 224, 225]},
          {"column": 17, "next": [241, 241, 241, 242]},
          {"column": 17, "next": [242, 242, 242, 241]},
          {"column": 17, "next": [241, 241, 241, 243]},
          {"column": 17, "next": [243, 243, 243, 241]},
          {"column": 17, "next": [241, 241, 241, 244]},
          {"column": 17, "next": [244, 244, 244, 241]},
          {"column": 17, "next": [241, 241, 241, 245]},
          {"column": 17, "next": [245, 245, 245, 241]},
          {"column": 17, "next": [228, 228, 229, 241]},
          {"column": 17, "next": [229, 246, 246, 241]},
          {"column": 17, "next": [246, 246, 246, 241]},
          {"column": 17, "next": [241, 241, 241, 228]},
          {"column": 17, "next": [241, 241, 241, 229]},
          {"column": 17, "next": [229, 229, 229, 241]},
          {"column": 17, "next": [241, 241, 241, 246]},
          {"column": 17, "next": [242, 242, 228, 241]},
          {"column": 17, "next": [228, 229, 229, 241]},
          {"column": 17, "next": [228, 228, 228, 241]},
          {"column": 17, "next": [242, 230, 230, 241]},
          {"column": 17, "next": [230, 231, 231, 241]},
          {"column": 17, "next": [231, 231, 231, 241]},
          {"column": 17, "next": [241, 241, 241, 230]},
          {"column": 17, "next": [230, 230, 230, 241]},
          {"column": 17, "next": [241, 241, 241, 231]},
          {"column": 17, "next": [243, 232, 232, 241]},
          {"column": 17, "next": [232, 233, 233, 241]},
          {"column": 17, "next": [233, 233, 233, 241]},
          {"column": 17, "next": [241, 241, 241, 232]},
          {"column": 17, "next": [232, 232, 232, 241]},
          {"column": 17, "next": [241, 241, 241, 233]},
          {"column": 17, "next": [244, 239, 239, 241]},
          {"column": 17, "next": [239, 247, 247, 241]},
          {"column": 17, "next": [247, 247, 247, 241]},
          {"column": 17, "next": [241, 241, 241, 239]},
          {"column": 17, "next": [239, 239, 239, 241]},
          {"column": 17, "next": [241, 241, 241, 247]},
          {"column": 17, "next": [229, 234, 234, 241]},
          {"column": 17, "next": [234, 234, 234, 241]},
          {"column": 17, "next": [241, 241, 241, 234]},
          {"column": 17, "next": [234, 235, 235, 241]},
          {"column": 17, "next": [235, 235, 235, 241]},
          {"column": 17, "next": [241, 241, 241, 235]},
          {"column": 17, "next": [246, 234, 234, 241]},
          {"column": 18, "next": [236, 236, 242]},
          {"column": 18, "next": [246, 246, 236]},
          {"column": 18, "next": [237, 237, 242]},
          {"column": 18, "next": [247, 247, 237]},
          {"column": 18, "next": [238, 238, 243]},
          {"column": 18, "next": [247, 247, 238]},
          {"column": 18, "next": [240, 240, 246]},
          {"column": 18, "next": [247, 247, 240]},
          {"column": 19, "next": [242, 246]},
          {"column": 19, "next": [242, 247]},
          {"column": 19, "next": [243, 247]},
          {"column": 19, "next": [244, 247]},
          {"column": 19, "next": [246, 247]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["backlog"]}, "clauses": ["B2"]},
          {"outcome": {"kind": "flagged", "queue": "privacy-office"}, "clauses": ["B5"]},
          {"outcome": {"kind": "flagged", "queue": "domain-experts"}, "clauses": ["B4"]},
          {"outcome": {"kind": "flagged", "queue": "child-safety"}, "clauses": ["G1"]},
          {"outcome": {"kind": "accepted", "labels": ["weekly-review"]}, "clauses": ["B1"]},
          {"outcome": {"kind": "flagged", "queue": "on-call"}, "clauses": ["B3"]}
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
