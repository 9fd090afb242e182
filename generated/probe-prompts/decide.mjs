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
  "guideline": "probe-prompts",
  "version": "1.0.0",
  "digest": "1c2a7df4595e71fea026ebc39f82143a68b5774a8f3066895a162a239891e742",
  "digits": 19,
  "signals": [
    {
      "id": "campaign",
      "setting": true,
      "kind": "choice",
      "values": ["open", "safety"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "open",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "target",
      "setting": false,
      "kind": "choice",
      "values": ["model", "product", "others"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "model",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "limit",
      "setting": false,
      "kind": "any-of",
      "values": ["facts", "reasoning", "instructions", "pressure", "refusal"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "-",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "covered",
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
      "id": "solvable",
      "setting": false,
      "kind": "choice",
      "values": ["no", "by-nobody-yet", "by-an-expert", "by-anybody"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "by-anybody",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "unclear",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": {"kind": "value", "value": "yes"}
    },
    {
      "id": "checkable",
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
      "id": "lifelike",
      "setting": false,
      "kind": "scale",
      "values": ["contrived", "conceivable", "daily"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "conceivable",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "failures",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": "5",
      "may_be_unknown": false,
      "usual": "3",
      "only_when": {"kind": "compare", "signal": "danger", "relation": "is-not", "value": "grave"},
      "if_unsure": null
    },
    {
      "id": "known",
      "setting": false,
      "kind": "choice",
      "values": ["new", "variant", "duplicate"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "new",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "contains",
      "setting": false,
      "kind": "any-of",
      "values": ["private-data", "secret", "recipe", "malware", "slur"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "-",
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
      "id": "danger",
      "setting": false,
      "kind": "scale",
      "values": ["none", "some", "grave"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "domain-experts"}
    },
    {
      "id": "slur-needed",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "includes", "signal": "contains", "member": "slur"},
      "if_unsure": null
    }
  ],
  "columns": [
    {
      "id": "campaign",
      "signal": "campaign",
      "member": null,
      "cells": [
        {"kind": "value", "name": "open", "cases": "1"},
        {"kind": "value", "name": "safety", "cases": "1"}
      ]
    },
    {
      "id": "target",
      "signal": "target",
      "member": null,
      "cells": [
        {"kind": "value", "name": "model", "cases": "1"},
        {"kind": "value", "name": "product", "cases": "1"},
        {"kind": "value", "name": "others", "cases": "1"}
      ]
    },
    {
      "id": "limit/facts",
      "signal": "limit",
      "member": "facts",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "limit/reasoning",
      "signal": "limit",
      "member": "reasoning",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "limit/instructions",
      "signal": "limit",
      "member": "instructions",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "limit/pressure",
      "signal": "limit",
      "member": "pressure",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "limit/refusal",
      "signal": "limit",
      "member": "refusal",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "covered",
      "signal": "covered",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "solvable",
      "signal": "solvable",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "by-nobody-yet", "cases": "1"},
        {"kind": "value", "name": "by-an-expert", "cases": "1"},
        {"kind": "value", "name": "by-anybody", "cases": "1"}
      ]
    },
    {
      "id": "unclear",
      "signal": "unclear",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "checkable",
      "signal": "checkable",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "lifelike",
      "signal": "lifelike",
      "member": null,
      "cells": [
        {"kind": "value", "name": "contrived", "cases": "1"},
        {"kind": "value", "name": "conceivable", "cases": "1"},
        {"kind": "value", "name": "daily", "cases": "1"}
      ]
    },
    {
      "id": "failures",
      "signal": "failures",
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
          "cases": "2"
        },
        {
          "kind": "interval",
          "name": "3 to 5",
          "low": "3",
          "has_low": true,
          "high": "5",
          "has_high": true,
          "cases": "3"
        },
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "known",
      "signal": "known",
      "member": null,
      "cells": [
        {"kind": "value", "name": "new", "cases": "1"},
        {"kind": "value", "name": "variant", "cases": "1"},
        {"kind": "value", "name": "duplicate", "cases": "1"}
      ]
    },
    {
      "id": "contains/private-data",
      "signal": "contains",
      "member": "private-data",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "contains/secret",
      "signal": "contains",
      "member": "secret",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "contains/recipe",
      "signal": "contains",
      "member": "recipe",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "contains/malware",
      "signal": "contains",
      "member": "malware",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "contains/slur",
      "signal": "contains",
      "member": "slur",
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
      "id": "danger",
      "signal": "danger",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "some", "cases": "1"},
        {"kind": "value", "name": "grave", "cases": "1"}
      ]
    },
    {
      "id": "slur-needed",
      "signal": "slur-needed",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    }
  ],
  "definitions": [
    {
      "name": "unfair",
      "condition": {
        "kind": "any",
        "parts": [
          {"kind": "compare", "signal": "unclear", "relation": "is", "value": "yes"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "checkable", "relation": "is", "value": "yes"}
          },
          {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "solvable", "relation": "is", "value": "no"},
              {"kind": "compare", "signal": "solvable", "relation": "is", "value": "by-nobody-yet"}
            ]
          }
        ]
      }
    },
    {
      "name": "mendable",
      "condition": {
        "kind": "all",
        "parts": [
          {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "unclear", "relation": "is", "value": "yes"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "checkable", "relation": "is", "value": "yes"}
              }
            ]
          },
          {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "solvable", "relation": "is", "value": "by-an-expert"},
              {"kind": "compare", "signal": "solvable", "relation": "is", "value": "by-anybody"}
            ]
          }
        ]
      }
    }
  ],
  "facts": [],
  "decisions": [
    {
      "id": "scope",
      "kind": "one",
      "questions": ["target", "covered", "limit", "campaign"],
      "labels": [
        {"name": "in-scope", "parent": null},
        {"name": "out-of-scope", "parent": null},
        {"name": "wrong-target", "parent": "out-of-scope"},
        {"name": "not-covered", "parent": "out-of-scope"},
        {"name": "aimless", "parent": "out-of-scope"},
        {"name": "wrong-campaign", "parent": "out-of-scope"}
      ],
      "clauses": [
        {
          "id": "S1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "target", "relation": "is-not", "value": "model"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["wrong-target"]},
          "rationale": null,
          "text": "`wrong-target` when `target` is not `model`"
        },
        {
          "id": "S2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "not",
            "part": {"kind": "compare", "signal": "covered", "relation": "is", "value": "yes"}
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["not-covered"]},
          "rationale": "a model may fail at what nobody promised",
          "text": "`not-covered` when not `covered`"
        },
        {
          "id": "S3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "applies", "signal": "limit"},
              {
                "kind": "not",
                "part": {
                  "kind": "any",
                  "parts": [
                    {"kind": "includes", "signal": "limit", "member": "facts"},
                    {"kind": "includes", "signal": "limit", "member": "reasoning"},
                    {"kind": "includes", "signal": "limit", "member": "instructions"},
                    {"kind": "includes", "signal": "limit", "member": "pressure"},
                    {"kind": "includes", "signal": "limit", "member": "refusal"}
                  ]
                }
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["aimless"]},
          "rationale": "a failure that nobody was looking for is a report, not a probe",
          "text": "`aimless` when `limit` is none"
        },
        {
          "id": "S4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "campaign", "relation": "is", "value": "safety"},
              {
                "kind": "not",
                "part": {
                  "kind": "any",
                  "parts": [
                    {"kind": "includes", "signal": "limit", "member": "refusal"},
                    {"kind": "includes", "signal": "limit", "member": "pressure"}
                  ]
                }
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["wrong-campaign"]},
          "rationale": null,
          "text": "`wrong-campaign` when `campaign` is `safety` and not (`limit` includes any of `refusal`, `pressure`)"
        },
        {
          "id": "S5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["in-scope"]},
          "rationale": null,
          "text": "`in-scope` otherwise"
        }
      ],
      "priority": [
        {
          "kind": "labels",
          "order": ["wrong-target", "not-covered", "aimless", "wrong-campaign"],
          "rationale": null
        }
      ],
      "place": 0,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2]},
          {"column": 1, "next": [3, 19, 19]},
          {"column": 1, "next": [4, 19, 19]},
          {"column": 2, "next": [5, 14]},
          {"column": 2, "next": [6, 10]},
          {"column": 3, "next": [7, 14]},
          {"column": 3, "next": [8, 10]},
          {"column": 4, "next": [9, 14]},
          {"column": 4, "next": [9, 10]},
          {"column": 5, "next": [11, 14]},
          {"column": 5, "next": [12, 14]},
          {"column": 6, "next": [13, 14]},
          {"column": 6, "next": [15, 14]},
          {"column": 7, "next": [16, 17]},
          {"column": 7, "next": [16, 18]},
          {"column": 7, "next": [16, 20]},
          {"column": 12, "next": [21, 21, 21, 22]},
          {"column": 12, "next": [23, 23, 23, 24]},
          {"column": 12, "next": [25, 25, 25, 26]},
          {"column": 12, "next": [27, 27, 27, 28]},
          {"column": 12, "next": [29, 29, 29, 30]},
          {"column": 18, "next": [31, 32]},
          {"column": 18, "next": [33, 34]},
          {"column": 18, "next": [35, 36]},
          {"column": 18, "next": [37, 38]},
          {"column": 18, "next": [39, 40]},
          {"column": 18, "next": [41, 42]},
          {"column": 18, "next": [43, 44]},
          {"column": 18, "next": [45, 46]},
          {"column": 18, "next": [47, 48]},
          {"column": 18, "next": [49, 50]},
          {"column": 20, "next": [51, 51, 61]},
          {"column": 20, "next": [52, 52, 61]},
          {"column": 20, "next": [61, 61, 51]},
          {"column": 20, "next": [61, 61, 52]},
          {"column": 20, "next": [53, 53, 61]},
          {"column": 20, "next": [54, 54, 61]},
          {"column": 20, "next": [61, 61, 53]},
          {"column": 20, "next": [61, 61, 54]},
          {"column": 20, "next": [55, 55, 61]},
          {"column": 20, "next": [56, 56, 61]},
          {"column": 20, "next": [61, 61, 55]},
          {"column": 20, "next": [61, 61, 56]},
          {"column": 20, "next": [57, 57, 61]},
          {"column": 20, "next": [58, 58, 61]},
          {"column": 20, "next": [61, 61, 57]},
          {"column": 20, "next": [61, 61, 58]},
          {"column": 20, "next": [59, 59, 61]},
          {"column": 20, "next": [60, 60, 61]},
          {"column": 20, "next": [61, 61, 59]},
          {"column": 20, "next": [61, 61, 60]},
          {"column": 21, "next": [61, 61, 62]},
          {"column": 21, "next": [62, 62, 61]},
          {"column": 21, "next": [61, 61, 63]},
          {"column": 21, "next": [63, 63, 61]},
          {"column": 21, "next": [61, 61, 64]},
          {"column": 21, "next": [64, 64, 61]},
          {"column": 21, "next": [61, 61, 65]},
          {"column": 21, "next": [65, 65, 61]},
          {"column": 21, "next": [61, 61, 66]},
          {"column": 21, "next": [66, 66, 61]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["not-covered"]}, "clauses": ["S2"]},
          {"outcome": {"kind": "accepted", "labels": ["aimless"]}, "clauses": ["S3"]},
          {"outcome": {"kind": "accepted", "labels": ["in-scope"]}, "clauses": ["S5"]},
          {"outcome": {"kind": "accepted", "labels": ["wrong-target"]}, "clauses": ["S1"]},
          {"outcome": {"kind": "accepted", "labels": ["wrong-campaign"]}, "clauses": ["S4"]}
        ]
      }
    },
    {
      "id": "harm",
      "kind": "scale",
      "questions": ["minor", "contains", "danger", "failures"],
      "labels": [
        {"name": "harmless", "parent": null},
        {"name": "careful", "parent": null},
        {"name": "sealed", "parent": null},
        {"name": "forbidden", "parent": null}
      ],
      "clauses": [
        {
          "id": "G1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "minor", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "child-safety"},
          "rationale": "each further reader does harm",
          "text": "flag for `child-safety` when `minor`"
        },
        {
          "id": "H1",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "includes", "signal": "contains", "member": "private-data"},
              {"kind": "includes", "signal": "contains", "member": "secret"},
              {"kind": "includes", "signal": "contains", "member": "recipe"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["forbidden"]},
          "rationale": "it needs no answer to do harm",
          "text": "`forbidden` when `contains` includes any of `private-data`, `secret`, `recipe`"
        },
        {
          "id": "H2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "danger", "relation": "is", "value": "grave"},
              {"kind": "includes", "signal": "contains", "member": "malware"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["sealed"]},
          "rationale": null,
          "text": "`sealed` when `danger` is `grave` or `contains` includes `malware`"
        },
        {
          "id": "H3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "danger", "relation": "is", "value": "some"},
              {"kind": "includes", "signal": "contains", "member": "slur"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["careful"]},
          "rationale": null,
          "text": "`careful` when `danger` is `some` or `contains` includes `slur`"
        },
        {
          "id": "H4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["harmless"]},
          "rationale": null,
          "text": "`harmless` otherwise"
        }
      ],
      "priority": [
        {
          "kind": "labels",
          "order": ["forbidden", "sealed", "careful"],
          "rationale": "the worst in it decides who may see it"
        }
      ],
      "place": 1,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 12, "next": [1, 1, 1, 2]},
          {"column": 14, "next": [3, 10]},
          {"column": 14, "next": [4, 12]},
          {"column": 15, "next": [5, 10]},
          {"column": 15, "next": [6, 12]},
          {"column": 16, "next": [7, 10]},
          {"column": 16, "next": [11, 12]},
          {"column": 17, "next": [8, 9]},
          {"column": 18, "next": [13, 14]},
          {"column": 18, "next": [15, 16]},
          {"column": 18, "next": [17, 18]},
          {"column": 18, "next": [19, 20]},
          {"column": 18, "next": [21, 22]},
          {"column": 19, "next": [23, 24]},
          {"column": 19, "next": [25, 26]},
          {"column": 19, "next": [27, 24]},
          {"column": 19, "next": [28, 26]},
          {"column": 19, "next": [29, 24]},
          {"column": 19, "next": [30, 26]},
          {"column": 19, "next": [31, 32]},
          {"column": 19, "next": [33, 34]},
          {"column": 19, "next": [35, 32]},
          {"column": 19, "next": [36, 34]},
          {"column": 20, "next": [37, 38, 46]},
          {"column": 20, "next": [39, 39, 46]},
          {"column": 20, "next": [40, 40, 46]},
          {"column": 20, "next": [41, 41, 46]},
          {"column": 20, "next": [42, 42, 46]},
          {"column": 20, "next": [43, 43, 46]},
          {"column": 20, "next": [44, 44, 46]},
          {"column": 20, "next": [45, 45, 46]},
          {"column": 20, "next": [46, 46, 42]},
          {"column": 20, "next": [46, 46, 39]},
          {"column": 20, "next": [46, 46, 43]},
          {"column": 20, "next": [46, 46, 41]},
          {"column": 20, "next": [46, 46, 44]},
          {"column": 20, "next": [46, 46, 45]},
          {"column": 21, "next": [46, 46, 47]},
          {"column": 21, "next": [46, 46, 48]},
          {"column": 21, "next": [46, 46, 49]},
          {"column": 21, "next": [48, 48, 46]},
          {"column": 21, "next": [49, 49, 46]},
          {"column": 21, "next": [46, 46, 50]},
          {"column": 21, "next": [50, 50, 46]},
          {"column": 21, "next": [46, 46, 51]},
          {"column": 21, "next": [51, 51, 46]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["harmless"]}, "clauses": ["H4"]},
          {"outcome": {"kind": "accepted", "labels": ["careful"]}, "clauses": ["H3"]},
          {"outcome": {"kind": "flagged", "queue": "child-safety"}, "clauses": ["G1"]},
          {"outcome": {"kind": "accepted", "labels": ["sealed"]}, "clauses": ["H2"]},
          {"outcome": {"kind": "accepted", "labels": ["forbidden"]}, "clauses": ["H1"]}
        ]
      }
    },
    {
      "id": "use",
      "kind": "scale",
      "questions": ["danger", "solvable", "unclear", "known", "checkable", "failures", "lifelike"],
      "labels": [
        {"name": "useless", "parent": null},
        {"name": "some", "parent": null},
        {"name": "high", "parent": null}
      ],
      "clauses": [
        {
          "id": "U1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "danger", "relation": "is", "value": "grave"},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": "nobody here tries it out; those who may will say",
          "text": "not applicable when `danger` is `grave`"
        },
        {
          "id": "U2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare-number", "signal": "failures", "relation": "is", "number": "0"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["useless"]},
          "rationale": null,
          "text": "`useless` when `failures` is 0"
        },
        {
          "id": "U3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "compare-number",
                "signal": "failures",
                "relation": "at-least",
                "number": "1"
              },
              {"kind": "compare-number", "signal": "failures", "relation": "at-most", "number": "2"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["some"]},
          "rationale": "once may be bad luck",
          "text": "`some` when `failures` is between 1 and 2"
        },
        {
          "id": "U4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare-number", "signal": "failures", "relation": "at-least", "number": "3"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["high"]},
          "rationale": null,
          "text": "`high` when `failures` is at least 3"
        },
        {
          "id": "U5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "known", "relation": "is", "value": "variant"},
          "otherwise": false,
          "effect": {"kind": "step", "levels": -1},
          "rationale": null,
          "text": "one level lower when `known` is `variant`"
        },
        {
          "id": "U6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "lifelike", "relation": "is", "value": "contrived"},
          "otherwise": false,
          "effect": {"kind": "cap", "level": "some"},
          "rationale": "a limit that nobody meets is a curiosity",
          "text": "at most `some` when `lifelike` is `contrived`"
        },
        {
          "id": "U7",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "defined", "name": "unfair"},
              {"kind": "compare", "signal": "known", "relation": "is", "value": "duplicate"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "cap", "level": "useless"},
          "rationale": "failing at it is no fault of the model's",
          "text": "at most `useless` when `unfair` or `known` is `duplicate`"
        }
      ],
      "priority": [],
      "place": 2,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 8, "next": [4, 4, 1, 1]},
          {"column": 9, "next": [2, 4]},
          {"column": 10, "next": [4, 3]},
          {"column": 11, "next": [5, 6, 6]},
          {"column": 12, "next": [7, 8, 9, 19]},
          {"column": 12, "next": [7, 10, 11, 19]},
          {"column": 12, "next": [7, 10, 12, 19]},
          {"column": 13, "next": [13, 14, 13]},
          {"column": 13, "next": [15, 16, 15]},
          {"column": 13, "next": [17, 18, 17]},
          {"column": 13, "next": [20, 16, 15]},
          {"column": 13, "next": [21, 22, 17]},
          {"column": 13, "next": [23, 22, 17]},
          {"column": 18, "next": [24, 25]},
          {"column": 18, "next": [26, 27]},
          {"column": 18, "next": [28, 29]},
          {"column": 18, "next": [30, 31]},
          {"column": 18, "next": [32, 33]},
          {"column": 18, "next": [34, 35]},
          {"column": 18, "next": [36, 37]},
          {"column": 18, "next": [38, 39]},
          {"column": 18, "next": [40, 41]},
          {"column": 18, "next": [42, 43]},
          {"column": 18, "next": [44, 45]},
          {"column": 20, "next": [46, 46, 68]},
          {"column": 20, "next": [47, 47, 68]},
          {"column": 20, "next": [48, 48, 68]},
          {"column": 20, "next": [49, 49, 68]},
          {"column": 20, "next": [50, 50, 68]},
          {"column": 20, "next": [51, 51, 68]},
          {"column": 20, "next": [52, 52, 68]},
          {"column": 20, "next": [53, 53, 68]},
          {"column": 20, "next": [54, 54, 68]},
          {"column": 20, "next": [55, 55, 68]},
          {"column": 20, "next": [56, 56, 68]},
          {"column": 20, "next": [57, 57, 68]},
          {"column": 20, "next": [68, 68, 58]},
          {"column": 20, "next": [68, 68, 59]},
          {"column": 20, "next": [60, 60, 68]},
          {"column": 20, "next": [61, 61, 68]},
          {"column": 20, "next": [62, 62, 68]},
          {"column": 20, "next": [63, 63, 68]},
          {"column": 20, "next": [64, 64, 68]},
          {"column": 20, "next": [65, 65, 68]},
          {"column": 20, "next": [66, 66, 68]},
          {"column": 20, "next": [67, 67, 68]},
          {"column": 21, "next": [68, 68, 69]},
          {"column": 21, "next": [69, 69, 68]},
          {"column": 21, "next": [68, 68, 70]},
          {"column": 21, "next": [70, 70, 68]},
          {"column": 21, "next": [68, 68, 71]},
          {"column": 21, "next": [71, 71, 68]},
          {"column": 21, "next": [68, 68, 72]},
          {"column": 21, "next": [72, 72, 68]},
          {"column": 21, "next": [68, 68, 73]},
          {"column": 21, "next": [73, 73, 68]},
          {"column": 21, "next": [68, 68, 74]},
          {"column": 21, "next": [74, 74, 68]},
          {"column": 21, "next": [68, 68, 75]},
          {"column": 21, "next": [75, 75, 68]},
          {"column": 21, "next": [68, 68, 76]},
          {"column": 21, "next": [76, 76, 68]},
          {"column": 21, "next": [68, 68, 77]},
          {"column": 21, "next": [77, 77, 68]},
          {"column": 21, "next": [68, 68, 78]},
          {"column": 21, "next": [78, 78, 68]},
          {"column": 21, "next": [68, 68, 79]},
          {"column": 21, "next": [79, 79, 68]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["useless"]}, "clauses": ["U2"]},
          {"outcome": {"kind": "accepted", "labels": ["useless"]}, "clauses": ["U2", "U5"]},
          {"outcome": {"kind": "accepted", "labels": ["useless"]}, "clauses": ["U3", "U7"]},
          {"outcome": {"kind": "accepted", "labels": ["useless"]}, "clauses": ["U3", "U5"]},
          {"outcome": {"kind": "accepted", "labels": ["useless"]}, "clauses": ["U4", "U7"]},
          {"outcome": {"kind": "accepted", "labels": ["useless"]}, "clauses": ["U4", "U5", "U7"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["U1"]},
          {"outcome": {"kind": "accepted", "labels": ["some"]}, "clauses": ["U3"]},
          {"outcome": {"kind": "accepted", "labels": ["some"]}, "clauses": ["U4", "U6"]},
          {"outcome": {"kind": "accepted", "labels": ["some"]}, "clauses": ["U4", "U5"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["U4"]}
        ]
      }
    },
    {
      "id": "handling",
      "kind": "one",
      "questions": [
        "contains",
        "minor",
        "target",
        "covered",
        "danger",
        "solvable",
        "known",
        "limit",
        "campaign",
        "unclear",
        "checkable",
        "failures",
        "slur-needed"
      ],
      "labels": [
        {"name": "keep", "parent": null},
        {"name": "keep-sealed", "parent": null},
        {"name": "rewrite", "parent": null},
        {"name": "reject", "parent": null},
        {"name": "erase", "parent": null}
      ],
      "clauses": [
        {
          "id": "G1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "minor", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "child-safety"},
          "rationale": "each further reader does harm",
          "text": "flag for `child-safety` when `minor`"
        },
        {
          "id": "A1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "harm", "outcomes": ["forbidden"]},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["erase"]},
          "rationale": "to collect it is to spread it",
          "text": "`erase` when `harm` is `forbidden`"
        },
        {
          "id": "A2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "outcome-in",
            "decision": "scope",
            "outcomes": ["out-of-scope", "wrong-target", "not-covered", "aimless", "wrong-campaign"]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": null,
          "text": "`reject` when `scope` is `out-of-scope`"
        },
        {
          "id": "A3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "includes", "signal": "contains", "member": "slur"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "slur-needed", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["rewrite"]},
          "rationale": null,
          "text": "`rewrite` when `contains` includes `slur` and not `slur-needed`"
        },
        {
          "id": "A4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "use", "outcomes": ["useless"]},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["reject"]},
          "rationale": null,
          "text": "`reject` when `use` is `useless`"
        },
        {
          "id": "A4a",
          "layer": "rules",
          "parent": "A4",
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "defined", "name": "mendable"},
              {"kind": "compare", "signal": "known", "relation": "is-not", "value": "duplicate"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["rewrite"]},
          "rationale": null,
          "text": "`rewrite` when `mendable` and `known` is not `duplicate`"
        },
        {
          "id": "A5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "harm", "outcomes": ["sealed"]},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["keep-sealed"]},
          "rationale": null,
          "text": "`keep-sealed` when `harm` is `sealed`"
        },
        {
          "id": "A6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["keep"]},
          "rationale": null,
          "text": "`keep` otherwise"
        },
        {
          "id": "E1",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "target", "relation": "is", "value": "product"},
              {
                "kind": "not",
                "part": {"kind": "outcome-in", "decision": "harm", "outcomes": ["forbidden"]}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "security"},
          "rationale": "the hole is real even though the prompt is not for us",
          "text": "flag for `security` when `target` is `product` unless `harm` is `forbidden`"
        },
        {
          "id": "E2",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "all",
                "parts": [
                  {"kind": "compare", "signal": "danger", "relation": "is", "value": "grave"},
                  {"kind": "outcome-in", "decision": "scope", "outcomes": ["in-scope"]}
                ]
              },
              {
                "kind": "not",
                "part": {"kind": "outcome-in", "decision": "harm", "outcomes": ["forbidden"]}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "domain-experts"},
          "rationale": "only they may try it",
          "text": "flag for `domain-experts` when `danger` is `grave` and `scope` is `in-scope` unless `harm` is `forbidden`"
        }
      ],
      "priority": [
        {
          "kind": "labels",
          "order": ["erase", "reject", "rewrite", "keep-sealed"],
          "rationale": "no rewriting helps what we may not have or do not want"
        }
      ],
      "place": 3,
      "reads": ["scope", "harm", "use"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2]},
          {"column": 1, "next": [3, 21, 9]},
          {"column": 1, "next": [6, 21, 9]},
          {"column": 2, "next": [4, 8]},
          {"column": 3, "next": [5, 8]},
          {"column": 4, "next": [6, 8]},
          {"column": 5, "next": [7, 8]},
          {"column": 6, "next": [9, 8]},
          {"column": 7, "next": [9, 10]},
          {"column": 8, "next": [15, 15, 11, 11]},
          {"column": 8, "next": [18, 18, 12, 12]},
          {"column": 9, "next": [13, 16]},
          {"column": 9, "next": [14, 19]},
          {"column": 10, "next": [16, 17]},
          {"column": 10, "next": [19, 20]},
          {"column": 12, "next": [27, 27, 27, 28]},
          {"column": 12, "next": [22, 22, 22, 28]},
          {"column": 12, "next": [27, 23, 22, 28]},
          {"column": 12, "next": [30, 30, 30, 31]},
          {"column": 12, "next": [24, 24, 24, 31]},
          {"column": 12, "next": [30, 25, 26, 31]},
          {"column": 12, "next": [34, 34, 34, 35]},
          {"column": 13, "next": [29, 29, 27]},
          {"column": 13, "next": [29, 27, 27]},
          {"column": 13, "next": [32, 32, 30]},
          {"column": 13, "next": [33, 30, 30]},
          {"column": 13, "next": [33, 33, 30]},
          {"column": 14, "next": [36, 56]},
          {"column": 14, "next": [37, 58]},
          {"column": 14, "next": [38, 56]},
          {"column": 14, "next": [39, 56]},
          {"column": 14, "next": [40, 58]},
          {"column": 14, "next": [41, 56]},
          {"column": 14, "next": [42, 56]},
          {"column": 14, "next": [43, 56]},
          {"column": 14, "next": [44, 58]},
          {"column": 15, "next": [45, 56]},
          {"column": 15, "next": [46, 58]},
          {"column": 15, "next": [47, 56]},
          {"column": 15, "next": [48, 56]},
          {"column": 15, "next": [49, 58]},
          {"column": 15, "next": [50, 56]},
          {"column": 15, "next": [51, 56]},
          {"column": 15, "next": [52, 56]},
          {"column": 15, "next": [53, 58]},
          {"column": 16, "next": [55, 56]},
          {"column": 16, "next": [57, 58]},
          {"column": 16, "next": [59, 56]},
          {"column": 16, "next": [60, 56]},
          {"column": 16, "next": [61, 58]},
          {"column": 16, "next": [62, 56]},
          {"column": 16, "next": [54, 56]},
          {"column": 16, "next": [65, 56]},
          {"column": 16, "next": [66, 58]},
          {"column": 17, "next": [63, 64]},
          {"column": 18, "next": [67, 68]},
          {"column": 18, "next": [69, 70]},
          {"column": 18, "next": [71, 72]},
          {"column": 18, "next": [73, 74]},
          {"column": 18, "next": [75, 76]},
          {"column": 18, "next": [77, 78]},
          {"column": 18, "next": [79, 80]},
          {"column": 18, "next": [81, 82]},
          {"column": 18, "next": [83, 84]},
          {"column": 18, "next": [85, 86]},
          {"column": 18, "next": [87, 88]},
          {"column": 18, "next": [89, 90]},
          {"column": 19, "next": [91, 92]},
          {"column": 19, "next": [93, 94]},
          {"column": 19, "next": [95, 92]},
          {"column": 19, "next": [96, 94]},
          {"column": 19, "next": [97, 98]},
          {"column": 19, "next": [99, 100]},
          {"column": 19, "next": [101, 98]},
          {"column": 19, "next": [102, 100]},
          {"column": 19, "next": [103, 92]},
          {"column": 19, "next": [104, 94]},
          {"column": 19, "next": [105, 92]},
          {"column": 19, "next": [106, 94]},
          {"column": 19, "next": [107, 98]},
          {"column": 19, "next": [108, 100]},
          {"column": 19, "next": [109, 92]},
          {"column": 19, "next": [110, 94]},
          {"column": 19, "next": [111, 92]},
          {"column": 19, "next": [112, 94]},
          {"column": 19, "next": [113, 92]},
          {"column": 19, "next": [114, 94]},
          {"column": 19, "next": [115, 92]},
          {"column": 19, "next": [116, 94]},
          {"column": 19, "next": [117, 98]},
          {"column": 19, "next": [118, 100]},
          {"column": 20, "next": [119, 119, 139]},
          {"column": 20, "next": [120, 120, 139]},
          {"column": 20, "next": [121, 121, 139]},
          {"column": 20, "next": [122, 122, 139]},
          {"column": 20, "next": [123, 123, 139]},
          {"column": 20, "next": [124, 124, 139]},
          {"column": 20, "next": [139, 139, 125]},
          {"column": 20, "next": [139, 139, 120]},
          {"column": 20, "next": [139, 139, 126]},
          {"column": 20, "next": [139, 139, 122]},
          {"column": 20, "next": [139, 139, 123]},
          {"column": 20, "next": [139, 139, 124]},
          {"column": 20, "next": [125, 125, 139]},
          {"column": 20, "next": [126, 126, 139]},
          {"column": 20, "next": [127, 127, 139]},
          {"column": 20, "next": [128, 128, 139]},
          {"column": 20, "next": [139, 139, 129]},
          {"column": 20, "next": [139, 139, 130]},
          {"column": 20, "next": [131, 131, 139]},
          {"column": 20, "next": [132, 132, 139]},
          {"column": 20, "next": [133, 133, 139]},
          {"column": 20, "next": [134, 134, 139]},
          {"column": 20, "next": [135, 135, 139]},
          {"column": 20, "next": [136, 136, 139]},
          {"column": 20, "next": [137, 137, 139]},
          {"column": 20, "next": [138, 138, 139]},
          {"column": 20, "next": [139, 139, 137]},
          {"column": 20, "next": [139, 139, 138]},
          {"column": 21, "next": [139, 139, 140]},
          {"column": 21, "next": [139, 139, 141]},
          {"column": 21, "next": [140, 140, 139]},
          {"column": 21, "next": [141, 141, 139]},
          {"column": 21, "next": [139, 139, 142]},
          {"column": 21, "next": [142, 142, 139]},
          {"column": 21, "next": [139, 139, 143]},
          {"column": 21, "next": [143, 143, 139]},
          {"column": 21, "next": [139, 139, 144]},
          {"column": 21, "next": [144, 144, 139]},
          {"column": 21, "next": [139, 139, 145]},
          {"column": 21, "next": [145, 145, 139]},
          {"column": 21, "next": [139, 139, 146]},
          {"column": 21, "next": [147, 146, 139]},
          {"column": 21, "next": [139, 139, 148]},
          {"column": 21, "next": [149, 148, 139]},
          {"column": 21, "next": [139, 139, 150]},
          {"column": 21, "next": [149, 150, 139]},
          {"column": 21, "next": [139, 139, 151]},
          {"column": 21, "next": [151, 151, 139]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["A2", "A4"]},
          {"outcome": {"kind": "flagged", "queue": "child-safety"}, "clauses": ["G1"]},
          {"outcome": {"kind": "accepted", "labels": ["erase"]}, "clauses": ["A1"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["A2"]},
          {"outcome": {"kind": "accepted", "labels": ["reject"]}, "clauses": ["A4"]},
          {"outcome": {"kind": "flagged", "queue": "domain-experts"}, "clauses": ["E2"]},
          {"outcome": {"kind": "accepted", "labels": ["rewrite"]}, "clauses": ["A4a"]},
          {"outcome": {"kind": "accepted", "labels": ["rewrite"]}, "clauses": ["A3", "A4a"]},
          {"outcome": {"kind": "accepted", "labels": ["keep"]}, "clauses": ["A6"]},
          {"outcome": {"kind": "accepted", "labels": ["rewrite"]}, "clauses": ["A3"]},
          {"outcome": {"kind": "accepted", "labels": ["keep-sealed"]}, "clauses": ["A5"]},
          {"outcome": {"kind": "flagged", "queue": "security"}, "clauses": ["E1"]}
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
