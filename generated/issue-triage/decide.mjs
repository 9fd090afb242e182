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
  "guideline": "issue-triage",
  "version": "1.0.0",
  "digest": "8604b54eb23bb14fd008c7bfac13507d40a6d28b9b51eedb513222a5eb205336",
  "digits": 19,
  "signals": [
    {
      "id": "freeze",
      "setting": true,
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
      "id": "wants",
      "setting": false,
      "kind": "choice",
      "values": ["fix", "feature", "help", "documentation"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "fix",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "symptom",
      "setting": false,
      "kind": "choice",
      "values": ["regression", "crash", "unsound", "wrong-result"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "wrong-result",
      "only_when": {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
      "if_unsure": null
    },
    {
      "id": "breaks",
      "setting": false,
      "kind": "choice",
      "values": ["builds", "behaviour", "diagnostics"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "behaviour",
      "only_when": {"kind": "compare", "signal": "symptom", "relation": "is", "value": "regression"},
      "if_unsure": null
    },
    {
      "id": "softened-by",
      "setting": false,
      "kind": "any-of",
      "values": ["old-stable", "never-valid", "after-errors", "unstable-only"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "-",
      "only_when": {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
      "if_unsure": null
    },
    {
      "id": "widespread",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "includes", "signal": "softened-by", "member": "never-valid"},
      "if_unsure": null
    },
    {
      "id": "easy-to-hit",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "symptom", "relation": "is", "value": "unsound"},
      "if_unsure": null
    },
    {
      "id": "exploitable",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
      "if_unsure": {"kind": "flag", "queue": "security"}
    },
    {
      "id": "steps",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "yes",
      "only_when": {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
      "if_unsure": null
    },
    {
      "id": "seen",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
      "if_unsure": null
    },
    {
      "id": "failed-tries",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": "10",
      "may_be_unknown": false,
      "usual": "0",
      "only_when": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "seen", "relation": "is", "value": "yes"}
          }
        ]
      },
      "if_unsure": null
    },
    {
      "id": "duplicate",
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
      "id": "votes",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": null,
      "may_be_unknown": false,
      "usual": "0",
      "only_when": {"kind": "compare", "signal": "wants", "relation": "is", "value": "feature"},
      "if_unsure": null
    },
    {
      "id": "days-waiting",
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
      "id": "idle-days",
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
      "id": "kept-open",
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
      "id": "stalled",
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
      "id": "tracked-for",
      "setting": false,
      "kind": "scale",
      "values": ["none", "nightly", "beta", "release"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": {"kind": "compare", "signal": "wants", "relation": "is-not", "value": "help"},
      "if_unsure": null
    },
    {
      "id": "assignee",
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
      "id": "would-take",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "wants", "relation": "is-not", "value": "help"},
      "if_unsure": null
    },
    {
      "id": "small",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "would-take", "relation": "is", "value": "yes"},
      "if_unsure": null
    }
  ],
  "columns": [
    {
      "id": "wants",
      "signal": "wants",
      "member": null,
      "cells": [
        {"kind": "value", "name": "fix", "cases": "1"},
        {"kind": "value", "name": "feature", "cases": "1"},
        {"kind": "value", "name": "help", "cases": "1"},
        {"kind": "value", "name": "documentation", "cases": "1"}
      ]
    },
    {
      "id": "symptom",
      "signal": "symptom",
      "member": null,
      "cells": [
        {"kind": "value", "name": "regression", "cases": "1"},
        {"kind": "value", "name": "crash", "cases": "1"},
        {"kind": "value", "name": "unsound", "cases": "1"},
        {"kind": "value", "name": "wrong-result", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "breaks",
      "signal": "breaks",
      "member": null,
      "cells": [
        {"kind": "value", "name": "builds", "cases": "1"},
        {"kind": "value", "name": "behaviour", "cases": "1"},
        {"kind": "value", "name": "diagnostics", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "softened-by/old-stable",
      "signal": "softened-by",
      "member": "old-stable",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "softened-by/never-valid",
      "signal": "softened-by",
      "member": "never-valid",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "softened-by/unstable-only",
      "signal": "softened-by",
      "member": "unstable-only",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "softened-by/after-errors",
      "signal": "softened-by",
      "member": "after-errors",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "widespread",
      "signal": "widespread",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "easy-to-hit",
      "signal": "easy-to-hit",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "exploitable",
      "signal": "exploitable",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "steps",
      "signal": "steps",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "failed-tries",
      "signal": "failed-tries",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0 to 1",
          "low": "0",
          "has_low": true,
          "high": "1",
          "has_high": true,
          "cases": "2"
        },
        {
          "kind": "interval",
          "name": "2 to 10",
          "low": "2",
          "has_low": true,
          "high": "10",
          "has_high": true,
          "cases": "9"
        },
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "seen",
      "signal": "seen",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "duplicate",
      "signal": "duplicate",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "votes",
      "signal": "votes",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0 to 49",
          "low": "0",
          "has_low": true,
          "high": "49",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "50 or more",
          "low": "50",
          "has_low": true,
          "high": null,
          "has_high": false,
          "cases": "1"
        },
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "days-waiting",
      "signal": "days-waiting",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0 to 19",
          "low": "0",
          "has_low": true,
          "high": "19",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "20 or more",
          "low": "20",
          "has_low": true,
          "high": null,
          "has_high": false,
          "cases": "1"
        }
      ]
    },
    {
      "id": "freeze",
      "signal": "freeze",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "idle-days",
      "signal": "idle-days",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0 to 89",
          "low": "0",
          "has_low": true,
          "high": "89",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "90 to 119",
          "low": "90",
          "has_low": true,
          "high": "119",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "120 or more",
          "low": "120",
          "has_low": true,
          "high": null,
          "has_high": false,
          "cases": "1"
        }
      ]
    },
    {
      "id": "kept-open",
      "signal": "kept-open",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "tracked-for",
      "signal": "tracked-for",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "nightly", "cases": "1"},
        {"kind": "value", "name": "beta", "cases": "1"},
        {"kind": "value", "name": "release", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "stalled",
      "signal": "stalled",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "would-take",
      "signal": "would-take",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "assignee",
      "signal": "assignee",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "small",
      "signal": "small",
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
      "name": "mitigated",
      "condition": {
        "kind": "any",
        "parts": [
          {"kind": "includes", "signal": "softened-by", "member": "old-stable"},
          {"kind": "includes", "signal": "softened-by", "member": "never-valid"},
          {"kind": "includes", "signal": "softened-by", "member": "after-errors"},
          {"kind": "includes", "signal": "softened-by", "member": "unstable-only"}
        ]
      }
    },
    {
      "name": "tracked",
      "condition": {"kind": "compare", "signal": "tracked-for", "relation": "at-least", "value": "nightly"}
    }
  ],
  "facts": [
    {
      "condition": {
        "kind": "any",
        "parts": [
          {
            "kind": "not",
            "part": {"kind": "includes", "signal": "softened-by", "member": "old-stable"}
          },
          {"kind": "compare", "signal": "symptom", "relation": "is", "value": "regression"}
        ]
      },
      "text": "`softened-by` includes `old-stable` requires `symptom` is `regression`"
    },
    {
      "condition": {
        "kind": "any",
        "parts": [
          {
            "kind": "not",
            "part": {"kind": "includes", "signal": "softened-by", "member": "never-valid"}
          },
          {"kind": "compare", "signal": "breaks", "relation": "is", "value": "builds"}
        ]
      },
      "text": "`softened-by` includes `never-valid` requires `breaks` is `builds`"
    },
    {
      "condition": {
        "kind": "any",
        "parts": [
          {
            "kind": "not",
            "part": {"kind": "includes", "signal": "softened-by", "member": "after-errors"}
          },
          {"kind": "compare", "signal": "symptom", "relation": "is", "value": "crash"}
        ]
      },
      "text": "`softened-by` includes `after-errors` requires `symptom` is `crash`"
    }
  ],
  "decisions": [
    {
      "id": "kind",
      "kind": "one",
      "questions": ["wants", "symptom"],
      "labels": [
        {"name": "bug", "parent": null},
        {"name": "regression", "parent": "bug"},
        {"name": "crash", "parent": "bug"},
        {"name": "unsoundness", "parent": "bug"},
        {"name": "feature", "parent": null},
        {"name": "documentation", "parent": null},
        {"name": "support", "parent": null}
      ],
      "clauses": [
        {
          "id": "K1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "wants", "relation": "is", "value": "help"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["support"]},
          "rationale": null,
          "text": "`support` when `wants` is `help`"
        },
        {
          "id": "K2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "wants", "relation": "is", "value": "feature"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["feature"]},
          "rationale": null,
          "text": "`feature` when `wants` is `feature`"
        },
        {
          "id": "K3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "wants", "relation": "is", "value": "documentation"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["documentation"]},
          "rationale": null,
          "text": "`documentation` when `wants` is `documentation`"
        },
        {
          "id": "K4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
              {"kind": "compare", "signal": "symptom", "relation": "is", "value": "regression"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["regression"]},
          "rationale": null,
          "text": "`regression` when `wants` is `fix` and `symptom` is `regression`"
        },
        {
          "id": "K5",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
              {"kind": "compare", "signal": "symptom", "relation": "is", "value": "crash"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["crash"]},
          "rationale": null,
          "text": "`crash` when `wants` is `fix` and `symptom` is `crash`"
        },
        {
          "id": "K6",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
              {"kind": "compare", "signal": "symptom", "relation": "is", "value": "unsound"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["unsoundness"]},
          "rationale": null,
          "text": "`unsoundness` when `wants` is `fix` and `symptom` is `unsound`"
        },
        {
          "id": "K7",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
              {"kind": "compare", "signal": "symptom", "relation": "is", "value": "wrong-result"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["bug"]},
          "rationale": null,
          "text": "`bug` when `wants` is `fix` and `symptom` is `wrong-result`"
        }
      ],
      "priority": [],
      "place": 0,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4]},
          {"column": 1, "next": [5, 6, 7, 8, 125]},
          {"column": 1, "next": [125, 125, 125, 125, 9]},
          {"column": 1, "next": [125, 125, 125, 125, 10]},
          {"column": 1, "next": [125, 125, 125, 125, 11]},
          {"column": 2, "next": [12, 13, 13, 125]},
          {"column": 2, "next": [125, 125, 125, 14]},
          {"column": 2, "next": [125, 125, 125, 15]},
          {"column": 2, "next": [125, 125, 125, 16]},
          {"column": 2, "next": [125, 125, 125, 17]},
          {"column": 2, "next": [125, 125, 125, 18]},
          {"column": 2, "next": [125, 125, 125, 19]},
          {"column": 3, "next": [20, 20, 125]},
          {"column": 3, "next": [21, 21, 125]},
          {"column": 3, "next": [22, 125, 125]},
          {"column": 3, "next": [23, 125, 125]},
          {"column": 3, "next": [24, 125, 125]},
          {"column": 3, "next": [125, 125, 25]},
          {"column": 3, "next": [125, 125, 26]},
          {"column": 3, "next": [125, 125, 27]},
          {"column": 4, "next": [28, 29, 125]},
          {"column": 4, "next": [28, 125, 125]},
          {"column": 4, "next": [30, 125, 125]},
          {"column": 4, "next": [31, 125, 125]},
          {"column": 4, "next": [32, 125, 125]},
          {"column": 4, "next": [125, 125, 33]},
          {"column": 4, "next": [125, 125, 34]},
          {"column": 4, "next": [125, 125, 35]},
          {"column": 5, "next": [36, 36, 125]},
          {"column": 5, "next": [37, 37, 125]},
          {"column": 5, "next": [38, 38, 125]},
          {"column": 5, "next": [39, 39, 125]},
          {"column": 5, "next": [40, 40, 125]},
          {"column": 5, "next": [125, 125, 41]},
          {"column": 5, "next": [125, 125, 42]},
          {"column": 5, "next": [125, 125, 43]},
          {"column": 6, "next": [44, 125, 125]},
          {"column": 6, "next": [45, 125, 125]},
          {"column": 6, "next": [46, 46, 125]},
          {"column": 6, "next": [47, 125, 125]},
          {"column": 6, "next": [48, 125, 125]},
          {"column": 6, "next": [125, 125, 49]},
          {"column": 6, "next": [125, 125, 50]},
          {"column": 6, "next": [125, 125, 51]},
          {"column": 7, "next": [125, 125, 52]},
          {"column": 7, "next": [52, 52, 125]},
          {"column": 7, "next": [125, 125, 53]},
          {"column": 7, "next": [125, 125, 54]},
          {"column": 7, "next": [125, 125, 55]},
          {"column": 7, "next": [125, 125, 56]},
          {"column": 7, "next": [125, 125, 57]},
          {"column": 7, "next": [125, 125, 58]},
          {"column": 8, "next": [125, 125, 59]},
          {"column": 8, "next": [125, 125, 60]},
          {"column": 8, "next": [61, 61, 125]},
          {"column": 8, "next": [125, 125, 62]},
          {"column": 8, "next": [125, 125, 63]},
          {"column": 8, "next": [125, 125, 64]},
          {"column": 8, "next": [125, 125, 65]},
          {"column": 9, "next": [66, 66, 125]},
          {"column": 9, "next": [67, 67, 125]},
          {"column": 9, "next": [68, 68, 125]},
          {"column": 9, "next": [69, 69, 125]},
          {"column": 9, "next": [125, 125, 70]},
          {"column": 9, "next": [125, 125, 71]},
          {"column": 9, "next": [125, 125, 72]},
          {"column": 10, "next": [73, 73, 125]},
          {"column": 10, "next": [74, 74, 125]},
          {"column": 10, "next": [75, 75, 125]},
          {"column": 10, "next": [76, 76, 125]},
          {"column": 10, "next": [125, 125, 77]},
          {"column": 10, "next": [125, 125, 78]},
          {"column": 10, "next": [125, 125, 79]},
          {"column": 11, "next": [80, 80, 81]},
          {"column": 11, "next": [82, 82, 83]},
          {"column": 11, "next": [84, 84, 85]},
          {"column": 11, "next": [86, 86, 87]},
          {"column": 11, "next": [125, 125, 88]},
          {"column": 11, "next": [125, 125, 89]},
          {"column": 11, "next": [125, 125, 90]},
          {"column": 12, "next": [91, 125, 125]},
          {"column": 12, "next": [125, 91, 125]},
          {"column": 12, "next": [92, 125, 125]},
          {"column": 12, "next": [125, 92, 125]},
          {"column": 12, "next": [93, 125, 125]},
          {"column": 12, "next": [125, 93, 125]},
          {"column": 12, "next": [94, 125, 125]},
          {"column": 12, "next": [125, 94, 125]},
          {"column": 12, "next": [125, 125, 95]},
          {"column": 12, "next": [125, 125, 96]},
          {"column": 12, "next": [125, 125, 97]},
          {"column": 14, "next": [125, 125, 98]},
          {"column": 14, "next": [125, 125, 99]},
          {"column": 14, "next": [125, 125, 100]},
          {"column": 14, "next": [125, 125, 101]},
          {"column": 14, "next": [102, 102, 125]},
          {"column": 14, "next": [125, 125, 103]},
          {"column": 14, "next": [125, 125, 104]},
          {"column": 19, "next": [105, 105, 105, 105, 125]},
          {"column": 19, "next": [106, 106, 106, 106, 125]},
          {"column": 19, "next": [107, 107, 107, 107, 125]},
          {"column": 19, "next": [108, 108, 108, 108, 125]},
          {"column": 19, "next": [109, 109, 109, 109, 125]},
          {"column": 19, "next": [125, 125, 125, 125, 110]},
          {"column": 19, "next": [111, 111, 111, 111, 125]},
          {"column": 21, "next": [112, 113, 125]},
          {"column": 21, "next": [114, 115, 125]},
          {"column": 21, "next": [116, 117, 125]},
          {"column": 21, "next": [118, 119, 125]},
          {"column": 21, "next": [120, 121, 125]},
          {"column": 21, "next": [125, 125, 122]},
          {"column": 21, "next": [123, 124, 125]},
          {"column": 23, "next": [125, 125, 126]},
          {"column": 23, "next": [126, 126, 125]},
          {"column": 23, "next": [125, 125, 127]},
          {"column": 23, "next": [127, 127, 125]},
          {"column": 23, "next": [125, 125, 128]},
          {"column": 23, "next": [128, 128, 125]},
          {"column": 23, "next": [125, 125, 129]},
          {"column": 23, "next": [129, 129, 125]},
          {"column": 23, "next": [125, 125, 130]},
          {"column": 23, "next": [130, 130, 125]},
          {"column": 23, "next": [125, 125, 131]},
          {"column": 23, "next": [125, 125, 132]},
          {"column": 23, "next": [132, 132, 125]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["regression"]}, "clauses": ["K4"]},
          {"outcome": {"kind": "accepted", "labels": ["crash"]}, "clauses": ["K5"]},
          {"outcome": {"kind": "accepted", "labels": ["unsoundness"]}, "clauses": ["K6"]},
          {"outcome": {"kind": "accepted", "labels": ["bug"]}, "clauses": ["K7"]},
          {"outcome": {"kind": "accepted", "labels": ["feature"]}, "clauses": ["K2"]},
          {"outcome": {"kind": "accepted", "labels": ["support"]}, "clauses": ["K1"]},
          {"outcome": {"kind": "accepted", "labels": ["documentation"]}, "clauses": ["K3"]}
        ]
      }
    },
    {
      "id": "state",
      "kind": "one",
      "questions": ["duplicate", "wants", "seen", "failed-tries", "steps", "would-take"],
      "labels": [
        {"name": "duplicate", "parent": null},
        {"name": "not-reproducible", "parent": null},
        {"name": "needs-information", "parent": null},
        {"name": "accepted", "parent": null},
        {"name": "needs-triage", "parent": null}
      ],
      "clauses": [
        {
          "id": "S1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "duplicate", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["duplicate"]},
          "rationale": null,
          "text": "`duplicate` when `duplicate`"
        },
        {
          "id": "S2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "compare-number",
            "signal": "failed-tries",
            "relation": "at-least",
            "number": "2"
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["not-reproducible"]},
          "rationale": "one of us may have missed something",
          "text": "`not-reproducible` when `failed-tries` is at least 2"
        },
        {
          "id": "S3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "steps", "relation": "is", "value": "yes"}
              },
              {"kind": "compare", "signal": "wants", "relation": "is", "value": "fix"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "seen", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["needs-information"]},
          "rationale": null,
          "text": "`needs-information` when not `steps` and `wants` is `fix` and not `seen`"
        },
        {
          "id": "S4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "would-take", "relation": "is", "value": "yes"},
              {"kind": "compare", "signal": "seen", "relation": "is", "value": "yes"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["accepted"]},
          "rationale": null,
          "text": "`accepted` when `would-take` or `seen`"
        },
        {
          "id": "S5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["needs-triage"]},
          "rationale": null,
          "text": "`needs-triage` otherwise"
        }
      ],
      "priority": [
        {
          "kind": "labels",
          "order": ["duplicate", "not-reproducible", "needs-information", "accepted"],
          "rationale": "work on the wrong issue is lost"
        }
      ],
      "place": 1,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4]},
          {"column": 1, "next": [5, 6, 7, 8, 110]},
          {"column": 1, "next": [110, 110, 110, 110, 9]},
          {"column": 1, "next": [110, 110, 110, 110, 10]},
          {"column": 1, "next": [110, 110, 110, 110, 11]},
          {"column": 2, "next": [12, 13, 13, 110]},
          {"column": 2, "next": [110, 110, 110, 14]},
          {"column": 2, "next": [110, 110, 110, 15]},
          {"column": 2, "next": [110, 110, 110, 16]},
          {"column": 2, "next": [110, 110, 110, 17]},
          {"column": 2, "next": [110, 110, 110, 18]},
          {"column": 2, "next": [110, 110, 110, 19]},
          {"column": 3, "next": [20, 20, 110]},
          {"column": 3, "next": [21, 21, 110]},
          {"column": 3, "next": [22, 110, 110]},
          {"column": 3, "next": [23, 110, 110]},
          {"column": 3, "next": [21, 110, 110]},
          {"column": 3, "next": [110, 110, 24]},
          {"column": 3, "next": [110, 110, 25]},
          {"column": 3, "next": [110, 110, 26]},
          {"column": 4, "next": [27, 28, 110]},
          {"column": 4, "next": [27, 110, 110]},
          {"column": 4, "next": [29, 110, 110]},
          {"column": 4, "next": [30, 110, 110]},
          {"column": 4, "next": [110, 110, 31]},
          {"column": 4, "next": [110, 110, 32]},
          {"column": 4, "next": [110, 110, 33]},
          {"column": 5, "next": [34, 34, 110]},
          {"column": 5, "next": [35, 35, 110]},
          {"column": 5, "next": [36, 36, 110]},
          {"column": 5, "next": [37, 37, 110]},
          {"column": 5, "next": [110, 110, 38]},
          {"column": 5, "next": [110, 110, 39]},
          {"column": 5, "next": [110, 110, 40]},
          {"column": 6, "next": [41, 110, 110]},
          {"column": 6, "next": [42, 110, 110]},
          {"column": 6, "next": [41, 41, 110]},
          {"column": 6, "next": [43, 110, 110]},
          {"column": 6, "next": [110, 110, 44]},
          {"column": 6, "next": [110, 110, 45]},
          {"column": 6, "next": [110, 110, 46]},
          {"column": 7, "next": [110, 110, 47]},
          {"column": 7, "next": [47, 47, 110]},
          {"column": 7, "next": [110, 110, 48]},
          {"column": 7, "next": [110, 110, 49]},
          {"column": 7, "next": [110, 110, 50]},
          {"column": 7, "next": [110, 110, 51]},
          {"column": 8, "next": [110, 110, 52]},
          {"column": 8, "next": [52, 52, 110]},
          {"column": 8, "next": [110, 110, 53]},
          {"column": 8, "next": [110, 110, 54]},
          {"column": 8, "next": [110, 110, 55]},
          {"column": 9, "next": [56, 56, 110]},
          {"column": 9, "next": [110, 110, 57]},
          {"column": 9, "next": [110, 110, 58]},
          {"column": 9, "next": [110, 110, 59]},
          {"column": 10, "next": [60, 61, 110]},
          {"column": 10, "next": [110, 110, 62]},
          {"column": 10, "next": [110, 110, 63]},
          {"column": 10, "next": [110, 110, 64]},
          {"column": 11, "next": [65, 66, 67]},
          {"column": 11, "next": [68, 66, 67]},
          {"column": 11, "next": [110, 110, 69]},
          {"column": 11, "next": [110, 110, 70]},
          {"column": 11, "next": [110, 110, 71]},
          {"column": 12, "next": [72, 110, 110]},
          {"column": 12, "next": [73, 110, 110]},
          {"column": 12, "next": [110, 74, 110]},
          {"column": 12, "next": [75, 110, 110]},
          {"column": 12, "next": [110, 110, 76]},
          {"column": 12, "next": [110, 110, 77]},
          {"column": 12, "next": [110, 110, 75]},
          {"column": 13, "next": [78, 79]},
          {"column": 13, "next": [80, 79]},
          {"column": 13, "next": [81, 79]},
          {"column": 13, "next": [82, 79]},
          {"column": 13, "next": [83, 84]},
          {"column": 13, "next": [85, 86]},
          {"column": 14, "next": [110, 110, 87]},
          {"column": 14, "next": [110, 110, 88]},
          {"column": 14, "next": [110, 110, 89]},
          {"column": 14, "next": [110, 110, 90]},
          {"column": 14, "next": [110, 110, 91]},
          {"column": 14, "next": [91, 91, 110]},
          {"column": 14, "next": [88, 88, 110]},
          {"column": 14, "next": [110, 110, 92]},
          {"column": 14, "next": [110, 110, 93]},
          {"column": 19, "next": [94, 94, 94, 94, 110]},
          {"column": 19, "next": [95, 95, 95, 95, 110]},
          {"column": 19, "next": [96, 96, 96, 96, 110]},
          {"column": 19, "next": [97, 97, 97, 97, 110]},
          {"column": 19, "next": [98, 98, 98, 98, 110]},
          {"column": 19, "next": [110, 110, 110, 110, 99]},
          {"column": 19, "next": [110, 110, 110, 110, 100]},
          {"column": 21, "next": [101, 102, 110]},
          {"column": 21, "next": [103, 104, 110]},
          {"column": 21, "next": [105, 106, 110]},
          {"column": 21, "next": [107, 108, 110]},
          {"column": 21, "next": [109, 108, 110]},
          {"column": 21, "next": [110, 110, 109]},
          {"column": 21, "next": [110, 110, 103]},
          {"column": 23, "next": [110, 110, 111]},
          {"column": 23, "next": [111, 111, 110]},
          {"column": 23, "next": [110, 110, 112]},
          {"column": 23, "next": [112, 112, 110]},
          {"column": 23, "next": [110, 110, 113]},
          {"column": 23, "next": [113, 113, 110]},
          {"column": 23, "next": [110, 110, 114]},
          {"column": 23, "next": [114, 114, 110]},
          {"column": 23, "next": [110, 110, 115]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["needs-information"]}, "clauses": ["S3"]},
          {"outcome": {"kind": "accepted", "labels": ["duplicate"]}, "clauses": ["S1"]},
          {"outcome": {"kind": "accepted", "labels": ["not-reproducible"]}, "clauses": ["S2"]},
          {"outcome": {"kind": "accepted", "labels": ["accepted"]}, "clauses": ["S4"]},
          {"outcome": {"kind": "accepted", "labels": ["needs-triage"]}, "clauses": ["S5"]}
        ]
      }
    },
    {
      "id": "priority",
      "kind": "scale",
      "questions": [
        "wants",
        "softened-by",
        "tracked-for",
        "stalled",
        "freeze",
        "symptom",
        "breaks",
        "widespread",
        "easy-to-hit",
        "votes"
      ],
      "labels": [
        {"name": "low", "parent": null},
        {"name": "medium", "parent": null},
        {"name": "high", "parent": null},
        {"name": "critical", "parent": null}
      ],
      "clauses": [
        {
          "id": "P1",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "breaks", "relation": "is", "value": "builds"},
              {"kind": "compare", "signal": "easy-to-hit", "relation": "is", "value": "yes"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["critical"]},
          "rationale": "people cannot upgrade, or must not",
          "text": "`critical` when `breaks` is `builds` or `easy-to-hit`"
        },
        {
          "id": "P2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "symptom", "relation": "is", "value": "crash"},
              {"kind": "compare", "signal": "symptom", "relation": "is", "value": "unsound"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["high"]},
          "rationale": null,
          "text": "`high` when `symptom` is one of `crash`, `unsound`"
        },
        {
          "id": "P3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "breaks", "relation": "is", "value": "behaviour"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["high"]},
          "rationale": null,
          "text": "`high` when `breaks` is `behaviour`"
        },
        {
          "id": "P4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "outcome-in",
            "decision": "kind",
            "outcomes": ["bug", "regression", "crash", "unsoundness"]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["medium"]},
          "rationale": null,
          "text": "`medium` when `kind` is `bug`"
        },
        {
          "id": "P5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare-number", "signal": "votes", "relation": "at-least", "number": "50"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["medium"]},
          "rationale": null,
          "text": "`medium` when `votes` is at least 50"
        },
        {
          "id": "P6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["low"]},
          "rationale": null,
          "text": "`low` otherwise"
        },
        {
          "id": "P7",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "defined", "name": "mitigated"},
          "otherwise": false,
          "effect": {"kind": "step", "levels": -1},
          "rationale": "one reason not to worry is enough, and three are no better than one",
          "text": "one level lower when `mitigated`"
        },
        {
          "id": "P7a",
          "layer": "rules",
          "parent": "P7",
          "condition": {"kind": "compare", "signal": "widespread", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["critical"]},
          "rationale": "what is everywhere gets a cycle of warnings first",
          "text": "`critical` when `widespread`"
        },
        {
          "id": "E1",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "compare", "signal": "tracked-for", "relation": "at-least", "value": "beta"},
          "otherwise": false,
          "effect": {"kind": "floor", "level": "high"},
          "rationale": "a promise overrides what the owner thinks of the issue",
          "text": "at least `high` when `tracked-for` is at least `beta`"
        },
        {
          "id": "E2",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "stalled", "relation": "is", "value": "yes"},
              {"kind": "not", "part": {"kind": "defined", "name": "tracked"}}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": "nobody can act upon it; a promise outlives any wait",
          "text": "not applicable when `stalled` unless `tracked`"
        },
        {
          "id": "E3",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "kind", "outcomes": ["support"]},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `kind` is `support`"
        },
        {
          "id": "E4",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "all",
                "parts": [
                  {"kind": "compare", "signal": "freeze", "relation": "is", "value": "yes"},
                  {"kind": "outcome-in", "decision": "kind", "outcomes": ["feature"]}
                ]
              },
              {"kind": "not", "part": {"kind": "defined", "name": "tracked"}}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "cap", "level": "low"},
          "rationale": "now is the time to mend",
          "text": "at most `low` when `freeze` and `kind` is `feature` unless `tracked`"
        }
      ],
      "priority": [{"kind": "labels", "order": ["critical", "high", "medium", "low"], "rationale": null}],
      "place": 2,
      "reads": ["kind"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4]},
          {"column": 1, "next": [5, 6, 7, 8, 243]},
          {"column": 1, "next": [243, 243, 243, 243, 9]},
          {"column": 1, "next": [243, 243, 243, 243, 10]},
          {"column": 1, "next": [243, 243, 243, 243, 11]},
          {"column": 2, "next": [12, 13, 14, 243]},
          {"column": 2, "next": [243, 243, 243, 15]},
          {"column": 2, "next": [243, 243, 243, 16]},
          {"column": 2, "next": [243, 243, 243, 17]},
          {"column": 2, "next": [243, 243, 243, 18]},
          {"column": 2, "next": [243, 243, 243, 19]},
          {"column": 2, "next": [243, 243, 243, 20]},
          {"column": 3, "next": [21, 22, 243]},
          {"column": 3, "next": [23, 24, 243]},
          {"column": 3, "next": [25, 26, 243]},
          {"column": 3, "next": [27, 243, 243]},
          {"column": 3, "next": [28, 243, 243]},
          {"column": 3, "next": [25, 243, 243]},
          {"column": 3, "next": [243, 243, 29]},
          {"column": 3, "next": [243, 243, 30]},
          {"column": 3, "next": [243, 243, 31]},
          {"column": 4, "next": [32, 33, 243]},
          {"column": 4, "next": [34, 33, 243]},
          {"column": 4, "next": [35, 243, 243]},
          {"column": 4, "next": [36, 243, 243]},
          {"column": 4, "next": [37, 243, 243]},
          {"column": 4, "next": [38, 243, 243]},
          {"column": 4, "next": [39, 243, 243]},
          {"column": 4, "next": [40, 243, 243]},
          {"column": 4, "next": [243, 243, 41]},
          {"column": 4, "next": [243, 243, 42]},
          {"column": 4, "next": [243, 243, 43]},
          {"column": 5, "next": [44, 45, 243]},
          {"column": 5, "next": [46, 46, 243]},
          {"column": 5, "next": [45, 45, 243]},
          {"column": 5, "next": [47, 48, 243]},
          {"column": 5, "next": [48, 48, 243]},
          {"column": 5, "next": [49, 50, 243]},
          {"column": 5, "next": [50, 50, 243]},
          {"column": 5, "next": [51, 52, 243]},
          {"column": 5, "next": [53, 54, 243]},
          {"column": 5, "next": [243, 243, 55]},
          {"column": 5, "next": [243, 243, 56]},
          {"column": 5, "next": [243, 243, 57]},
          {"column": 6, "next": [58, 243, 243]},
          {"column": 6, "next": [59, 243, 243]},
          {"column": 6, "next": [60, 243, 243]},
          {"column": 6, "next": [61, 243, 243]},
          {"column": 6, "next": [62, 243, 243]},
          {"column": 6, "next": [63, 243, 243]},
          {"column": 6, "next": [64, 243, 243]},
          {"column": 6, "next": [65, 66, 243]},
          {"column": 6, "next": [66, 66, 243]},
          {"column": 6, "next": [67, 243, 243]},
          {"column": 6, "next": [68, 243, 243]},
          {"column": 6, "next": [243, 243, 69]},
          {"column": 6, "next": [243, 243, 70]},
          {"column": 6, "next": [243, 243, 71]},
          {"column": 7, "next": [243, 243, 72]},
          {"column": 7, "next": [243, 243, 73]},
          {"column": 7, "next": [73, 74, 243]},
          {"column": 7, "next": [243, 243, 75]},
          {"column": 7, "next": [243, 243, 76]},
          {"column": 7, "next": [243, 243, 77]},
          {"column": 7, "next": [243, 243, 78]},
          {"column": 7, "next": [243, 243, 79]},
          {"column": 7, "next": [243, 243, 80]},
          {"column": 7, "next": [243, 243, 81]},
          {"column": 7, "next": [243, 243, 82]},
          {"column": 7, "next": [243, 243, 83]},
          {"column": 7, "next": [243, 243, 84]},
          {"column": 7, "next": [243, 243, 85]},
          {"column": 8, "next": [243, 243, 86]},
          {"column": 8, "next": [243, 243, 87]},
          {"column": 8, "next": [243, 243, 88]},
          {"column": 8, "next": [243, 243, 89]},
          {"column": 8, "next": [243, 243, 90]},
          {"column": 8, "next": [243, 243, 91]},
          {"column": 8, "next": [243, 243, 92]},
          {"column": 8, "next": [243, 243, 93]},
          {"column": 8, "next": [243, 243, 94]},
          {"column": 8, "next": [93, 86, 243]},
          {"column": 8, "next": [94, 87, 243]},
          {"column": 8, "next": [243, 243, 95]},
          {"column": 8, "next": [243, 243, 96]},
          {"column": 8, "next": [243, 243, 97]},
          {"column": 9, "next": [98, 98, 243]},
          {"column": 9, "next": [99, 99, 243]},
          {"column": 9, "next": [100, 100, 243]},
          {"column": 9, "next": [101, 101, 243]},
          {"column": 9, "next": [102, 102, 243]},
          {"column": 9, "next": [103, 103, 243]},
          {"column": 9, "next": [104, 104, 243]},
          {"column": 9, "next": [105, 105, 243]},
          {"column": 9, "next": [106, 106, 243]},
          {"column": 9, "next": [243, 243, 107]},
          {"column": 9, "next": [243, 243, 108]},
          {"column": 9, "next": [243, 243, 109]},
          {"column": 10, "next": [110, 110, 243]},
          {"column": 10, "next": [111, 111, 243]},
          {"column": 10, "next": [112, 112, 243]},
          {"column": 10, "next": [113, 113, 243]},
          {"column": 10, "next": [114, 114, 243]},
          {"column": 10, "next": [115, 115, 243]},
          {"column": 10, "next": [116, 116, 243]},
          {"column": 10, "next": [117, 117, 243]},
          {"column": 10, "next": [118, 118, 243]},
          {"column": 10, "next": [243, 243, 119]},
          {"column": 10, "next": [243, 243, 120]},
          {"column": 10, "next": [243, 243, 121]},
          {"column": 11, "next": [122, 122, 123]},
          {"column": 11, "next": [124, 124, 125]},
          {"column": 11, "next": [126, 126, 127]},
          {"column": 11, "next": [128, 128, 129]},
          {"column": 11, "next": [130, 130, 131]},
          {"column": 11, "next": [132, 132, 133]},
          {"column": 11, "next": [134, 134, 135]},
          {"column": 11, "next": [136, 136, 137]},
          {"column": 11, "next": [138, 138, 139]},
          {"column": 11, "next": [243, 243, 140]},
          {"column": 11, "next": [243, 243, 141]},
          {"column": 11, "next": [243, 243, 142]},
          {"column": 12, "next": [143, 243, 243]},
          {"column": 12, "next": [243, 143, 243]},
          {"column": 12, "next": [144, 243, 243]},
          {"column": 12, "next": [243, 144, 243]},
          {"column": 12, "next": [145, 243, 243]},
          {"column": 12, "next": [243, 145, 243]},
          {"column": 12, "next": [146, 243, 243]},
          {"column": 12, "next": [243, 146, 243]},
          {"column": 12, "next": [147, 243, 243]},
          {"column": 12, "next": [243, 147, 243]},
          {"column": 12, "next": [148, 243, 243]},
          {"column": 12, "next": [243, 148, 243]},
          {"column": 12, "next": [149, 243, 243]},
          {"column": 12, "next": [243, 149, 243]},
          {"column": 12, "next": [150, 243, 243]},
          {"column": 12, "next": [243, 150, 243]},
          {"column": 12, "next": [151, 243, 243]},
          {"column": 12, "next": [243, 151, 243]},
          {"column": 12, "next": [243, 243, 152]},
          {"column": 12, "next": [243, 243, 153]},
          {"column": 12, "next": [243, 243, 154]},
          {"column": 14, "next": [243, 243, 156]},
          {"column": 14, "next": [243, 243, 157]},
          {"column": 14, "next": [243, 243, 158]},
          {"column": 14, "next": [243, 243, 159]},
          {"column": 14, "next": [243, 243, 160]},
          {"column": 14, "next": [243, 243, 161]},
          {"column": 14, "next": [243, 243, 162]},
          {"column": 14, "next": [243, 243, 163]},
          {"column": 14, "next": [243, 243, 164]},
          {"column": 14, "next": [165, 155, 243]},
          {"column": 14, "next": [243, 243, 168]},
          {"column": 14, "next": [243, 243, 165]},
          {"column": 16, "next": [166, 167]},
          {"column": 19, "next": [169, 182, 182, 182, 243]},
          {"column": 19, "next": [170, 184, 184, 184, 243]},
          {"column": 19, "next": [171, 185, 185, 185, 243]},
          {"column": 19, "next": [172, 186, 186, 186, 243]},
          {"column": 19, "next": [173, 187, 188, 188, 243]},
          {"column": 19, "next": [174, 189, 190, 190, 243]},
          {"column": 19, "next": [175, 191, 192, 192, 243]},
          {"column": 19, "next": [176, 193, 193, 193, 243]},
          {"column": 19, "next": [177, 194, 195, 195, 243]},
          {"column": 19, "next": [178, 196, 197, 197, 243]},
          {"column": 19, "next": [179, 198, 199, 199, 243]},
          {"column": 19, "next": [180, 198, 199, 199, 243]},
          {"column": 19, "next": [243, 243, 243, 243, 181]},
          {"column": 20, "next": [182, 183]},
          {"column": 20, "next": [184, 183]},
          {"column": 20, "next": [185, 183]},
          {"column": 20, "next": [186, 183]},
          {"column": 20, "next": [187, 183]},
          {"column": 20, "next": [189, 183]},
          {"column": 20, "next": [191, 183]},
          {"column": 20, "next": [193, 183]},
          {"column": 20, "next": [194, 183]},
          {"column": 20, "next": [196, 183]},
          {"column": 20, "next": [198, 183]},
          {"column": 20, "next": [200, 183]},
          {"column": 20, "next": [201, 202]},
          {"column": 21, "next": [203, 204, 243]},
          {"column": 21, "next": [205, 206, 243]},
          {"column": 21, "next": [207, 208, 243]},
          {"column": 21, "next": [209, 210, 243]},
          {"column": 21, "next": [211, 212, 243]},
          {"column": 21, "next": [213, 214, 243]},
          {"column": 21, "next": [215, 216, 243]},
          {"column": 21, "next": [217, 218, 243]},
          {"column": 21, "next": [219, 220, 243]},
          {"column": 21, "next": [221, 222, 243]},
          {"column": 21, "next": [223, 224, 243]},
          {"column": 21, "next": [225, 226, 243]},
          {"column": 21, "next": [227, 228, 243]},
          {"column": 21, "next": [229, 230, 243]},
          {"column": 21, "next": [231, 232, 243]},
          {"column": 21, "next": [233, 234, 243]},
          {"column": 21, "next": [235, 236, 243]},
          {"column": 21, "next": [237, 238, 243]},
          {"column": 21, "next": [239, 240, 243]},
          {"column": 21, "next": [243, 243, 241]},
          {"column": 21, "next": [243, 243, 242]},
          {"column": 23, "next": [243, 243, 244]},
          {"column": 23, "next": [244, 244, 243]},
          {"column": 23, "next": [243, 243, 245]},
          {"column": 23, "next": [245, 245, 243]},
          {"column": 23, "next": [243, 243, 246]},
          {"column": 23, "next": [246, 246, 243]},
          {"column": 23, "next": [243, 243, 247]},
          {"column": 23, "next": [247, 247, 243]},
          {"column": 23, "next": [243, 243, 248]},
          {"column": 23, "next": [248, 248, 243]},
          {"column": 23, "next": [243, 243, 249]},
          {"column": 23, "next": [249, 249, 243]},
          {"column": 23, "next": [243, 243, 250]},
          {"column": 23, "next": [250, 250, 243]},
          {"column": 23, "next": [243, 243, 251]},
          {"column": 23, "next": [251, 251, 243]},
          {"column": 23, "next": [243, 243, 252]},
          {"column": 23, "next": [252, 252, 243]},
          {"column": 23, "next": [243, 243, 253]},
          {"column": 23, "next": [253, 253, 243]},
          {"column": 23, "next": [243, 243, 254]},
          {"column": 23, "next": [254, 254, 243]},
          {"column": 23, "next": [243, 243, 255]},
          {"column": 23, "next": [255, 255, 243]},
          {"column": 23, "next": [243, 243, 256]},
          {"column": 23, "next": [256, 256, 243]},
          {"column": 23, "next": [243, 243, 257]},
          {"column": 23, "next": [257, 257, 243]},
          {"column": 23, "next": [243, 243, 258]},
          {"column": 23, "next": [258, 258, 243]},
          {"column": 23, "next": [243, 243, 259]},
          {"column": 23, "next": [259, 259, 243]},
          {"column": 23, "next": [243, 243, 260]},
          {"column": 23, "next": [260, 260, 243]},
          {"column": 23, "next": [243, 243, 261]},
          {"column": 23, "next": [261, 261, 243]},
          {"column": 23, "next": [243, 243, 262]},
          {"column": 23, "next": [262, 262, 243]},
          {"column": 23, "next": [243, 243, 263]},
          {"column": 23, "next": [243, 243, 264]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["critical"]}, "clauses": ["P1"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["E2"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["P1", "P7"]},
          {"outcome": {"kind": "accepted", "labels": ["critical"]}, "clauses": ["P1", "P7a"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["P3"]},
          {"outcome": {"kind": "accepted", "labels": ["medium"]}, "clauses": ["P3", "P7"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["P3", "P7", "E1"]},
          {"outcome": {"kind": "accepted", "labels": ["medium"]}, "clauses": ["P4"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["P4", "E1"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["P4", "P7"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["P4", "P7", "E1"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["P2"]},
          {"outcome": {"kind": "accepted", "labels": ["medium"]}, "clauses": ["P2", "P7"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["P2", "P7", "E1"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["P6"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["P6", "E1"]},
          {"outcome": {"kind": "accepted", "labels": ["medium"]}, "clauses": ["P5"]},
          {"outcome": {"kind": "accepted", "labels": ["high"]}, "clauses": ["P5", "E1"]},
          {"outcome": {"kind": "accepted", "labels": ["low"]}, "clauses": ["P5", "E4"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["E3"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["E2", "E3"]}
        ]
      }
    },
    {
      "id": "marks",
      "kind": "many",
      "questions": ["kept-open", "assignee", "wants", "tracked-for", "idle-days", "would-take", "small"],
      "labels": [
        {"name": "help-wanted", "parent": null},
        {"name": "good-first-issue", "parent": null},
        {"name": "blocker", "parent": null},
        {"name": "stale", "parent": null}
      ],
      "clauses": [
        {
          "id": "M1",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "would-take", "relation": "is", "value": "yes"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "assignee", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["help-wanted"]},
          "rationale": null,
          "text": "`help-wanted` when `would-take` unless `assignee`"
        },
        {
          "id": "M2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "small", "relation": "is", "value": "yes"},
              {
                "kind": "not",
                "part": {
                  "kind": "any",
                  "parts": [
                    {"kind": "compare", "signal": "assignee", "relation": "is", "value": "yes"},
                    {
                      "kind": "compare",
                      "signal": "tracked-for",
                      "relation": "is",
                      "value": "release"
                    }
                  ]
                }
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["good-first-issue"]},
          "rationale": "it takes time",
          "text": "`good-first-issue` when `small` unless `assignee` or `tracked-for` is `release`"
        },
        {
          "id": "M3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "tracked-for", "relation": "is", "value": "release"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["blocker"]},
          "rationale": null,
          "text": "`blocker` when `tracked-for` is `release`"
        },
        {
          "id": "M4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "compare-number",
                "signal": "idle-days",
                "relation": "at-least",
                "number": "90"
              },
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "kept-open", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["stale"]},
          "rationale": null,
          "text": "`stale` when `idle-days` is at least 90 unless `kept-open`"
        },
        {
          "id": "M5",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "defined", "name": "tracked"},
          "otherwise": false,
          "effect": {"kind": "rule-out", "label": "stale"},
          "rationale": "silence does not undo a promise",
          "text": "not `stale` when `tracked`"
        }
      ],
      "priority": [],
      "place": 3,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4]},
          {"column": 1, "next": [5, 6, 7, 8, 102]},
          {"column": 1, "next": [102, 102, 102, 102, 9]},
          {"column": 1, "next": [102, 102, 102, 102, 10]},
          {"column": 1, "next": [102, 102, 102, 102, 11]},
          {"column": 2, "next": [12, 13, 13, 102]},
          {"column": 2, "next": [102, 102, 102, 14]},
          {"column": 2, "next": [102, 102, 102, 15]},
          {"column": 2, "next": [102, 102, 102, 16]},
          {"column": 2, "next": [102, 102, 102, 17]},
          {"column": 2, "next": [102, 102, 102, 18]},
          {"column": 2, "next": [102, 102, 102, 19]},
          {"column": 3, "next": [20, 20, 102]},
          {"column": 3, "next": [21, 21, 102]},
          {"column": 3, "next": [22, 102, 102]},
          {"column": 3, "next": [23, 102, 102]},
          {"column": 3, "next": [21, 102, 102]},
          {"column": 3, "next": [102, 102, 24]},
          {"column": 3, "next": [102, 102, 25]},
          {"column": 3, "next": [102, 102, 26]},
          {"column": 4, "next": [27, 28, 102]},
          {"column": 4, "next": [27, 102, 102]},
          {"column": 4, "next": [29, 102, 102]},
          {"column": 4, "next": [30, 102, 102]},
          {"column": 4, "next": [102, 102, 31]},
          {"column": 4, "next": [102, 102, 32]},
          {"column": 4, "next": [102, 102, 33]},
          {"column": 5, "next": [34, 34, 102]},
          {"column": 5, "next": [35, 35, 102]},
          {"column": 5, "next": [36, 36, 102]},
          {"column": 5, "next": [37, 37, 102]},
          {"column": 5, "next": [102, 102, 38]},
          {"column": 5, "next": [102, 102, 39]},
          {"column": 5, "next": [102, 102, 40]},
          {"column": 6, "next": [41, 102, 102]},
          {"column": 6, "next": [42, 102, 102]},
          {"column": 6, "next": [41, 41, 102]},
          {"column": 6, "next": [43, 102, 102]},
          {"column": 6, "next": [102, 102, 44]},
          {"column": 6, "next": [102, 102, 45]},
          {"column": 6, "next": [102, 102, 46]},
          {"column": 7, "next": [102, 102, 47]},
          {"column": 7, "next": [47, 47, 102]},
          {"column": 7, "next": [102, 102, 48]},
          {"column": 7, "next": [102, 102, 49]},
          {"column": 7, "next": [102, 102, 50]},
          {"column": 7, "next": [102, 102, 51]},
          {"column": 8, "next": [102, 102, 52]},
          {"column": 8, "next": [52, 52, 102]},
          {"column": 8, "next": [102, 102, 53]},
          {"column": 8, "next": [102, 102, 54]},
          {"column": 8, "next": [102, 102, 55]},
          {"column": 9, "next": [56, 56, 102]},
          {"column": 9, "next": [102, 102, 57]},
          {"column": 9, "next": [102, 102, 58]},
          {"column": 9, "next": [102, 102, 59]},
          {"column": 10, "next": [60, 60, 102]},
          {"column": 10, "next": [102, 102, 61]},
          {"column": 10, "next": [102, 102, 62]},
          {"column": 10, "next": [102, 102, 63]},
          {"column": 11, "next": [64, 64, 65]},
          {"column": 11, "next": [102, 102, 66]},
          {"column": 11, "next": [102, 102, 67]},
          {"column": 11, "next": [102, 102, 68]},
          {"column": 12, "next": [69, 102, 102]},
          {"column": 12, "next": [102, 69, 102]},
          {"column": 12, "next": [102, 102, 70]},
          {"column": 12, "next": [102, 102, 71]},
          {"column": 12, "next": [102, 102, 69]},
          {"column": 14, "next": [102, 102, 72]},
          {"column": 14, "next": [72, 72, 102]},
          {"column": 14, "next": [102, 102, 73]},
          {"column": 17, "next": [76, 74, 74]},
          {"column": 17, "next": [78, 75, 75]},
          {"column": 18, "next": [77, 76]},
          {"column": 18, "next": [79, 78]},
          {"column": 19, "next": [80, 81, 81, 82, 102]},
          {"column": 19, "next": [83, 81, 81, 82, 102]},
          {"column": 19, "next": [102, 102, 102, 102, 84]},
          {"column": 19, "next": [102, 102, 102, 102, 85]},
          {"column": 21, "next": [90, 86, 102]},
          {"column": 21, "next": [93, 87, 102]},
          {"column": 21, "next": [96, 88, 102]},
          {"column": 21, "next": [99, 89, 102]},
          {"column": 21, "next": [102, 102, 90]},
          {"column": 21, "next": [102, 102, 99]},
          {"column": 22, "next": [91, 92]},
          {"column": 22, "next": [94, 95]},
          {"column": 22, "next": [97, 98]},
          {"column": 22, "next": [100, 101]},
          {"column": 23, "next": [102, 102, 103]},
          {"column": 23, "next": [104, 105, 102]},
          {"column": 23, "next": [103, 103, 102]},
          {"column": 23, "next": [102, 102, 106]},
          {"column": 23, "next": [107, 108, 102]},
          {"column": 23, "next": [106, 106, 102]},
          {"column": 23, "next": [102, 102, 109]},
          {"column": 23, "next": [110, 110, 102]},
          {"column": 23, "next": [109, 109, 102]},
          {"column": 23, "next": [102, 102, 111]},
          {"column": 23, "next": [112, 113, 102]},
          {"column": 23, "next": [111, 111, 102]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": []}, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": ["help-wanted"]}, "clauses": ["M1"]},
          {
            "outcome": {"kind": "chosen", "labels": ["help-wanted", "good-first-issue"]},
            "clauses": ["M1", "M2"]
          },
          {"outcome": {"kind": "chosen", "labels": []}, "clauses": ["M5"]},
          {"outcome": {"kind": "chosen", "labels": ["help-wanted"]}, "clauses": ["M1", "M5"]},
          {
            "outcome": {"kind": "chosen", "labels": ["help-wanted", "good-first-issue"]},
            "clauses": ["M1", "M2", "M5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["blocker"]}, "clauses": ["M3", "M5"]},
          {
            "outcome": {"kind": "chosen", "labels": ["help-wanted", "blocker"]},
            "clauses": ["M1", "M3", "M5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["stale"]}, "clauses": ["M4"]},
          {
            "outcome": {"kind": "chosen", "labels": ["help-wanted", "stale"]},
            "clauses": ["M1", "M4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["help-wanted", "good-first-issue", "stale"]},
            "clauses": ["M1", "M2", "M4"]
          }
        ]
      }
    },
    {
      "id": "action",
      "kind": "one",
      "questions": [
        "duplicate",
        "assignee",
        "wants",
        "exploitable",
        "days-waiting",
        "softened-by",
        "seen",
        "failed-tries",
        "steps",
        "symptom",
        "breaks",
        "widespread",
        "tracked-for",
        "stalled",
        "easy-to-hit",
        "idle-days",
        "kept-open"
      ],
      "labels": [
        {"name": "redirect", "parent": null},
        {"name": "close", "parent": null},
        {"name": "ask", "parent": null},
        {"name": "assign", "parent": null},
        {"name": "keep", "parent": null}
      ],
      "clauses": [
        {
          "id": "A1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "exploitable", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "security"},
          "rationale": "every public word helps an attacker",
          "text": "flag for `security` when `exploitable`"
        },
        {
          "id": "A2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "kind", "outcomes": ["support"]},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["redirect"]},
          "rationale": null,
          "text": "`redirect` when `kind` is `support`"
        },
        {
          "id": "A3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "state", "outcomes": ["duplicate", "not-reproducible"]},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["close"]},
          "rationale": null,
          "text": "`close` when `state` is one of `duplicate`, `not-reproducible`"
        },
        {
          "id": "A4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "compare-number",
            "signal": "days-waiting",
            "relation": "at-least",
            "number": "20"
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["close"]},
          "rationale": "we asked; of several clocks, the first to end counts",
          "text": "`close` when `days-waiting` is at least 20"
        },
        {
          "id": "A5",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "compare-number",
                "signal": "idle-days",
                "relation": "at-least",
                "number": "120"
              },
              {"kind": "outcome-includes", "decision": "marks", "labels": ["stale"]}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["close"]},
          "rationale": "the mark gave a month's notice",
          "text": "`close` when `idle-days` is at least 120 and `marks` includes `stale`"
        },
        {
          "id": "A6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "state", "outcomes": ["needs-information"]},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["ask"]},
          "rationale": null,
          "text": "`ask` when `state` is `needs-information`"
        },
        {
          "id": "A7",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "outcome-in", "decision": "priority", "outcomes": ["high", "critical"]},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "assignee", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["assign"]},
          "rationale": null,
          "text": "`assign` when `priority` is at least `high` unless `assignee`"
        },
        {
          "id": "A8",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["keep"]},
          "rationale": null,
          "text": "`keep` otherwise"
        },
        {
          "id": "A9",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "all",
                "parts": [
                  {"kind": "outcome-in", "decision": "priority", "outcomes": ["critical"]},
                  {
                    "kind": "outcome-in",
                    "decision": "state",
                    "outcomes": ["not-reproducible", "needs-information", "accepted", "needs-triage"]
                  }
                ]
              },
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "assignee", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "release-team"},
          "rationale": "a blocker without an owner blocks us all",
          "text": "flag for `release-team` when `priority` is `critical` and `state` is not `duplicate` unless `assignee`"
        }
      ],
      "priority": [
        {
          "kind": "labels",
          "order": ["redirect", "close", "ask", "assign"],
          "rationale": "we ask nobody for details of what we close"
        }
      ],
      "place": 4,
      "reads": ["kind", "state", "priority", "marks"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4]},
          {"column": 1, "next": [5, 6, 7, 8, 253]},
          {"column": 1, "next": [253, 253, 253, 253, 9]},
          {"column": 1, "next": [253, 253, 253, 253, 10]},
          {"column": 1, "next": [253, 253, 253, 253, 11]},
          {"column": 2, "next": [12, 13, 14, 253]},
          {"column": 2, "next": [253, 253, 253, 15]},
          {"column": 2, "next": [253, 253, 253, 16]},
          {"column": 2, "next": [253, 253, 253, 17]},
          {"column": 2, "next": [253, 253, 253, 18]},
          {"column": 2, "next": [253, 253, 253, 19]},
          {"column": 2, "next": [253, 253, 253, 20]},
          {"column": 3, "next": [21, 22, 253]},
          {"column": 3, "next": [23, 24, 253]},
          {"column": 3, "next": [24, 24, 253]},
          {"column": 3, "next": [25, 253, 253]},
          {"column": 3, "next": [26, 253, 253]},
          {"column": 3, "next": [24, 253, 253]},
          {"column": 3, "next": [253, 253, 27]},
          {"column": 3, "next": [253, 253, 28]},
          {"column": 3, "next": [253, 253, 29]},
          {"column": 4, "next": [30, 31, 253]},
          {"column": 4, "next": [32, 31, 253]},
          {"column": 4, "next": [33, 253, 253]},
          {"column": 4, "next": [34, 253, 253]},
          {"column": 4, "next": [35, 253, 253]},
          {"column": 4, "next": [36, 253, 253]},
          {"column": 4, "next": [253, 253, 37]},
          {"column": 4, "next": [253, 253, 38]},
          {"column": 4, "next": [253, 253, 39]},
          {"column": 5, "next": [40, 41, 253]},
          {"column": 5, "next": [42, 42, 253]},
          {"column": 5, "next": [41, 41, 253]},
          {"column": 5, "next": [41, 43, 253]},
          {"column": 5, "next": [43, 43, 253]},
          {"column": 5, "next": [44, 45, 253]},
          {"column": 5, "next": [46, 47, 253]},
          {"column": 5, "next": [253, 253, 48]},
          {"column": 5, "next": [253, 253, 49]},
          {"column": 5, "next": [253, 253, 50]},
          {"column": 6, "next": [51, 253, 253]},
          {"column": 6, "next": [52, 253, 253]},
          {"column": 6, "next": [53, 253, 253]},
          {"column": 6, "next": [54, 253, 253]},
          {"column": 6, "next": [52, 54, 253]},
          {"column": 6, "next": [54, 54, 253]},
          {"column": 6, "next": [55, 253, 253]},
          {"column": 6, "next": [56, 253, 253]},
          {"column": 6, "next": [253, 253, 57]},
          {"column": 6, "next": [253, 253, 58]},
          {"column": 6, "next": [253, 253, 59]},
          {"column": 7, "next": [253, 253, 60]},
          {"column": 7, "next": [253, 253, 61]},
          {"column": 7, "next": [61, 60, 253]},
          {"column": 7, "next": [253, 253, 62]},
          {"column": 7, "next": [253, 253, 63]},
          {"column": 7, "next": [253, 253, 64]},
          {"column": 7, "next": [253, 253, 65]},
          {"column": 7, "next": [253, 253, 66]},
          {"column": 7, "next": [253, 253, 67]},
          {"column": 8, "next": [253, 253, 68]},
          {"column": 8, "next": [253, 253, 69]},
          {"column": 8, "next": [253, 253, 70]},
          {"column": 8, "next": [69, 68, 253]},
          {"column": 8, "next": [70, 69, 253]},
          {"column": 8, "next": [253, 253, 71]},
          {"column": 8, "next": [253, 253, 72]},
          {"column": 8, "next": [253, 253, 73]},
          {"column": 9, "next": [74, 75, 253]},
          {"column": 9, "next": [76, 75, 253]},
          {"column": 9, "next": [77, 75, 253]},
          {"column": 9, "next": [253, 253, 78]},
          {"column": 9, "next": [253, 253, 79]},
          {"column": 9, "next": [253, 253, 80]},
          {"column": 10, "next": [81, 82, 253]},
          {"column": 10, "next": [83, 83, 253]},
          {"column": 10, "next": [84, 85, 253]},
          {"column": 10, "next": [86, 87, 253]},
          {"column": 10, "next": [253, 253, 88]},
          {"column": 10, "next": [253, 253, 89]},
          {"column": 10, "next": [253, 253, 90]},
          {"column": 11, "next": [91, 92, 93]},
          {"column": 11, "next": [94, 92, 93]},
          {"column": 11, "next": [95, 95, 96]},
          {"column": 11, "next": [97, 98, 99]},
          {"column": 11, "next": [100, 98, 99]},
          {"column": 11, "next": [97, 98, 101]},
          {"column": 11, "next": [102, 98, 101]},
          {"column": 11, "next": [253, 253, 103]},
          {"column": 11, "next": [253, 253, 104]},
          {"column": 11, "next": [253, 253, 105]},
          {"column": 12, "next": [106, 253, 253]},
          {"column": 12, "next": [107, 253, 253]},
          {"column": 12, "next": [253, 108, 253]},
          {"column": 12, "next": [108, 253, 253]},
          {"column": 12, "next": [117, 253, 253]},
          {"column": 12, "next": [253, 117, 253]},
          {"column": 12, "next": [109, 253, 253]},
          {"column": 12, "next": [114, 253, 253]},
          {"column": 12, "next": [253, 110, 253]},
          {"column": 12, "next": [110, 253, 253]},
          {"column": 12, "next": [253, 111, 253]},
          {"column": 12, "next": [111, 253, 253]},
          {"column": 12, "next": [253, 253, 112]},
          {"column": 12, "next": [253, 253, 123]},
          {"column": 12, "next": [253, 253, 111]},
          {"column": 13, "next": [113, 114]},
          {"column": 13, "next": [115, 114]},
          {"column": 13, "next": [116, 114]},
          {"column": 13, "next": [118, 114]},
          {"column": 13, "next": [119, 114]},
          {"column": 13, "next": [120, 114]},
          {"column": 13, "next": [121, 122]},
          {"column": 14, "next": [253, 253, 124]},
          {"column": 14, "next": [253, 253, 125]},
          {"column": 14, "next": [253, 253, 126]},
          {"column": 14, "next": [253, 253, 127]},
          {"column": 14, "next": [253, 253, 167]},
          {"column": 14, "next": [253, 253, 128]},
          {"column": 14, "next": [253, 253, 129]},
          {"column": 14, "next": [253, 253, 130]},
          {"column": 14, "next": [130, 130, 253]},
          {"column": 14, "next": [125, 125, 253]},
          {"column": 14, "next": [253, 253, 176]},
          {"column": 15, "next": [131, 132]},
          {"column": 15, "next": [133, 134]},
          {"column": 15, "next": [135, 136]},
          {"column": 15, "next": [137, 132]},
          {"column": 15, "next": [138, 139]},
          {"column": 15, "next": [140, 139]},
          {"column": 15, "next": [141, 139]},
          {"column": 17, "next": [153, 153, 142]},
          {"column": 17, "next": [155, 155, 143]},
          {"column": 17, "next": [157, 157, 144]},
          {"column": 17, "next": [159, 159, 145]},
          {"column": 17, "next": [161, 161, 146]},
          {"column": 17, "next": [163, 163, 147]},
          {"column": 17, "next": [165, 165, 148]},
          {"column": 17, "next": [168, 168, 149]},
          {"column": 17, "next": [170, 170, 150]},
          {"column": 17, "next": [172, 172, 151]},
          {"column": 17, "next": [174, 174, 152]},
          {"column": 18, "next": [154, 153]},
          {"column": 18, "next": [156, 155]},
          {"column": 18, "next": [158, 157]},
          {"column": 18, "next": [160, 159]},
          {"column": 18, "next": [162, 161]},
          {"column": 18, "next": [164, 163]},
          {"column": 18, "next": [166, 165]},
          {"column": 18, "next": [169, 168]},
          {"column": 18, "next": [171, 170]},
          {"column": 18, "next": [173, 172]},
          {"column": 18, "next": [175, 174]},
          {"column": 19, "next": [177, 187, 187, 187, 253]},
          {"column": 19, "next": [178, 187, 187, 187, 253]},
          {"column": 19, "next": [179, 191, 191, 191, 253]},
          {"column": 19, "next": [180, 191, 191, 191, 253]},
          {"column": 19, "next": [195, 195, 195, 195, 253]},
          {"column": 19, "next": [196, 195, 195, 195, 253]},
          {"column": 19, "next": [197, 197, 197, 197, 253]},
          {"column": 19, "next": [198, 197, 197, 197, 253]},
          {"column": 19, "next": [181, 199, 199, 199, 253]},
          {"column": 19, "next": [182, 199, 199, 199, 253]},
          {"column": 19, "next": [183, 201, 201, 201, 253]},
          {"column": 19, "next": [184, 201, 201, 201, 253]},
          {"column": 19, "next": [185, 203, 203, 203, 253]},
          {"column": 19, "next": [178, 203, 203, 203, 253]},
          {"column": 19, "next": [205, 205, 205, 205, 253]},
          {"column": 19, "next": [188, 188, 188, 188, 253]},
          {"column": 19, "next": [190, 188, 188, 188, 253]},
          {"column": 19, "next": [192, 192, 192, 192, 253]},
          {"column": 19, "next": [194, 192, 192, 192, 253]},
          {"column": 19, "next": [186, 206, 206, 206, 253]},
          {"column": 19, "next": [190, 206, 206, 206, 253]},
          {"column": 19, "next": [204, 204, 206, 206, 253]},
          {"column": 19, "next": [190, 204, 206, 206, 253]},
          {"column": 19, "next": [253, 253, 253, 253, 207]},
          {"column": 20, "next": [187, 188]},
          {"column": 20, "next": [189, 190]},
          {"column": 20, "next": [191, 192]},
          {"column": 20, "next": [193, 194]},
          {"column": 20, "next": [199, 195]},
          {"column": 20, "next": [200, 196]},
          {"column": 20, "next": [201, 197]},
          {"column": 20, "next": [202, 198]},
          {"column": 20, "next": [203, 204]},
          {"column": 20, "next": [206, 204]},
          {"column": 21, "next": [208, 209, 253]},
          {"column": 21, "next": [229, 231, 253]},
          {"column": 21, "next": [210, 211, 253]},
          {"column": 21, "next": [232, 233, 253]},
          {"column": 21, "next": [212, 213, 253]},
          {"column": 21, "next": [234, 235, 253]},
          {"column": 21, "next": [214, 215, 253]},
          {"column": 21, "next": [236, 237, 253]},
          {"column": 21, "next": [238, 239, 253]},
          {"column": 21, "next": [240, 241, 253]},
          {"column": 21, "next": [242, 243, 253]},
          {"column": 21, "next": [244, 245, 253]},
          {"column": 21, "next": [216, 217, 253]},
          {"column": 21, "next": [218, 219, 253]},
          {"column": 21, "next": [220, 221, 253]},
          {"column": 21, "next": [222, 223, 253]},
          {"column": 21, "next": [224, 225, 253]},
          {"column": 21, "next": [246, 247, 253]},
          {"column": 21, "next": [248, 249, 253]},
          {"column": 21, "next": [226, 227, 253]},
          {"column": 21, "next": [253, 253, 252]},
          {"column": 22, "next": [228, 229]},
          {"column": 22, "next": [230, 231]},
          {"column": 22, "next": [228, 232]},
          {"column": 22, "next": [230, 233]},
          {"column": 22, "next": [228, 234]},
          {"column": 22, "next": [230, 235]},
          {"column": 22, "next": [228, 236]},
          {"column": 22, "next": [230, 237]},
          {"column": 22, "next": [228, 238]},
          {"column": 22, "next": [230, 239]},
          {"column": 22, "next": [228, 240]},
          {"column": 22, "next": [230, 241]},
          {"column": 22, "next": [228, 242]},
          {"column": 22, "next": [230, 243]},
          {"column": 22, "next": [228, 244]},
          {"column": 22, "next": [230, 245]},
          {"column": 22, "next": [228, 246]},
          {"column": 22, "next": [230, 247]},
          {"column": 22, "next": [250, 246]},
          {"column": 22, "next": [251, 247]},
          {"column": 23, "next": [253, 253, 254]},
          {"column": 23, "next": [253, 253, 255]},
          {"column": 23, "next": [254, 254, 253]},
          {"column": 23, "next": [255, 255, 253]},
          {"column": 23, "next": [253, 253, 256]},
          {"column": 23, "next": [256, 256, 253]},
          {"column": 23, "next": [253, 253, 257]},
          {"column": 23, "next": [257, 257, 253]},
          {"column": 23, "next": [253, 253, 258]},
          {"column": 23, "next": [258, 258, 253]},
          {"column": 23, "next": [253, 253, 259]},
          {"column": 23, "next": [259, 259, 253]},
          {"column": 23, "next": [253, 253, 260]},
          {"column": 23, "next": [260, 260, 253]},
          {"column": 23, "next": [253, 253, 261]},
          {"column": 23, "next": [261, 261, 253]},
          {"column": 23, "next": [253, 253, 262]},
          {"column": 23, "next": [262, 262, 253]},
          {"column": 23, "next": [253, 253, 263]},
          {"column": 23, "next": [263, 263, 253]},
          {"column": 23, "next": [253, 253, 264]},
          {"column": 23, "next": [264, 264, 253]},
          {"column": 23, "next": [253, 253, 265]},
          {"column": 23, "next": [265, 265, 253]},
          {"column": 23, "next": [253, 253, 266]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "flagged", "queue": "release-team"}, "clauses": ["A9"]},
          {"outcome": {"kind": "accepted", "labels": ["ask"]}, "clauses": ["A6"]},
          {"outcome": {"kind": "accepted", "labels": ["close"]}, "clauses": ["A5"]},
          {"outcome": {"kind": "accepted", "labels": ["close"]}, "clauses": ["A4"]},
          {"outcome": {"kind": "accepted", "labels": ["close"]}, "clauses": ["A4", "A5"]},
          {"outcome": {"kind": "accepted", "labels": ["close"]}, "clauses": ["A3"]},
          {"outcome": {"kind": "accepted", "labels": ["close"]}, "clauses": ["A3", "A5"]},
          {"outcome": {"kind": "accepted", "labels": ["close"]}, "clauses": ["A3", "A4"]},
          {"outcome": {"kind": "accepted", "labels": ["close"]}, "clauses": ["A3", "A4", "A5"]},
          {"outcome": {"kind": "accepted", "labels": ["keep"]}, "clauses": ["A8"]},
          {"outcome": {"kind": "flagged", "queue": "security"}, "clauses": ["A1"]},
          {"outcome": {"kind": "accepted", "labels": ["assign"]}, "clauses": ["A7"]},
          {"outcome": {"kind": "accepted", "labels": ["redirect"]}, "clauses": ["A2"]}
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
