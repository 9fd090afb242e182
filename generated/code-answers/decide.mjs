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
  "guideline": "code-answers",
  "version": "1.0.0",
  "digest": "845a26b795cd50358ec4332ee36fa1a026ccf4888bc75441aa7f36151fa6d7f4",
  "digits": 19,
  "signals": [
    {
      "id": "checks",
      "setting": false,
      "kind": "choice",
      "values": ["given", "wrong", "none"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "given",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "task-owner"}
    },
    {
      "id": "size-matters",
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
      "id": "skipped",
      "setting": false,
      "kind": "any-of",
      "values": ["reading", "building", "checking", "trying", "timing"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "-",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "dangerous.a",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "security"}
    },
    {
      "id": "dangerous.b",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "security"}
    },
    {
      "id": "builds.a",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "yes",
      "only_when": {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "building"}},
      "if_unsure": null
    },
    {
      "id": "builds.b",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "yes",
      "only_when": {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "building"}},
      "if_unsure": null
    },
    {
      "id": "invents.a",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "reading"}},
      "if_unsure": null
    },
    {
      "id": "invents.b",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "reading"}},
      "if_unsure": null
    },
    {
      "id": "passes.a",
      "setting": false,
      "kind": "scale",
      "values": ["none", "some", "all"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "all",
      "only_when": {
        "kind": "all",
        "parts": [
          {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "checking"}},
          {"kind": "compare", "signal": "builds.a", "relation": "is", "value": "yes"},
          {"kind": "compare", "signal": "checks", "relation": "is", "value": "given"}
        ]
      },
      "if_unsure": null
    },
    {
      "id": "passes.b",
      "setting": false,
      "kind": "scale",
      "values": ["none", "some", "all"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "all",
      "only_when": {
        "kind": "all",
        "parts": [
          {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "checking"}},
          {"kind": "compare", "signal": "builds.b", "relation": "is", "value": "yes"},
          {"kind": "compare", "signal": "checks", "relation": "is", "value": "given"}
        ]
      },
      "if_unsure": null
    },
    {
      "id": "games-checks.a",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "passes.a", "relation": "at-least", "value": "some"},
      "if_unsure": {"kind": "flag", "queue": "second-reader"}
    },
    {
      "id": "games-checks.b",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "passes.b", "relation": "at-least", "value": "some"},
      "if_unsure": {"kind": "flag", "queue": "second-reader"}
    },
    {
      "id": "does-asked.a",
      "setting": false,
      "kind": "scale",
      "values": ["nothing", "part", "everything"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "everything",
      "only_when": {
        "kind": "all",
        "parts": [
          {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "trying"}},
          {"kind": "compare", "signal": "builds.a", "relation": "is", "value": "yes"}
        ]
      },
      "if_unsure": null
    },
    {
      "id": "does-asked.b",
      "setting": false,
      "kind": "scale",
      "values": ["nothing", "part", "everything"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "everything",
      "only_when": {
        "kind": "all",
        "parts": [
          {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "trying"}},
          {"kind": "compare", "signal": "builds.b", "relation": "is", "value": "yes"}
        ]
      },
      "if_unsure": null
    },
    {
      "id": "speed.a",
      "setting": false,
      "kind": "scale",
      "values": ["hopeless", "slow", "fine"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "fine",
      "only_when": {
        "kind": "all",
        "parts": [
          {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "timing"}},
          {"kind": "compare", "signal": "builds.a", "relation": "is", "value": "yes"},
          {"kind": "compare", "signal": "size-matters", "relation": "is", "value": "yes"}
        ]
      },
      "if_unsure": null
    },
    {
      "id": "speed.b",
      "setting": false,
      "kind": "scale",
      "values": ["hopeless", "slow", "fine"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "fine",
      "only_when": {
        "kind": "all",
        "parts": [
          {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "timing"}},
          {"kind": "compare", "signal": "builds.b", "relation": "is", "value": "yes"},
          {"kind": "compare", "signal": "size-matters", "relation": "is", "value": "yes"}
        ]
      },
      "if_unsure": null
    },
    {
      "id": "reads-well.a",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "yes",
      "only_when": {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "reading"}},
      "if_unsure": null
    },
    {
      "id": "reads-well.b",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "yes",
      "only_when": {"kind": "not", "part": {"kind": "includes", "signal": "skipped", "member": "reading"}},
      "if_unsure": null
    }
  ],
  "columns": [
    {
      "id": "dangerous.a",
      "signal": "dangerous.a",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "dangerous.b",
      "signal": "dangerous.b",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "skipped/building",
      "signal": "skipped",
      "member": "building",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "builds.a",
      "signal": "builds.a",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "builds.b",
      "signal": "builds.b",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "size-matters",
      "signal": "size-matters",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "skipped/timing",
      "signal": "skipped",
      "member": "timing",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "skipped/checking",
      "signal": "skipped",
      "member": "checking",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "skipped/trying",
      "signal": "skipped",
      "member": "trying",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "invents.a",
      "signal": "invents.a",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "invents.b",
      "signal": "invents.b",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "checks",
      "signal": "checks",
      "member": null,
      "cells": [
        {"kind": "value", "name": "given", "cases": "1"},
        {"kind": "value", "name": "wrong", "cases": "1"},
        {"kind": "value", "name": "none", "cases": "1"}
      ]
    },
    {
      "id": "skipped/reading",
      "signal": "skipped",
      "member": "reading",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "passes.a",
      "signal": "passes.a",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "some", "cases": "1"},
        {"kind": "value", "name": "all", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "passes.b",
      "signal": "passes.b",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "some", "cases": "1"},
        {"kind": "value", "name": "all", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "speed.a",
      "signal": "speed.a",
      "member": null,
      "cells": [
        {"kind": "value", "name": "hopeless", "cases": "1"},
        {"kind": "value", "name": "slow", "cases": "1"},
        {"kind": "value", "name": "fine", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "speed.b",
      "signal": "speed.b",
      "member": null,
      "cells": [
        {"kind": "value", "name": "hopeless", "cases": "1"},
        {"kind": "value", "name": "slow", "cases": "1"},
        {"kind": "value", "name": "fine", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "does-asked.a",
      "signal": "does-asked.a",
      "member": null,
      "cells": [
        {"kind": "value", "name": "nothing", "cases": "1"},
        {"kind": "value", "name": "part", "cases": "1"},
        {"kind": "value", "name": "everything", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "does-asked.b",
      "signal": "does-asked.b",
      "member": null,
      "cells": [
        {"kind": "value", "name": "nothing", "cases": "1"},
        {"kind": "value", "name": "part", "cases": "1"},
        {"kind": "value", "name": "everything", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "games-checks.a",
      "signal": "games-checks.a",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "games-checks.b",
      "signal": "games-checks.b",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "reads-well.a",
      "signal": "reads-well.a",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "reads-well.b",
      "signal": "reads-well.b",
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
      "name": "works.a",
      "condition": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "does-asked.a", "relation": "is", "value": "everything"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "games-checks.a", "relation": "is", "value": "yes"}
          },
          {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "checks", "relation": "is-not", "value": "given"},
              {"kind": "compare", "signal": "passes.a", "relation": "is", "value": "all"}
            ]
          },
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "speed.a", "relation": "is", "value": "hopeless"}
          }
        ]
      }
    },
    {
      "name": "works.b",
      "condition": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "does-asked.b", "relation": "is", "value": "everything"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "games-checks.b", "relation": "is", "value": "yes"}
          },
          {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "checks", "relation": "is-not", "value": "given"},
              {"kind": "compare", "signal": "passes.b", "relation": "is", "value": "all"}
            ]
          },
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "speed.b", "relation": "is", "value": "hopeless"}
          }
        ]
      }
    },
    {
      "name": "building=A",
      "condition": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "builds.a", "relation": "is", "value": "yes"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "builds.b", "relation": "is", "value": "yes"}
          }
        ]
      }
    },
    {
      "name": "building=B",
      "condition": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "builds.b", "relation": "is", "value": "yes"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "builds.a", "relation": "is", "value": "yes"}
          }
        ]
      }
    },
    {
      "name": "honesty=A",
      "condition": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "games-checks.b", "relation": "is", "value": "yes"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "games-checks.a", "relation": "is", "value": "yes"}
          }
        ]
      }
    },
    {
      "name": "honesty=B",
      "condition": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "games-checks.a", "relation": "is", "value": "yes"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "games-checks.b", "relation": "is", "value": "yes"}
          }
        ]
      }
    },
    {
      "name": "checking=A",
      "condition": {"kind": "compare-signals", "left": "passes.a", "relation": "more-than", "right": "passes.b"}
    },
    {
      "name": "checking=B",
      "condition": {"kind": "compare-signals", "left": "passes.b", "relation": "more-than", "right": "passes.a"}
    },
    {
      "name": "purpose=A",
      "condition": {
        "kind": "compare-signals",
        "left": "does-asked.a",
        "relation": "more-than",
        "right": "does-asked.b"
      }
    },
    {
      "name": "purpose=B",
      "condition": {
        "kind": "compare-signals",
        "left": "does-asked.b",
        "relation": "more-than",
        "right": "does-asked.a"
      }
    },
    {
      "name": "efficiency=A",
      "condition": {"kind": "compare-signals", "left": "speed.a", "relation": "more-than", "right": "speed.b"}
    },
    {
      "name": "efficiency=B",
      "condition": {"kind": "compare-signals", "left": "speed.b", "relation": "more-than", "right": "speed.a"}
    },
    {
      "name": "style=A",
      "condition": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "reads-well.a", "relation": "is", "value": "yes"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "reads-well.b", "relation": "is", "value": "yes"}
          }
        ]
      }
    },
    {
      "name": "style=B",
      "condition": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "reads-well.b", "relation": "is", "value": "yes"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "reads-well.a", "relation": "is", "value": "yes"}
          }
        ]
      }
    }
  ],
  "facts": [],
  "decisions": [
    {
      "id": "to-do",
      "kind": "many",
      "questions": [
        "skipped",
        "dangerous.a",
        "dangerous.b",
        "size-matters",
        "checks",
        "builds.a",
        "builds.b",
        "invents.a"
      ],
      "labels": [
        {"name": "read-both", "parent": null},
        {"name": "build-both", "parent": null},
        {"name": "check-both", "parent": null},
        {"name": "try-both", "parent": null},
        {"name": "time-both", "parent": null}
      ],
      "clauses": [
        {
          "id": "U1",
          "layer": "gates",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "dangerous.a", "relation": "is", "value": "yes"},
              {"kind": "compare", "signal": "dangerous.b", "relation": "is", "value": "yes"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": "that is no program to go on playing with",
          "text": "not applicable when `dangerous` of either response"
        },
        {
          "id": "U2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "skipped", "member": "reading"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["read-both"]},
          "rationale": "it runs on your machine",
          "text": "`read-both` when `skipped` includes `reading`"
        },
        {
          "id": "U3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "skipped", "member": "building"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["build-both"]},
          "rationale": null,
          "text": "`build-both` when `skipped` includes `building`"
        },
        {
          "id": "U4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "includes", "signal": "skipped", "member": "checking"},
              {"kind": "compare", "signal": "checks", "relation": "is", "value": "given"},
              {
                "kind": "any",
                "parts": [
                  {"kind": "compare", "signal": "builds.a", "relation": "is", "value": "yes"},
                  {"kind": "compare", "signal": "builds.b", "relation": "is", "value": "yes"}
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["check-both"]},
          "rationale": null,
          "text": "`check-both` when `skipped` includes `checking` and `checks` is `given` and `builds` of either response"
        },
        {
          "id": "U5",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "includes", "signal": "skipped", "member": "trying"},
              {
                "kind": "any",
                "parts": [
                  {"kind": "compare", "signal": "builds.a", "relation": "is", "value": "yes"},
                  {"kind": "compare", "signal": "builds.b", "relation": "is", "value": "yes"}
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["try-both"]},
          "rationale": null,
          "text": "`try-both` when `skipped` includes `trying` and `builds` of either response"
        },
        {
          "id": "U6",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "includes", "signal": "skipped", "member": "timing"},
              {"kind": "compare", "signal": "size-matters", "relation": "is", "value": "yes"},
              {
                "kind": "any",
                "parts": [
                  {"kind": "compare", "signal": "builds.a", "relation": "is", "value": "yes"},
                  {"kind": "compare", "signal": "builds.b", "relation": "is", "value": "yes"}
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["time-both"]},
          "rationale": null,
          "text": "`time-both` when `skipped` includes `timing` and `size-matters` and `builds` of either response"
        }
      ],
      "priority": [],
      "place": 0,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 3]},
          {"column": 1, "next": [2, 3]},
          {"column": 2, "next": [4, 5]},
          {"column": 2, "next": [6, 7]},
          {"column": 3, "next": [8, 9, 1349]},
          {"column": 3, "next": [1349, 1349, 10]},
          {"column": 3, "next": [11, 12, 1349]},
          {"column": 3, "next": [1349, 1349, 13]},
          {"column": 4, "next": [71, 14, 1349]},
          {"column": 4, "next": [15, 16, 1349]},
          {"column": 4, "next": [1349, 1349, 104]},
          {"column": 4, "next": [105, 17, 1349]},
          {"column": 4, "next": [18, 19, 1349]},
          {"column": 4, "next": [1349, 1349, 105]},
          {"column": 5, "next": [26, 20]},
          {"column": 5, "next": [29, 21]},
          {"column": 5, "next": [32, 22]},
          {"column": 5, "next": [35, 23]},
          {"column": 5, "next": [37, 24]},
          {"column": 5, "next": [39, 25]},
          {"column": 6, "next": [27, 28]},
          {"column": 6, "next": [30, 31]},
          {"column": 6, "next": [33, 34]},
          {"column": 6, "next": [36, 35]},
          {"column": 6, "next": [38, 37]},
          {"column": 6, "next": [40, 39]},
          {"column": 7, "next": [41, 42]},
          {"column": 7, "next": [43, 44]},
          {"column": 7, "next": [45, 46]},
          {"column": 7, "next": [47, 48]},
          {"column": 7, "next": [49, 50]},
          {"column": 7, "next": [51, 52]},
          {"column": 7, "next": [53, 54]},
          {"column": 7, "next": [55, 56]},
          {"column": 7, "next": [57, 58]},
          {"column": 7, "next": [59, 60]},
          {"column": 7, "next": [61, 62]},
          {"column": 7, "next": [63, 64]},
          {"column": 7, "next": [65, 66]},
          {"column": 7, "next": [67, 68]},
          {"column": 7, "next": [69, 70]},
          {"column": 8, "next": [72, 73]},
          {"column": 8, "next": [74, 75]},
          {"column": 8, "next": [76, 77]},
          {"column": 8, "next": [78, 79]},
          {"column": 8, "next": [80, 81]},
          {"column": 8, "next": [82, 83]},
          {"column": 8, "next": [84, 85]},
          {"column": 8, "next": [86, 75]},
          {"column": 8, "next": [87, 88]},
          {"column": 8, "next": [89, 90]},
          {"column": 8, "next": [91, 92]},
          {"column": 8, "next": [93, 83]},
          {"column": 8, "next": [94, 95]},
          {"column": 8, "next": [96, 75]},
          {"column": 8, "next": [97, 98]},
          {"column": 8, "next": [99, 100]},
          {"column": 8, "next": [101, 102]},
          {"column": 8, "next": [103, 83]},
          {"column": 8, "next": [106, 107]},
          {"column": 8, "next": [108, 105]},
          {"column": 8, "next": [109, 110]},
          {"column": 8, "next": [111, 112]},
          {"column": 8, "next": [113, 114]},
          {"column": 8, "next": [115, 105]},
          {"column": 8, "next": [116, 117]},
          {"column": 8, "next": [118, 119]},
          {"column": 8, "next": [120, 121]},
          {"column": 8, "next": [122, 105]},
          {"column": 8, "next": [123, 124]},
          {"column": 8, "next": [125, 126]},
          {"column": 9, "next": [127, 127, 128]},
          {"column": 9, "next": [129, 129, 130]},
          {"column": 9, "next": [131, 131, 132]},
          {"column": 9, "next": [133, 133, 134]},
          {"column": 9, "next": [135, 135, 136]},
          {"column": 9, "next": [137, 137, 138]},
          {"column": 9, "next": [139, 139, 140]},
          {"column": 9, "next": [141, 141, 142]},
          {"column": 9, "next": [143, 143, 144]},
          {"column": 9, "next": [145, 145, 146]},
          {"column": 9, "next": [147, 147, 148]},
          {"column": 9, "next": [149, 149, 150]},
          {"column": 9, "next": [151, 151, 152]},
          {"column": 9, "next": [153, 153, 154]},
          {"column": 9, "next": [155, 155, 156]},
          {"column": 9, "next": [157, 157, 158]},
          {"column": 9, "next": [159, 159, 160]},
          {"column": 9, "next": [161, 161, 162]},
          {"column": 9, "next": [163, 163, 164]},
          {"column": 9, "next": [165, 165, 166]},
          {"column": 9, "next": [167, 167, 168]},
          {"column": 9, "next": [169, 169, 170]},
          {"column": 9, "next": [171, 171, 172]},
          {"column": 9, "next": [173, 173, 174]},
          {"column": 9, "next": [175, 175, 176]},
          {"column": 9, "next": [177, 177, 178]},
          {"column": 9, "next": [179, 179, 180]},
          {"column": 9, "next": [181, 181, 182]},
          {"column": 9, "next": [183, 183, 184]},
          {"column": 9, "next": [185, 185, 186]},
          {"column": 9, "next": [187, 187, 188]},
          {"column": 9, "next": [189, 189, 190]},
          {"column": 9, "next": [191, 191, 192]},
          {"column": 9, "next": [193, 193, 194]},
          {"column": 9, "next": [195, 195, 196]},
          {"column": 9, "next": [197, 197, 198]},
          {"column": 9, "next": [199, 199, 200]},
          {"column": 9, "next": [201, 201, 202]},
          {"column": 9, "next": [203, 203, 204]},
          {"column": 9, "next": [205, 205, 206]},
          {"column": 9, "next": [207, 207, 208]},
          {"column": 9, "next": [209, 209, 210]},
          {"column": 9, "next": [211, 211, 212]},
          {"column": 9, "next": [213, 213, 214]},
          {"column": 9, "next": [215, 215, 216]},
          {"column": 9, "next": [217, 217, 218]},
          {"column": 9, "next": [219, 219, 220]},
          {"column": 9, "next": [221, 221, 222]},
          {"column": 9, "next": [223, 223, 224]},
          {"column": 9, "next": [225, 225, 226]},
          {"column": 9, "next": [227, 227, 228]},
          {"column": 9, "next": [229, 229, 230]},
          {"column": 9, "next": [231, 231, 232]},
          {"column": 9, "next": [233, 233, 234]},
          {"column": 9, "next": [235, 235, 236]},
          {"column": 9, "next": [237, 237, 238]},
          {"column": 10, "next": [327, 327, 1349]},
          {"column": 10, "next": [1349, 1349, 328]},
          {"column": 10, "next": [239, 239, 1349]},
          {"column": 10, "next": [1349, 1349, 240]},
          {"column": 10, "next": [241, 241, 1349]},
          {"column": 10, "next": [1349, 1349, 242]},
          {"column": 10, "next": [243, 243, 1349]},
          {"column": 10, "next": [1349, 1349, 244]},
          {"column": 10, "next": [245, 245, 1349]},
          {"column": 10, "next": [1349, 1349, 246]},
          {"column": 10, "next": [247, 247, 1349]},
          {"column": 10, "next": [1349, 1349, 248]},
          {"column": 10, "next": [249, 249, 1349]},
          {"column": 10, "next": [1349, 1349, 250]},
          {"column": 10, "next": [251, 251, 1349]},
          {"column": 10, "next": [1349, 1349, 252]},
          {"column": 10, "next": [253, 253, 1349]},
          {"column": 10, "next": [1349, 1349, 254]},
          {"column": 10, "next": [255, 255, 1349]},
          {"column": 10, "next": [1349, 1349, 256]},
          {"column": 10, "next": [257, 257, 1349]},
          {"column": 10, "next": [1349, 1349, 258]},
          {"column": 10, "next": [259, 259, 1349]},
          {"column": 10, "next": [1349, 1349, 260]},
          {"column": 10, "next": [261, 261, 1349]},
          {"column": 10, "next": [1349, 1349, 262]},
          {"column": 10, "next": [263, 263, 1349]},
          {"column": 10, "next": [1349, 1349, 264]},
          {"column": 10, "next": [265, 265, 1349]},
          {"column": 10, "next": [1349, 1349, 266]},
          {"column": 10, "next": [267, 267, 1349]},
          {"column": 10, "next": [1349, 1349, 268]},
          {"column": 10, "next": [269, 269, 1349]},
          {"column": 10, "next": [1349, 1349, 270]},
          {"column": 10, "next": [271, 271, 1349]},
          {"column": 10, "next": [1349, 1349, 272]},
          {"column": 10, "next": [273, 273, 1349]},
          {"column": 10, "next": [1349, 1349, 274]},
          {"column": 10, "next": [275, 275, 1349]},
          {"column": 10, "next": [1349, 1349, 276]},
          {"column": 10, "next": [277, 277, 1349]},
          {"column": 10, "next": [1349, 1349, 278]},
          {"column": 10, "next": [279, 279, 1349]},
          {"column": 10, "next": [1349, 1349, 280]},
          {"column": 10, "next": [281, 281, 1349]},
          {"column": 10, "next": [1349, 1349, 282]},
          {"column": 10, "next": [283, 283, 1349]},
          {"column": 10, "next": [1349, 1349, 284]},
          {"column": 10, "next": [285, 285, 1349]},
          {"column": 10, "next": [1349, 1349, 286]},
          {"column": 10, "next": [287, 287, 1349]},
          {"column": 10, "next": [1349, 1349, 288]},
          {"column": 10, "next": [289, 289, 1349]},
          {"column": 10, "next": [1349, 1349, 290]},
          {"column": 10, "next": [291, 291, 1349]},
          {"column": 10, "next": [1349, 1349, 292]},
          {"column": 10, "next": [293, 293, 1349]},
          {"column": 10, "next": [1349, 1349, 294]},
          {"column": 10, "next": [295, 295, 1349]},
          {"column": 10, "next": [1349, 1349, 296]},
          {"column": 10, "next": [297, 297, 1349]},
          {"column": 10, "next": [1349, 1349, 298]},
          {"column": 10, "next": [299, 299, 1349]},
          {"column": 10, "next": [1349, 1349, 300]},
          {"column": 10, "next": [301, 301, 1349]},
          {"column": 10, "next": [1349, 1349, 302]},
          {"column": 10, "next": [421, 421, 1349]},
          {"column": 10, "next": [1349, 1349, 422]},
          {"column": 10, "next": [423, 423, 1349]},
          {"column": 10, "next": [1349, 1349, 424]},
          {"column": 10, "next": [303, 303, 1349]},
          {"column": 10, "next": [1349, 1349, 304]},
          {"column": 10, "next": [305, 305, 1349]},
          {"column": 10, "next": [1349, 1349, 306]},
          {"column": 10, "next": [426, 426, 1349]},
          {"column": 10, "next": [1349, 1349, 428]},
          {"column": 10, "next": [307, 307, 1349]},
          {"column": 10, "next": [1349, 1349, 308]},
          {"column": 10, "next": [309, 309, 1349]},
          {"column": 10, "next": [1349, 1349, 310]},
          {"column": 10, "next": [432, 432, 1349]},
          {"column": 10, "next": [1349, 1349, 434]},
          {"column": 10, "next": [436, 436, 1349]},
          {"column": 10, "next": [1349, 1349, 438]},
          {"column": 10, "next": [311, 311, 1349]},
          {"column": 10, "next": [1349, 1349, 312]},
          {"column": 10, "next": [313, 313, 1349]},
          {"column": 10, "next": [1349, 1349, 314]},
          {"column": 10, "next": [440, 440, 1349]},
          {"column": 10, "next": [1349, 1349, 442]},
          {"column": 10, "next": [315, 315, 1349]},
          {"column": 10, "next": [1349, 1349, 316]},
          {"column": 10, "next": [317, 317, 1349]},
          {"column": 10, "next": [1349, 1349, 318]},
          {"column": 10, "next": [446, 446, 1349]},
          {"column": 10, "next": [1349, 1349, 448]},
          {"column": 10, "next": [450, 450, 1349]},
          {"column": 10, "next": [1349, 1349, 452]},
          {"column": 10, "next": [319, 319, 1349]},
          {"column": 10, "next": [1349, 1349, 320]},
          {"column": 10, "next": [321, 321, 1349]},
          {"column": 10, "next": [1349, 1349, 322]},
          {"column": 10, "next": [454, 454, 1349]},
          {"column": 10, "next": [1349, 1349, 456]},
          {"column": 10, "next": [323, 323, 1349]},
          {"column": 10, "next": [1349, 1349, 324]},
          {"column": 10, "next": [325, 325, 1349]},
          {"column": 10, "next": [1349, 1349, 326]},
          {"column": 10, "next": [460, 460, 1349]},
          {"column": 10, "next": [1349, 1349, 462]},
          {"column": 10, "next": [464, 464, 1349]},
          {"column": 10, "next": [1349, 1349, 466]},
          {"column": 11, "next": [329, 330, 330]},
          {"column": 11, "next": [331, 332, 332]},
          {"column": 11, "next": [333, 334, 334]},
          {"column": 11, "next": [335, 336, 336]},
          {"column": 11, "next": [337, 330, 330]},
          {"column": 11, "next": [338, 332, 332]},
          {"column": 11, "next": [339, 334, 334]},
          {"column": 11, "next": [340, 336, 336]},
          {"column": 11, "next": [341, 342, 342]},
          {"column": 11, "next": [343, 344, 344]},
          {"column": 11, "next": [345, 346, 346]},
          {"column": 11, "next": [347, 348, 348]},
          {"column": 11, "next": [349, 342, 342]},
          {"column": 11, "next": [350, 344, 344]},
          {"column": 11, "next": [351, 346, 346]},
          {"column": 11, "next": [352, 348, 348]},
          {"column": 11, "next": [353, 354, 354]},
          {"column": 11, "next": [355, 356, 356]},
          {"column": 11, "next": [357, 358, 358]},
          {"column": 11, "next": [359, 360, 360]},
          {"column": 11, "next": [361, 354, 354]},
          {"column": 11, "next": [362, 356, 356]},
          {"column": 11, "next": [363, 358, 358]},
          {"column": 11, "next": [364, 360, 360]},
          {"column": 11, "next": [365, 366, 366]},
          {"column": 11, "next": [367, 368, 368]},
          {"column": 11, "next": [369, 334, 334]},
          {"column": 11, "next": [370, 336, 336]},
          {"column": 11, "next": [371, 366, 366]},
          {"column": 11, "next": [372, 368, 368]},
          {"column": 11, "next": [373, 374, 374]},
          {"column": 11, "next": [375, 376, 376]},
          {"column": 11, "next": [377, 378, 378]},
          {"column": 11, "next": [379, 380, 380]},
          {"column": 11, "next": [381, 374, 374]},
          {"column": 11, "next": [382, 376, 376]},
          {"column": 11, "next": [383, 378, 378]},
          {"column": 11, "next": [384, 380, 380]},
          {"column": 11, "next": [385, 386, 386]},
          {"column": 11, "next": [387, 388, 388]},
          {"column": 11, "next": [389, 358, 358]},
          {"column": 11, "next": [390, 360, 360]},
          {"column": 11, "next": [391, 386, 386]},
          {"column": 11, "next": [392, 388, 388]},
          {"column": 11, "next": [393, 394, 394]},
          {"column": 11, "next": [395, 396, 396]},
          {"column": 11, "next": [397, 334, 334]},
          {"column": 11, "next": [398, 336, 336]},
          {"column": 11, "next": [399, 394, 394]},
          {"column": 11, "next": [400, 396, 396]},
          {"column": 11, "next": [401, 402, 402]},
          {"column": 11, "next": [403, 404, 404]},
          {"column": 11, "next": [405, 406, 406]},
          {"column": 11, "next": [407, 408, 408]},
          {"column": 11, "next": [409, 402, 402]},
          {"column": 11, "next": [410, 404, 404]},
          {"column": 11, "next": [411, 406, 406]},
          {"column": 11, "next": [412, 408, 408]},
          {"column": 11, "next": [413, 414, 414]},
          {"column": 11, "next": [415, 416, 416]},
          {"column": 11, "next": [417, 358, 358]},
          {"column": 11, "next": [418, 360, 360]},
          {"column": 11, "next": [419, 414, 414]},
          {"column": 11, "next": [420, 416, 416]},
          {"column": 11, "next": [425, 426, 426]},
          {"column": 11, "next": [427, 428, 428]},
          {"column": 11, "next": [429, 423, 423]},
          {"column": 11, "next": [430, 424, 424]},
          {"column": 11, "next": [431, 432, 432]},
          {"column": 11, "next": [433, 434, 434]},
          {"column": 11, "next": [435, 436, 436]},
          {"column": 11, "next": [437, 438, 438]},
          {"column": 11, "next": [439, 440, 440]},
          {"column": 11, "next": [441, 442, 442]},
          {"column": 11, "next": [443, 423, 423]},
          {"column": 11, "next": [444, 424, 424]},
          {"column": 11, "next": [445, 446, 446]},
          {"column": 11, "next": [447, 448, 448]},
          {"column": 11, "next": [449, 450, 450]},
          {"column": 11, "next": [451, 452, 452]},
          {"column": 11, "next": [453, 454, 454]},
          {"column": 11, "next": [455, 456, 456]},
          {"column": 11, "next": [457, 423, 423]},
          {"column": 11, "next": [458, 424, 424]},
          {"column": 11, "next": [459, 460, 460]},
          {"column": 11, "next": [461, 462, 462]},
          {"column": 11, "next": [463, 464, 464]},
          {"column": 11, "next": [465, 466, 466]},
          {"column": 12, "next": [467, 1349]},
          {"column": 12, "next": [1349, 468]},
          {"column": 12, "next": [469, 1349]},
          {"column": 12, "next": [470, 1349]},
          {"column": 12, "next": [1349, 471]},
          {"column": 12, "next": [1349, 472]},
          {"column": 12, "next": [473, 1349]},
          {"column": 12, "next": [474, 1349]},
          {"column": 12, "next": [1349, 475]},
          {"column": 12, "next": [1349, 476]},
          {"column": 12, "next": [477, 1349]},
          {"column": 12, "next": [1349, 478]},
          {"column": 12, "next": [479, 1349]},
          {"column": 12, "next": [1349, 480]},
          {"column": 12, "next": [481, 1349]},
          {"column": 12, "next": [482, 1349]},
          {"column": 12, "next": [1349, 483]},
          {"column": 12, "next": [1349, 484]},
          {"column": 12, "next": [485, 1349]},
          {"column": 12, "next": [486, 1349]},
          {"column": 12, "next": [1349, 487]},
          {"column": 12, "next": [1349, 488]},
          {"column": 12, "next": [489, 1349]},
          {"column": 12, "next": [1349, 490]},
          {"column": 12, "next": [491, 1349]},
          {"column": 12, "next": [1349, 492]},
          {"column": 12, "next": [493, 1349]},
          {"column": 12, "next": [494, 1349]},
          {"column": 12, "next": [1349, 495]},
          {"column": 12, "next": [1349, 496]},
          {"column": 12, "next": [497, 1349]},
          {"column": 12, "next": [498, 1349]},
          {"column": 12, "next": [1349, 499]},
          {"column": 12, "next": [1349, 500]},
          {"column": 12, "next": [501, 1349]},
          {"column": 12, "next": [1349, 502]},
          {"column": 12, "next": [503, 1349]},
          {"column": 12, "next": [1349, 504]},
          {"column": 12, "next": [505, 1349]},
          {"column": 12, "next": [506, 1349]},
          {"column": 12, "next": [1349, 507]},
          {"column": 12, "next": [1349, 508]},
          {"column": 12, "next": [509, 1349]},
          {"column": 12, "next": [1349, 510]},
          {"column": 12, "next": [511, 1349]},
          {"column": 12, "next": [1349, 512]},
          {"column": 12, "next": [513, 1349]},
          {"column": 12, "next": [514, 1349]},
          {"column": 12, "next": [1349, 515]},
          {"column": 12, "next": [1349, 516]},
          {"column": 12, "next": [517, 1349]},
          {"column": 12, "next": [518, 1349]},
          {"column": 12, "next": [1349, 519]},
          {"column": 12, "next": [1349, 520]},
          {"column": 12, "next": [521, 1349]},
          {"column": 12, "next": [1349, 522]},
          {"column": 12, "next": [523, 1349]},
          {"column": 12, "next": [1349, 524]},
          {"column": 12, "next": [525, 1349]},
          {"column": 12, "next": [526, 1349]},
          {"column": 12, "next": [1349, 527]},
          {"column": 12, "next": [1349, 528]},
          {"column": 12, "next": [529, 1349]},
          {"column": 12, "next": [1349, 530]},
          {"column": 12, "next": [531, 1349]},
          {"column": 12, "next": [1349, 532]},
          {"column": 12, "next": [533, 1349]},
          {"column": 12, "next": [534, 1349]},
          {"column": 12, "next": [1349, 535]},
          {"column": 12, "next": [1349, 536]},
          {"column": 12, "next": [537, 1349]},
          {"column": 12, "next": [1349, 538]},
          {"column": 12, "next": [539, 1349]},
          {"column": 12, "next": [1349, 540]},
          {"column": 12, "next": [541, 1349]},
          {"column": 12, "next": [542, 1349]},
          {"column": 12, "next": [1349, 543]},
          {"column": 12, "next": [1349, 544]},
          {"column": 12, "next": [545, 1349]},
          {"column": 12, "next": [546, 1349]},
          {"column": 12, "next": [1349, 547]},
          {"column": 12, "next": [1349, 548]},
          {"column": 12, "next": [549, 1349]},
          {"column": 12, "next": [1349, 550]},
          {"column": 12, "next": [551, 1349]},
          {"column": 12, "next": [1349, 552]},
          {"column": 12, "next": [553, 1349]},
          {"column": 12, "next": [554, 1349]},
          {"column": 12, "next": [1349, 555]},
          {"column": 12, "next": [1349, 556]},
          {"column": 12, "next": [557, 1349]},
          {"column": 12, "next": [1349, 558]},
          {"column": 12, "next": [559, 1349]},
          {"column": 12, "next": [1349, 560]},
          {"column": 12, "next": [561, 1349]},
          {"column": 12, "next": [1349, 562]},
          {"column": 12, "next": [563, 1349]},
          {"column": 12, "next": [1349, 564]},
          {"column": 12, "next": [565, 1349]},
          {"column": 12, "next": [566, 1349]},
          {"column": 12, "next": [1349, 567]},
          {"column": 12, "next": [1349, 568]},
          {"column": 12, "next": [569, 1349]},
          {"column": 12, "next": [1349, 570]},
          {"column": 12, "next": [571, 1349]},
          {"column": 12, "next": [572, 1349]},
          {"column": 12, "next": [1349, 573]},
          {"column": 12, "next": [1349, 574]},
          {"column": 12, "next": [575, 1349]},
          {"column": 12, "next": [576, 1349]},
          {"column": 12, "next": [1349, 577]},
          {"column": 12, "next": [1349, 578]},
          {"column": 12, "next": [579, 1349]},
          {"column": 12, "next": [580, 1349]},
          {"column": 12, "next": [1349, 581]},
          {"column": 12, "next": [1349, 582]},
          {"column": 12, "next": [583, 1349]},
          {"column": 12, "next": [1349, 584]},
          {"column": 12, "next": [585, 1349]},
          {"column": 12, "next": [586, 1349]},
          {"column": 12, "next": [1349, 587]},
          {"column": 12, "next": [1349, 588]},
          {"column": 12, "next": [589, 1349]},
          {"column": 12, "next": [590, 1349]},
          {"column": 12, "next": [1349, 591]},
          {"column": 12, "next": [1349, 592]},
          {"column": 12, "next": [593, 1349]},
          {"column": 12, "next": [594, 1349]},
          {"column": 12, "next": [1349, 595]},
          {"column": 12, "next": [1349, 596]},
          {"column": 12, "next": [597, 1349]},
          {"column": 12, "next": [1349, 598]},
          {"column": 12, "next": [599, 1349]},
          {"column": 12, "next": [600, 1349]},
          {"column": 12, "next": [1349, 601]},
          {"column": 12, "next": [1349, 602]},
          {"column": 12, "next": [603, 1349]},
          {"column": 12, "next": [604, 1349]},
          {"column": 12, "next": [1349, 605]},
          {"column": 12, "next": [1349, 606]},
          {"column": 13, "next": [1349, 1349, 1349, 607]},
          {"column": 13, "next": [1349, 1349, 1349, 608]},
          {"column": 13, "next": [1349, 1349, 1349, 609]},
          {"column": 13, "next": [1349, 1349, 1349, 610]},
          {"column": 13, "next": [1349, 1349, 1349, 611]},
          {"column": 13, "next": [1349, 1349, 1349, 612]},
          {"column": 13, "next": [1349, 1349, 1349, 613]},
          {"column": 13, "next": [1349, 1349, 1349, 614]},
          {"column": 13, "next": [1349, 1349, 1349, 615]},
          {"column": 13, "next": [1349, 1349, 1349, 616]},
          {"column": 13, "next": [1349, 1349, 1349, 617]},
          {"column": 13, "next": [1349, 1349, 1349, 618]},
          {"column": 13, "next": [1349, 1349, 1349, 619]},
          {"column": 13, "next": [1349, 1349, 1349, 620]},
          {"column": 13, "next": [1349, 1349, 1349, 621]},
          {"column": 13, "next": [1349, 1349, 1349, 622]},
          {"column": 13, "next": [1349, 1349, 1349, 623]},
          {"column": 13, "next": [1349, 1349, 1349, 624]},
          {"column": 13, "next": [1349, 1349, 1349, 625]},
          {"column": 13, "next": [1349, 1349, 1349, 626]},
          {"column": 13, "next": [1349, 1349, 1349, 627]},
          {"column": 13, "next": [1349, 1349, 1349, 628]},
          {"column": 13, "next": [1349, 1349, 1349, 629]},
          {"column": 13, "next": [1349, 1349, 1349, 630]},
          {"column": 13, "next": [1349, 1349, 1349, 631]},
          {"column": 13, "next": [1349, 1349, 1349, 632]},
          {"column": 13, "next": [1349, 1349, 1349, 633]},
          {"column": 13, "next": [1349, 1349, 1349, 634]},
          {"column": 13, "next": [1349, 1349, 1349, 635]},
          {"column": 13, "next": [1349, 1349, 1349, 636]},
          {"column": 13, "next": [1349, 1349, 1349, 637]},
          {"column": 13, "next": [1349, 1349, 1349, 638]},
          {"column": 13, "next": [1349, 1349, 1349, 639]},
          {"column": 13, "next": [1349, 1349, 1349, 640]},
          {"column": 13, "next": [1349, 1349, 1349, 641]},
          {"column": 13, "next": [1349, 1349, 1349, 642]},
          {"column": 13, "next": [1349, 1349, 1349, 643]},
          {"column": 13, "next": [1349, 1349, 1349, 644]},
          {"column": 13, "next": [645, 646, 646, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 645]},
          {"column": 13, "next": [647, 648, 648, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 647]},
          {"column": 13, "next": [614, 649, 649, 1349]},
          {"column": 13, "next": [616, 650, 650, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 651]},
          {"column": 13, "next": [1349, 1349, 1349, 652]},
          {"column": 13, "next": [653, 654, 654, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 653]},
          {"column": 13, "next": [655, 656, 656, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 655]},
          {"column": 13, "next": [657, 658, 658, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 657]},
          {"column": 13, "next": [659, 660, 660, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 659]},
          {"column": 13, "next": [1349, 1349, 1349, 661]},
          {"column": 13, "next": [1349, 1349, 1349, 662]},
          {"column": 13, "next": [1349, 1349, 1349, 663]},
          {"column": 13, "next": [1349, 1349, 1349, 664]},
          {"column": 13, "next": [665, 666, 666, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 665]},
          {"column": 13, "next": [667, 668, 668, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 667]},
          {"column": 13, "next": [638, 669, 669, 1349]},
          {"column": 13, "next": [640, 670, 670, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 671]},
          {"column": 13, "next": [1349, 1349, 1349, 672]},
          {"column": 13, "next": [673, 674, 674, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 675]},
          {"column": 13, "next": [676, 677, 677, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 678]},
          {"column": 13, "next": [613, 679, 679, 1349]},
          {"column": 13, "next": [615, 680, 680, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 681]},
          {"column": 13, "next": [1349, 1349, 1349, 682]},
          {"column": 13, "next": [683, 684, 684, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 685]},
          {"column": 13, "next": [686, 687, 687, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 688]},
          {"column": 13, "next": [689, 690, 690, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 691]},
          {"column": 13, "next": [692, 693, 693, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 694]},
          {"column": 13, "next": [1349, 1349, 1349, 695]},
          {"column": 13, "next": [1349, 1349, 1349, 696]},
          {"column": 13, "next": [1349, 1349, 1349, 697]},
          {"column": 13, "next": [1349, 1349, 1349, 698]},
          {"column": 13, "next": [699, 700, 700, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 701]},
          {"column": 13, "next": [702, 703, 703, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 704]},
          {"column": 13, "next": [637, 705, 705, 1349]},
          {"column": 13, "next": [639, 706, 706, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 707]},
          {"column": 13, "next": [1349, 1349, 1349, 708]},
          {"column": 13, "next": [1349, 1349, 1349, 709]},
          {"column": 13, "next": [1349, 1349, 1349, 710]},
          {"column": 13, "next": [1349, 1349, 1349, 711]},
          {"column": 13, "next": [1349, 1349, 1349, 712]},
          {"column": 13, "next": [1349, 1349, 1349, 713]},
          {"column": 13, "next": [1349, 1349, 1349, 714]},
          {"column": 13, "next": [1349, 1349, 1349, 715]},
          {"column": 13, "next": [1349, 1349, 1349, 716]},
          {"column": 13, "next": [1349, 1349, 1349, 717]},
          {"column": 13, "next": [1349, 1349, 1349, 718]},
          {"column": 13, "next": [1349, 1349, 1349, 719]},
          {"column": 13, "next": [1349, 1349, 1349, 720]},
          {"column": 13, "next": [1349, 1349, 1349, 721]},
          {"column": 13, "next": [1349, 1349, 1349, 722]},
          {"column": 13, "next": [1349, 1349, 1349, 723]},
          {"column": 13, "next": [1349, 1349, 1349, 724]},
          {"column": 13, "next": [1349, 1349, 1349, 725]},
          {"column": 13, "next": [1349, 1349, 1349, 726]},
          {"column": 13, "next": [727, 728, 728, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 727]},
          {"column": 13, "next": [729, 730, 730, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 729]},
          {"column": 13, "next": [711, 731, 731, 1349]},
          {"column": 13, "next": [712, 732, 732, 1349]},
          {"column": 13, "next": [733, 734, 734, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 733]},
          {"column": 13, "next": [735, 736, 736, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 735]},
          {"column": 13, "next": [737, 738, 738, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 737]},
          {"column": 13, "next": [739, 740, 740, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 739]},
          {"column": 13, "next": [741, 742, 742, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 743]},
          {"column": 13, "next": [744, 745, 745, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 746]},
          {"column": 13, "next": [717, 747, 747, 1349]},
          {"column": 13, "next": [718, 748, 748, 1349]},
          {"column": 13, "next": [749, 750, 750, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 751]},
          {"column": 13, "next": [752, 753, 753, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 754]},
          {"column": 13, "next": [755, 756, 756, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 757]},
          {"column": 13, "next": [758, 759, 759, 1349]},
          {"column": 13, "next": [1349, 1349, 1349, 760]},
          {"column": 14, "next": [1349, 1349, 1349, 761]},
          {"column": 14, "next": [1349, 1349, 1349, 762]},
          {"column": 14, "next": [763, 764, 764, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 763]},
          {"column": 14, "next": [765, 766, 766, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 765]},
          {"column": 14, "next": [767, 768, 768, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 767]},
          {"column": 14, "next": [769, 770, 770, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 769]},
          {"column": 14, "next": [1349, 1349, 1349, 771]},
          {"column": 14, "next": [1349, 1349, 1349, 772]},
          {"column": 14, "next": [1349, 1349, 1349, 773]},
          {"column": 14, "next": [1349, 1349, 1349, 774]},
          {"column": 14, "next": [775, 776, 776, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 775]},
          {"column": 14, "next": [777, 778, 778, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 777]},
          {"column": 14, "next": [779, 780, 780, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 779]},
          {"column": 14, "next": [781, 782, 782, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 781]},
          {"column": 14, "next": [1349, 1349, 1349, 783]},
          {"column": 14, "next": [1349, 1349, 1349, 784]},
          {"column": 14, "next": [1349, 1349, 1349, 785]},
          {"column": 14, "next": [1349, 1349, 1349, 786]},
          {"column": 14, "next": [787, 788, 788, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 787]},
          {"column": 14, "next": [789, 790, 790, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 789]},
          {"column": 14, "next": [791, 792, 792, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 791]},
          {"column": 14, "next": [793, 794, 794, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 793]},
          {"column": 14, "next": [1349, 1349, 1349, 795]},
          {"column": 14, "next": [1349, 1349, 1349, 796]},
          {"column": 14, "next": [1349, 1349, 1349, 797]},
          {"column": 14, "next": [1349, 1349, 1349, 798]},
          {"column": 14, "next": [1349, 1349, 1349, 799]},
          {"column": 14, "next": [1349, 1349, 1349, 800]},
          {"column": 14, "next": [1349, 1349, 1349, 801]},
          {"column": 14, "next": [1349, 1349, 1349, 802]},
          {"column": 14, "next": [1349, 1349, 1349, 803]},
          {"column": 14, "next": [1349, 1349, 1349, 804]},
          {"column": 14, "next": [1349, 1349, 1349, 805]},
          {"column": 14, "next": [1349, 1349, 1349, 806]},
          {"column": 14, "next": [1349, 1349, 1349, 807]},
          {"column": 14, "next": [1349, 1349, 1349, 808]},
          {"column": 14, "next": [1349, 1349, 1349, 809]},
          {"column": 14, "next": [1349, 1349, 1349, 810]},
          {"column": 14, "next": [1349, 1349, 1349, 811]},
          {"column": 14, "next": [1349, 1349, 1349, 812]},
          {"column": 14, "next": [1349, 1349, 1349, 813]},
          {"column": 14, "next": [1349, 1349, 1349, 814]},
          {"column": 14, "next": [1349, 1349, 1349, 815]},
          {"column": 14, "next": [1349, 1349, 1349, 816]},
          {"column": 14, "next": [1349, 1349, 1349, 817]},
          {"column": 14, "next": [1349, 1349, 1349, 818]},
          {"column": 14, "next": [1349, 1349, 1349, 819]},
          {"column": 14, "next": [1349, 1349, 1349, 820]},
          {"column": 14, "next": [1349, 1349, 1349, 821]},
          {"column": 14, "next": [1349, 1349, 1349, 822]},
          {"column": 14, "next": [1349, 1349, 1349, 823]},
          {"column": 14, "next": [1349, 1349, 1349, 824]},
          {"column": 14, "next": [1349, 1349, 1349, 825]},
          {"column": 14, "next": [1349, 1349, 1349, 826]},
          {"column": 14, "next": [827, 828, 828, 1349]},
          {"column": 14, "next": [829, 830, 830, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 827]},
          {"column": 14, "next": [831, 832, 832, 1349]},
          {"column": 14, "next": [833, 834, 834, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 831]},
          {"column": 14, "next": [803, 835, 835, 1349]},
          {"column": 14, "next": [804, 836, 836, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 837]},
          {"column": 14, "next": [1349, 1349, 1349, 838]},
          {"column": 14, "next": [839, 840, 840, 1349]},
          {"column": 14, "next": [841, 842, 842, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 839]},
          {"column": 14, "next": [843, 844, 844, 1349]},
          {"column": 14, "next": [845, 846, 846, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 843]},
          {"column": 14, "next": [847, 848, 848, 1349]},
          {"column": 14, "next": [849, 850, 850, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 847]},
          {"column": 14, "next": [851, 852, 852, 1349]},
          {"column": 14, "next": [853, 854, 854, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 851]},
          {"column": 14, "next": [1349, 1349, 1349, 855]},
          {"column": 14, "next": [1349, 1349, 1349, 856]},
          {"column": 14, "next": [1349, 1349, 1349, 857]},
          {"column": 14, "next": [1349, 1349, 1349, 858]},
          {"column": 14, "next": [859, 860, 860, 1349]},
          {"column": 14, "next": [861, 862, 862, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 859]},
          {"column": 14, "next": [863, 864, 864, 1349]},
          {"column": 14, "next": [865, 866, 866, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 863]},
          {"column": 14, "next": [823, 867, 867, 1349]},
          {"column": 14, "next": [824, 868, 868, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 869]},
          {"column": 14, "next": [1349, 1349, 1349, 870]},
          {"column": 14, "next": [1349, 1349, 1349, 871]},
          {"column": 14, "next": [1349, 1349, 1349, 872]},
          {"column": 14, "next": [1349, 1349, 1349, 873]},
          {"column": 14, "next": [1349, 1349, 1349, 874]},
          {"column": 14, "next": [875, 876, 876, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 875]},
          {"column": 14, "next": [877, 878, 878, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 877]},
          {"column": 14, "next": [873, 879, 879, 1349]},
          {"column": 14, "next": [874, 880, 880, 1349]},
          {"column": 14, "next": [881, 882, 882, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 881]},
          {"column": 14, "next": [883, 884, 884, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 883]},
          {"column": 14, "next": [885, 886, 886, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 885]},
          {"column": 14, "next": [887, 888, 888, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 887]},
          {"column": 14, "next": [1349, 1349, 1349, 889]},
          {"column": 14, "next": [1349, 1349, 1349, 890]},
          {"column": 14, "next": [1349, 1349, 1349, 891]},
          {"column": 14, "next": [1349, 1349, 1349, 892]},
          {"column": 14, "next": [1349, 1349, 1349, 893]},
          {"column": 14, "next": [1349, 1349, 1349, 894]},
          {"column": 14, "next": [1349, 1349, 1349, 895]},
          {"column": 14, "next": [1349, 1349, 1349, 896]},
          {"column": 14, "next": [1349, 1349, 1349, 897]},
          {"column": 14, "next": [1349, 1349, 1349, 898]},
          {"column": 14, "next": [1349, 1349, 1349, 899]},
          {"column": 14, "next": [1349, 1349, 1349, 900]},
          {"column": 14, "next": [1349, 1349, 1349, 901]},
          {"column": 14, "next": [1349, 1349, 1349, 902]},
          {"column": 14, "next": [903, 904, 904, 1349]},
          {"column": 14, "next": [905, 906, 906, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 903]},
          {"column": 14, "next": [907, 908, 908, 1349]},
          {"column": 14, "next": [909, 910, 910, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 907]},
          {"column": 14, "next": [893, 911, 911, 1349]},
          {"column": 14, "next": [894, 912, 912, 1349]},
          {"column": 14, "next": [913, 914, 914, 1349]},
          {"column": 14, "next": [915, 916, 916, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 913]},
          {"column": 14, "next": [917, 918, 918, 1349]},
          {"column": 14, "next": [919, 920, 920, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 917]},
          {"column": 14, "next": [921, 922, 922, 1349]},
          {"column": 14, "next": [923, 924, 924, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 921]},
          {"column": 14, "next": [925, 926, 926, 1349]},
          {"column": 14, "next": [927, 928, 928, 1349]},
          {"column": 14, "next": [1349, 1349, 1349, 925]},
          {"column": 15, "next": [1349, 1349, 1349, 929]},
          {"column": 15, "next": [1349, 1349, 1349, 930]},
          {"column": 15, "next": [1349, 1349, 1349, 931]},
          {"column": 15, "next": [1349, 1349, 1349, 932]},
          {"column": 15, "next": [1349, 1349, 1349, 933]},
          {"column": 15, "next": [1349, 1349, 1349, 934]},
          {"column": 15, "next": [1349, 1349, 1349, 935]},
          {"column": 15, "next": [1349, 1349, 1349, 936]},
          {"column": 15, "next": [1349, 1349, 1349, 937]},
          {"column": 15, "next": [1349, 1349, 1349, 938]},
          {"column": 15, "next": [1349, 1349, 1349, 939]},
          {"column": 15, "next": [1349, 1349, 1349, 940]},
          {"column": 15, "next": [1349, 1349, 1349, 941]},
          {"column": 15, "next": [1349, 1349, 1349, 942]},
          {"column": 15, "next": [1349, 1349, 1349, 943]},
          {"column": 15, "next": [1349, 1349, 1349, 944]},
          {"column": 15, "next": [1349, 1349, 1349, 945]},
          {"column": 15, "next": [1349, 1349, 1349, 946]},
          {"column": 15, "next": [1349, 1349, 1349, 947]},
          {"column": 15, "next": [1349, 1349, 1349, 948]},
          {"column": 15, "next": [1349, 1349, 1349, 949]},
          {"column": 15, "next": [1349, 1349, 1349, 950]},
          {"column": 15, "next": [1349, 1349, 1349, 951]},
          {"column": 15, "next": [1349, 1349, 1349, 952]},
          {"column": 15, "next": [1349, 1349, 1349, 953]},
          {"column": 15, "next": [1349, 1349, 1349, 954]},
          {"column": 15, "next": [1349, 1349, 1349, 955]},
          {"column": 15, "next": [1349, 1349, 1349, 956]},
          {"column": 15, "next": [1349, 1349, 1349, 957]},
          {"column": 15, "next": [1349, 1349, 1349, 958]},
          {"column": 15, "next": [1349, 1349, 1349, 959]},
          {"column": 15, "next": [1349, 1349, 1349, 960]},
          {"column": 15, "next": [1349, 1349, 1349, 961]},
          {"column": 15, "next": [1349, 1349, 1349, 962]},
          {"column": 15, "next": [1349, 1349, 1349, 963]},
          {"column": 15, "next": [1349, 1349, 1349, 964]},
          {"column": 15, "next": [1349, 1349, 1349, 965]},
          {"column": 15, "next": [1349, 1349, 1349, 966]},
          {"column": 15, "next": [1349, 1349, 1349, 967]},
          {"column": 15, "next": [1349, 1349, 1349, 968]},
          {"column": 15, "next": [1349, 1349, 1349, 969]},
          {"column": 15, "next": [1349, 1349, 1349, 970]},
          {"column": 15, "next": [1349, 1349, 1349, 971]},
          {"column": 15, "next": [1349, 1349, 1349, 972]},
          {"column": 15, "next": [1349, 1349, 1349, 973]},
          {"column": 15, "next": [1349, 1349, 1349, 974]},
          {"column": 15, "next": [967, 967, 967, 1349]},
          {"column": 15, "next": [968, 968, 968, 1349]},
          {"column": 15, "next": [969, 969, 969, 1349]},
          {"column": 15, "next": [970, 970, 970, 1349]},
          {"column": 15, "next": [935, 935, 935, 1349]},
          {"column": 15, "next": [971, 971, 971, 1349]},
          {"column": 15, "next": [937, 937, 937, 1349]},
          {"column": 15, "next": [972, 972, 972, 1349]},
          {"column": 15, "next": [973, 973, 973, 1349]},
          {"column": 15, "next": [974, 974, 974, 1349]},
          {"column": 15, "next": [941, 941, 941, 1349]},
          {"column": 15, "next": [942, 942, 942, 1349]},
          {"column": 15, "next": [1349, 1349, 1349, 975]},
          {"column": 15, "next": [1349, 1349, 1349, 976]},
          {"column": 15, "next": [1349, 1349, 1349, 977]},
          {"column": 15, "next": [1349, 1349, 1349, 978]},
          {"column": 15, "next": [1349, 1349, 1349, 979]},
          {"column": 15, "next": [1349, 1349, 1349, 980]},
          {"column": 15, "next": [1349, 1349, 1349, 981]},
          {"column": 15, "next": [1349, 1349, 1349, 982]},
          {"column": 15, "next": [1349, 1349, 1349, 983]},
          {"column": 15, "next": [1349, 1349, 1349, 984]},
          {"column": 15, "next": [1349, 1349, 1349, 985]},
          {"column": 15, "next": [1349, 1349, 1349, 986]},
          {"column": 15, "next": [1349, 1349, 1349, 987]},
          {"column": 15, "next": [1349, 1349, 1349, 988]},
          {"column": 15, "next": [1349, 1349, 1349, 989]},
          {"column": 15, "next": [1349, 1349, 1349, 990]},
          {"column": 15, "next": [1349, 1349, 1349, 991]},
          {"column": 15, "next": [1349, 1349, 1349, 992]},
          {"column": 15, "next": [1349, 1349, 1349, 993]},
          {"column": 15, "next": [1349, 1349, 1349, 994]},
          {"column": 15, "next": [995, 995, 995, 1349]},
          {"column": 15, "next": [996, 996, 996, 1349]},
          {"column": 15, "next": [997, 997, 997, 1349]},
          {"column": 15, "next": [998, 998, 998, 1349]},
          {"column": 15, "next": [999, 999, 999, 1349]},
          {"column": 15, "next": [1000, 1000, 1000, 1349]},
          {"column": 15, "next": [1001, 1001, 1001, 1349]},
          {"column": 15, "next": [1002, 1002, 1002, 1349]},
          {"column": 15, "next": [947, 947, 947, 1349]},
          {"column": 15, "next": [948, 948, 948, 1349]},
          {"column": 15, "next": [1003, 1003, 1003, 1349]},
          {"column": 15, "next": [1004, 1004, 1004, 1349]},
          {"column": 15, "next": [949, 949, 949, 1349]},
          {"column": 15, "next": [950, 950, 950, 1349]},
          {"column": 15, "next": [1005, 1005, 1005, 1349]},
          {"column": 15, "next": [1006, 1006, 1006, 1349]},
          {"column": 15, "next": [1007, 1007, 1007, 1349]},
          {"column": 15, "next": [1008, 1008, 1008, 1349]},
          {"column": 15, "next": [953, 953, 953, 1349]},
          {"column": 15, "next": [954, 954, 954, 1349]},
          {"column": 15, "next": [1349, 1349, 1349, 1009]},
          {"column": 15, "next": [1349, 1349, 1349, 1010]},
          {"column": 15, "next": [1349, 1349, 1349, 1011]},
          {"column": 15, "next": [1349, 1349, 1349, 1012]},
          {"column": 15, "next": [1349, 1349, 1349, 1013]},
          {"column": 15, "next": [1349, 1349, 1349, 1014]},
          {"column": 15, "next": [1349, 1349, 1349, 1015]},
          {"column": 15, "next": [1349, 1349, 1349, 1016]},
          {"column": 15, "next": [1349, 1349, 1349, 1017]},
          {"column": 15, "next": [1349, 1349, 1349, 1018]},
          {"column": 15, "next": [1349, 1349, 1349, 1019]},
          {"column": 15, "next": [1349, 1349, 1349, 1020]},
          {"column": 15, "next": [1349, 1349, 1349, 1021]},
          {"column": 15, "next": [1349, 1349, 1349, 1022]},
          {"column": 15, "next": [1349, 1349, 1349, 1023]},
          {"column": 15, "next": [1349, 1349, 1349, 1024]},
          {"column": 15, "next": [1349, 1349, 1349, 1025]},
          {"column": 15, "next": [1349, 1349, 1349, 1026]},
          {"column": 15, "next": [1349, 1349, 1349, 1027]},
          {"column": 15, "next": [1349, 1349, 1349, 1028]},
          {"column": 15, "next": [1349, 1349, 1349, 1029]},
          {"column": 15, "next": [1349, 1349, 1349, 1030]},
          {"column": 15, "next": [1349, 1349, 1349, 1031]},
          {"column": 15, "next": [1349, 1349, 1349, 1032]},
          {"column": 15, "next": [1349, 1349, 1349, 1033]},
          {"column": 15, "next": [1349, 1349, 1349, 1034]},
          {"column": 15, "next": [1349, 1349, 1349, 1035]},
          {"column": 15, "next": [1349, 1349, 1349, 1036]},
          {"column": 15, "next": [1349, 1349, 1349, 1037]},
          {"column": 15, "next": [1349, 1349, 1349, 1038]},
          {"column": 15, "next": [1349, 1349, 1349, 1039]},
          {"column": 15, "next": [1349, 1349, 1349, 1040]},
          {"column": 15, "next": [1349, 1349, 1349, 1041]},
          {"column": 15, "next": [1349, 1349, 1349, 1042]},
          {"column": 15, "next": [1349, 1349, 1349, 1043]},
          {"column": 15, "next": [1349, 1349, 1349, 1044]},
          {"column": 15, "next": [1039, 1039, 1039, 1349]},
          {"column": 15, "next": [1040, 1040, 1040, 1349]},
          {"column": 15, "next": [1041, 1041, 1041, 1349]},
          {"column": 15, "next": [1042, 1042, 1042, 1349]},
          {"column": 15, "next": [1023, 1023, 1023, 1349]},
          {"column": 15, "next": [1043, 1043, 1043, 1349]},
          {"column": 15, "next": [1024, 1024, 1024, 1349]},
          {"column": 15, "next": [1044, 1044, 1044, 1349]},
          {"column": 15, "next": [1349, 1349, 1349, 1045]},
          {"column": 15, "next": [1349, 1349, 1349, 1046]},
          {"column": 15, "next": [1349, 1349, 1349, 1047]},
          {"column": 15, "next": [1349, 1349, 1349, 1048]},
          {"column": 15, "next": [1349, 1349, 1349, 1049]},
          {"column": 15, "next": [1349, 1349, 1349, 1050]},
          {"column": 15, "next": [1349, 1349, 1349, 1051]},
          {"column": 15, "next": [1349, 1349, 1349, 1052]},
          {"column": 15, "next": [1349, 1349, 1349, 1053]},
          {"column": 15, "next": [1349, 1349, 1349, 1054]},
          {"column": 15, "next": [1055, 1055, 1055, 1349]},
          {"column": 15, "next": [1056, 1056, 1056, 1349]},
          {"column": 15, "next": [1057, 1057, 1057, 1349]},
          {"column": 15, "next": [1058, 1058, 1058, 1349]},
          {"column": 15, "next": [1059, 1059, 1059, 1349]},
          {"column": 15, "next": [1060, 1060, 1060, 1349]},
          {"column": 15, "next": [1061, 1061, 1061, 1349]},
          {"column": 15, "next": [1062, 1062, 1062, 1349]},
          {"column": 15, "next": [1035, 1035, 1035, 1349]},
          {"column": 15, "next": [1036, 1036, 1036, 1349]},
          {"column": 15, "next": [1063, 1063, 1063, 1349]},
          {"column": 15, "next": [1064, 1064, 1064, 1349]},
          {"column": 15, "next": [1037, 1037, 1037, 1349]},
          {"column": 15, "next": [1038, 1038, 1038, 1349]},
          {"column": 15, "next": [1065, 1065, 1065, 1349]},
          {"column": 15, "next": [1066, 1066, 1066, 1349]},
          {"column": 16, "next": [1349, 1349, 1349, 1067]},
          {"column": 16, "next": [1349, 1349, 1349, 1068]},
          {"column": 16, "next": [1349, 1349, 1349, 1069]},
          {"column": 16, "next": [1349, 1349, 1349, 1070]},
          {"column": 16, "next": [1349, 1349, 1349, 1071]},
          {"column": 16, "next": [1349, 1349, 1349, 1072]},
          {"column": 16, "next": [1349, 1349, 1349, 1073]},
          {"column": 16, "next": [1349, 1349, 1349, 1074]},
          {"column": 16, "next": [1349, 1349, 1349, 1075]},
          {"column": 16, "next": [1349, 1349, 1349, 1076]},
          {"column": 16, "next": [1349, 1349, 1349, 1077]},
          {"column": 16, "next": [1349, 1349, 1349, 1078]},
          {"column": 16, "next": [1349, 1349, 1349, 1079]},
          {"column": 16, "next": [1349, 1349, 1349, 1080]},
          {"column": 16, "next": [1069, 1069, 1069, 1349]},
          {"column": 16, "next": [1070, 1070, 1070, 1349]},
          {"column": 16, "next": [1071, 1071, 1071, 1349]},
          {"column": 16, "next": [1072, 1072, 1072, 1349]},
          {"column": 16, "next": [1073, 1073, 1073, 1349]},
          {"column": 16, "next": [1074, 1074, 1074, 1349]},
          {"column": 16, "next": [1075, 1075, 1075, 1349]},
          {"column": 16, "next": [1076, 1076, 1076, 1349]},
          {"column": 16, "next": [1077, 1077, 1077, 1349]},
          {"column": 16, "next": [1078, 1078, 1078, 1349]},
          {"column": 16, "next": [1079, 1079, 1079, 1349]},
          {"column": 16, "next": [1080, 1080, 1080, 1349]},
          {"column": 16, "next": [1349, 1349, 1349, 1081]},
          {"column": 16, "next": [1349, 1349, 1349, 1082]},
          {"column": 16, "next": [1349, 1349, 1349, 1083]},
          {"column": 16, "next": [1349, 1349, 1349, 1084]},
          {"column": 16, "next": [1349, 1349, 1349, 1085]},
          {"column": 16, "next": [1349, 1349, 1349, 1086]},
          {"column": 16, "next": [1349, 1349, 1349, 1087]},
          {"column": 16, "next": [1349, 1349, 1349, 1088]},
          {"column": 16, "next": [1349, 1349, 1349, 1089]},
          {"column": 16, "next": [1349, 1349, 1349, 1090]},
          {"column": 16, "next": [1349, 1349, 1349, 1091]},
          {"column": 16, "next": [1349, 1349, 1349, 1092]},
          {"column": 16, "next": [1349, 1349, 1349, 1093]},
          {"column": 16, "next": [1349, 1349, 1349, 1094]},
          {"column": 16, "next": [1349, 1349, 1349, 1095]},
          {"column": 16, "next": [1349, 1349, 1349, 1096]},
          {"column": 16, "next": [1349, 1349, 1349, 1097]},
          {"column": 16, "next": [1349, 1349, 1349, 1098]},
          {"column": 16, "next": [1349, 1349, 1349, 1099]},
          {"column": 16, "next": [1349, 1349, 1349, 1100]},
          {"column": 16, "next": [1349, 1349, 1349, 1101]},
          {"column": 16, "next": [1349, 1349, 1349, 1102]},
          {"column": 16, "next": [1349, 1349, 1349, 1103]},
          {"column": 16, "next": [1349, 1349, 1349, 1104]},
          {"column": 16, "next": [1349, 1349, 1349, 1105]},
          {"column": 16, "next": [1349, 1349, 1349, 1106]},
          {"column": 16, "next": [1349, 1349, 1349, 1107]},
          {"column": 16, "next": [1349, 1349, 1349, 1108]},
          {"column": 16, "next": [1349, 1349, 1349, 1109]},
          {"column": 16, "next": [1349, 1349, 1349, 1110]},
          {"column": 16, "next": [1349, 1349, 1349, 1111]},
          {"column": 16, "next": [1349, 1349, 1349, 1112]},
          {"column": 16, "next": [1349, 1349, 1349, 1113]},
          {"column": 16, "next": [1349, 1349, 1349, 1114]},
          {"column": 16, "next": [1349, 1349, 1349, 1115]},
          {"column": 16, "next": [1349, 1349, 1349, 1116]},
          {"column": 16, "next": [1349, 1349, 1349, 1117]},
          {"column": 16, "next": [1349, 1349, 1349, 1118]},
          {"column": 16, "next": [1349, 1349, 1349, 1119]},
          {"column": 16, "next": [1349, 1349, 1349, 1120]},
          {"column": 16, "next": [1109, 1109, 1109, 1349]},
          {"column": 16, "next": [1110, 1110, 1110, 1349]},
          {"column": 16, "next": [1111, 1111, 1111, 1349]},
          {"column": 16, "next": [1112, 1112, 1112, 1349]},
          {"column": 16, "next": [1113, 1113, 1113, 1349]},
          {"column": 16, "next": [1114, 1114, 1114, 1349]},
          {"column": 16, "next": [1115, 1115, 1115, 1349]},
          {"column": 16, "next": [1116, 1116, 1116, 1349]},
          {"column": 16, "next": [1097, 1097, 1097, 1349]},
          {"column": 16, "next": [1117, 1117, 1117, 1349]},
          {"column": 16, "next": [1098, 1098, 1098, 1349]},
          {"column": 16, "next": [1118, 1118, 1118, 1349]},
          {"column": 16, "next": [1119, 1119, 1119, 1349]},
          {"column": 16, "next": [1120, 1120, 1120, 1349]},
          {"column": 16, "next": [1349, 1349, 1349, 1121]},
          {"column": 16, "next": [1349, 1349, 1349, 1122]},
          {"column": 16, "next": [1349, 1349, 1349, 1123]},
          {"column": 16, "next": [1349, 1349, 1349, 1124]},
          {"column": 16, "next": [1349, 1349, 1349, 1125]},
          {"column": 16, "next": [1349, 1349, 1349, 1126]},
          {"column": 16, "next": [1349, 1349, 1349, 1127]},
          {"column": 16, "next": [1349, 1349, 1349, 1128]},
          {"column": 16, "next": [1349, 1349, 1349, 1129]},
          {"column": 16, "next": [1349, 1349, 1349, 1130]},
          {"column": 16, "next": [1349, 1349, 1349, 1131]},
          {"column": 16, "next": [1349, 1349, 1349, 1132]},
          {"column": 16, "next": [1349, 1349, 1349, 1133]},
          {"column": 16, "next": [1349, 1349, 1349, 1134]},
          {"column": 16, "next": [1349, 1349, 1349, 1135]},
          {"column": 16, "next": [1349, 1349, 1349, 1136]},
          {"column": 16, "next": [1349, 1349, 1349, 1137]},
          {"column": 16, "next": [1349, 1349, 1349, 1138]},
          {"column": 16, "next": [1349, 1349, 1349, 1139]},
          {"column": 16, "next": [1349, 1349, 1349, 1140]},
          {"column": 16, "next": [1349, 1349, 1349, 1141]},
          {"column": 16, "next": [1349, 1349, 1349, 1142]},
          {"column": 16, "next": [1137, 1137, 1137, 1349]},
          {"column": 16, "next": [1138, 1138, 1138, 1349]},
          {"column": 16, "next": [1139, 1139, 1139, 1349]},
          {"column": 16, "next": [1140, 1140, 1140, 1349]},
          {"column": 16, "next": [1135, 1135, 1135, 1349]},
          {"column": 16, "next": [1141, 1141, 1141, 1349]},
          {"column": 16, "next": [1136, 1136, 1136, 1349]},
          {"column": 16, "next": [1142, 1142, 1142, 1349]},
          {"column": 16, "next": [1349, 1349, 1349, 1143]},
          {"column": 16, "next": [1349, 1349, 1349, 1144]},
          {"column": 16, "next": [1349, 1349, 1349, 1145]},
          {"column": 16, "next": [1349, 1349, 1349, 1146]},
          {"column": 16, "next": [1349, 1349, 1349, 1147]},
          {"column": 16, "next": [1349, 1349, 1349, 1148]},
          {"column": 16, "next": [1349, 1349, 1349, 1149]},
          {"column": 16, "next": [1349, 1349, 1349, 1150]},
          {"column": 16, "next": [1349, 1349, 1349, 1151]},
          {"column": 16, "next": [1349, 1349, 1349, 1152]},
          {"column": 16, "next": [1349, 1349, 1349, 1153]},
          {"column": 16, "next": [1349, 1349, 1349, 1154]},
          {"column": 16, "next": [1349, 1349, 1349, 1155]},
          {"column": 16, "next": [1349, 1349, 1349, 1156]},
          {"column": 16, "next": [1349, 1349, 1349, 1157]},
          {"column": 16, "next": [1349, 1349, 1349, 1158]},
          {"column": 16, "next": [1149, 1149, 1149, 1349]},
          {"column": 16, "next": [1150, 1150, 1150, 1349]},
          {"column": 16, "next": [1151, 1151, 1151, 1349]},
          {"column": 16, "next": [1152, 1152, 1152, 1349]},
          {"column": 16, "next": [1153, 1153, 1153, 1349]},
          {"column": 16, "next": [1154, 1154, 1154, 1349]},
          {"column": 16, "next": [1155, 1155, 1155, 1349]},
          {"column": 16, "next": [1156, 1156, 1156, 1349]},
          {"column": 16, "next": [1147, 1147, 1147, 1349]},
          {"column": 16, "next": [1157, 1157, 1157, 1349]},
          {"column": 16, "next": [1148, 1148, 1148, 1349]},
          {"column": 16, "next": [1158, 1158, 1158, 1349]},
          {"column": 17, "next": [1349, 1349, 1349, 1159]},
          {"column": 17, "next": [1349, 1349, 1349, 1160]},
          {"column": 17, "next": [1349, 1349, 1349, 1161]},
          {"column": 17, "next": [1349, 1349, 1349, 1162]},
          {"column": 17, "next": [1349, 1349, 1349, 1163]},
          {"column": 17, "next": [1349, 1349, 1349, 1164]},
          {"column": 17, "next": [1349, 1349, 1349, 1165]},
          {"column": 17, "next": [1349, 1349, 1349, 1166]},
          {"column": 17, "next": [1349, 1349, 1349, 1167]},
          {"column": 17, "next": [1349, 1349, 1349, 1168]},
          {"column": 17, "next": [1349, 1349, 1349, 1169]},
          {"column": 17, "next": [1349, 1349, 1349, 1170]},
          {"column": 17, "next": [1349, 1349, 1349, 1171]},
          {"column": 17, "next": [1349, 1349, 1349, 1172]},
          {"column": 17, "next": [1349, 1349, 1349, 1173]},
          {"column": 17, "next": [1349, 1349, 1349, 1174]},
          {"column": 17, "next": [1349, 1349, 1349, 1175]},
          {"column": 17, "next": [1349, 1349, 1349, 1176]},
          {"column": 17, "next": [1349, 1349, 1349, 1177]},
          {"column": 17, "next": [1349, 1349, 1349, 1178]},
          {"column": 17, "next": [1349, 1349, 1349, 1179]},
          {"column": 17, "next": [1349, 1349, 1349, 1180]},
          {"column": 17, "next": [1349, 1349, 1349, 1181]},
          {"column": 17, "next": [1349, 1349, 1349, 1182]},
          {"column": 17, "next": [1349, 1349, 1349, 1183]},
          {"column": 17, "next": [1349, 1349, 1349, 1184]},
          {"column": 17, "next": [1159, 1159, 1159, 1349]},
          {"column": 17, "next": [1185, 1185, 1185, 1349]},
          {"column": 17, "next": [1160, 1160, 1160, 1349]},
          {"column": 17, "next": [1186, 1186, 1186, 1349]},
          {"column": 17, "next": [1349, 1349, 1349, 1187]},
          {"column": 17, "next": [1349, 1349, 1349, 1188]},
          {"column": 17, "next": [1189, 1189, 1189, 1349]},
          {"column": 17, "next": [1190, 1190, 1190, 1349]},
          {"column": 17, "next": [1191, 1191, 1191, 1349]},
          {"column": 17, "next": [1192, 1192, 1192, 1349]},
          {"column": 17, "next": [1193, 1193, 1193, 1349]},
          {"column": 17, "next": [1194, 1194, 1194, 1349]},
          {"column": 17, "next": [1349, 1349, 1349, 1195]},
          {"column": 17, "next": [1349, 1349, 1349, 1196]},
          {"column": 17, "next": [1197, 1197, 1197, 1349]},
          {"column": 17, "next": [1198, 1198, 1198, 1349]},
          {"column": 17, "next": [1161, 1161, 1161, 1349]},
          {"column": 17, "next": [1162, 1162, 1162, 1349]},
          {"column": 17, "next": [1199, 1199, 1199, 1349]},
          {"column": 17, "next": [1200, 1200, 1200, 1349]},
          {"column": 17, "next": [1163, 1163, 1163, 1349]},
          {"column": 17, "next": [1164, 1164, 1164, 1349]},
          {"column": 17, "next": [1201, 1201, 1201, 1349]},
          {"column": 17, "next": [1202, 1202, 1202, 1349]},
          {"column": 17, "next": [1349, 1349, 1349, 1203]},
          {"column": 17, "next": [1349, 1349, 1349, 1204]},
          {"column": 17, "next": [1169, 1169, 1169, 1349]},
          {"column": 17, "next": [1170, 1170, 1170, 1349]},
          {"column": 17, "next": [1173, 1173, 1173, 1349]},
          {"column": 17, "next": [1174, 1174, 1174, 1349]},
          {"column": 17, "next": [1205, 1205, 1205, 1349]},
          {"column": 17, "next": [1206, 1206, 1206, 1349]},
          {"column": 17, "next": [1175, 1175, 1175, 1349]},
          {"column": 17, "next": [1176, 1176, 1176, 1349]},
          {"column": 17, "next": [1207, 1207, 1207, 1349]},
          {"column": 17, "next": [1208, 1208, 1208, 1349]},
          {"column": 17, "next": [1349, 1349, 1349, 1209]},
          {"column": 17, "next": [1349, 1349, 1349, 1210]},
          {"column": 17, "next": [1181, 1181, 1181, 1349]},
          {"column": 17, "next": [1182, 1182, 1182, 1349]},
          {"column": 17, "next": [1349, 1349, 1349, 1211]},
          {"column": 17, "next": [1349, 1349, 1349, 1212]},
          {"column": 17, "next": [1349, 1349, 1349, 1213]},
          {"column": 17, "next": [1349, 1349, 1349, 1214]},
          {"column": 17, "next": [1349, 1349, 1349, 1215]},
          {"column": 17, "next": [1349, 1349, 1349, 1216]},
          {"column": 17, "next": [1349, 1349, 1349, 1217]},
          {"column": 17, "next": [1349, 1349, 1349, 1218]},
          {"column": 17, "next": [1349, 1349, 1349, 1219]},
          {"column": 17, "next": [1349, 1349, 1349, 1220]},
          {"column": 17, "next": [1213, 1213, 1213, 1349]},
          {"column": 17, "next": [1221, 1221, 1221, 1349]},
          {"column": 17, "next": [1214, 1214, 1214, 1349]},
          {"column": 17, "next": [1222, 1222, 1222, 1349]},
          {"column": 17, "next": [1349, 1349, 1349, 1221]},
          {"column": 17, "next": [1349, 1349, 1349, 1222]},
          {"column": 17, "next": [1215, 1215, 1215, 1349]},
          {"column": 17, "next": [1216, 1216, 1216, 1349]},
          {"column": 17, "next": [1223, 1223, 1223, 1349]},
          {"column": 17, "next": [1224, 1224, 1224, 1349]},
          {"column": 17, "next": [1217, 1217, 1217, 1349]},
          {"column": 17, "next": [1218, 1218, 1218, 1349]},
          {"column": 17, "next": [1225, 1225, 1225, 1349]},
          {"column": 17, "next": [1226, 1226, 1226, 1349]},
          {"column": 17, "next": [1349, 1349, 1349, 1227]},
          {"column": 17, "next": [1349, 1349, 1349, 1228]},
          {"column": 18, "next": [1349, 1349, 1349, 1229]},
          {"column": 18, "next": [1349, 1349, 1349, 1230]},
          {"column": 18, "next": [1229, 1229, 1229, 1349]},
          {"column": 18, "next": [1231, 1231, 1231, 1349]},
          {"column": 18, "next": [1230, 1230, 1230, 1349]},
          {"column": 18, "next": [1232, 1232, 1232, 1349]},
          {"column": 18, "next": [1349, 1349, 1349, 1233]},
          {"column": 18, "next": [1349, 1349, 1349, 1234]},
          {"column": 18, "next": [1349, 1349, 1349, 1235]},
          {"column": 18, "next": [1349, 1349, 1349, 1236]},
          {"column": 18, "next": [1237, 1237, 1237, 1349]},
          {"column": 18, "next": [1238, 1238, 1238, 1349]},
          {"column": 18, "next": [1349, 1349, 1349, 1239]},
          {"column": 18, "next": [1349, 1349, 1349, 1240]},
          {"column": 18, "next": [1241, 1241, 1241, 1349]},
          {"column": 18, "next": [1242, 1242, 1242, 1349]},
          {"column": 18, "next": [1243, 1243, 1243, 1349]},
          {"column": 18, "next": [1244, 1244, 1244, 1349]},
          {"column": 18, "next": [1349, 1349, 1349, 1245]},
          {"column": 18, "next": [1349, 1349, 1349, 1246]},
          {"column": 18, "next": [1349, 1349, 1349, 1247]},
          {"column": 18, "next": [1349, 1349, 1349, 1248]},
          {"column": 18, "next": [1249, 1249, 1249, 1349]},
          {"column": 18, "next": [1250, 1250, 1250, 1349]},
          {"column": 18, "next": [1349, 1349, 1349, 1251]},
          {"column": 18, "next": [1349, 1349, 1349, 1252]},
          {"column": 18, "next": [1349, 1349, 1349, 1253]},
          {"column": 18, "next": [1349, 1349, 1349, 1254]},
          {"column": 18, "next": [1349, 1349, 1349, 1255]},
          {"column": 18, "next": [1349, 1349, 1349, 1256]},
          {"column": 18, "next": [1349, 1349, 1349, 1237]},
          {"column": 18, "next": [1349, 1349, 1349, 1238]},
          {"column": 18, "next": [1349, 1349, 1349, 1241]},
          {"column": 18, "next": [1349, 1349, 1349, 1257]},
          {"column": 18, "next": [1349, 1349, 1349, 1243]},
          {"column": 18, "next": [1349, 1349, 1349, 1258]},
          {"column": 18, "next": [1349, 1349, 1349, 1259]},
          {"column": 18, "next": [1349, 1349, 1349, 1260]},
          {"column": 18, "next": [1349, 1349, 1349, 1249]},
          {"column": 18, "next": [1349, 1349, 1349, 1250]},
          {"column": 18, "next": [1253, 1253, 1253, 1349]},
          {"column": 18, "next": [1261, 1261, 1261, 1349]},
          {"column": 18, "next": [1254, 1254, 1254, 1349]},
          {"column": 18, "next": [1262, 1262, 1262, 1349]},
          {"column": 18, "next": [1349, 1349, 1349, 1263]},
          {"column": 18, "next": [1349, 1349, 1349, 1264]},
          {"column": 18, "next": [1257, 1257, 1257, 1349]},
          {"column": 18, "next": [1265, 1265, 1265, 1349]},
          {"column": 18, "next": [1258, 1258, 1258, 1349]},
          {"column": 18, "next": [1266, 1266, 1266, 1349]},
          {"column": 18, "next": [1349, 1349, 1349, 1267]},
          {"column": 18, "next": [1349, 1349, 1349, 1268]},
          {"column": 18, "next": [1349, 1349, 1349, 1269]},
          {"column": 18, "next": [1349, 1349, 1349, 1270]},
          {"column": 18, "next": [1349, 1349, 1349, 1271]},
          {"column": 18, "next": [1349, 1349, 1349, 1272]},
          {"column": 18, "next": [1271, 1271, 1271, 1349]},
          {"column": 18, "next": [1273, 1273, 1273, 1349]},
          {"column": 18, "next": [1272, 1272, 1272, 1349]},
          {"column": 18, "next": [1274, 1274, 1274, 1349]},
          {"column": 18, "next": [1349, 1349, 1349, 1273]},
          {"column": 18, "next": [1349, 1349, 1349, 1274]},
          {"column": 18, "next": [1349, 1349, 1349, 1275]},
          {"column": 18, "next": [1349, 1349, 1349, 1276]},
          {"column": 18, "next": [1275, 1275, 1275, 1349]},
          {"column": 18, "next": [1277, 1277, 1277, 1349]},
          {"column": 18, "next": [1276, 1276, 1276, 1349]},
          {"column": 18, "next": [1278, 1278, 1278, 1349]},
          {"column": 18, "next": [1349, 1349, 1349, 1277]},
          {"column": 18, "next": [1349, 1349, 1349, 1278]},
          {"column": 19, "next": [1349, 1349, 1279]},
          {"column": 19, "next": [1349, 1349, 1280]},
          {"column": 19, "next": [1349, 1349, 1281]},
          {"column": 19, "next": [1349, 1349, 1282]},
          {"column": 19, "next": [1349, 1349, 1283]},
          {"column": 19, "next": [1349, 1349, 1284]},
          {"column": 19, "next": [1349, 1349, 1285]},
          {"column": 19, "next": [1349, 1349, 1286]},
          {"column": 19, "next": [1349, 1349, 1287]},
          {"column": 19, "next": [1349, 1349, 1288]},
          {"column": 19, "next": [1349, 1349, 1289]},
          {"column": 19, "next": [1349, 1349, 1290]},
          {"column": 19, "next": [1349, 1349, 1291]},
          {"column": 19, "next": [1349, 1349, 1292]},
          {"column": 19, "next": [1349, 1349, 1293]},
          {"column": 19, "next": [1349, 1349, 1294]},
          {"column": 19, "next": [1349, 1349, 1295]},
          {"column": 19, "next": [1349, 1349, 1296]},
          {"column": 19, "next": [1349, 1349, 1297]},
          {"column": 19, "next": [1349, 1349, 1298]},
          {"column": 19, "next": [1349, 1349, 1299]},
          {"column": 19, "next": [1349, 1349, 1300]},
          {"column": 19, "next": [1349, 1349, 1301]},
          {"column": 19, "next": [1349, 1349, 1302]},
          {"column": 19, "next": [1279, 1279, 1349]},
          {"column": 19, "next": [1280, 1280, 1349]},
          {"column": 19, "next": [1283, 1283, 1349]},
          {"column": 19, "next": [1285, 1285, 1349]},
          {"column": 19, "next": [1291, 1291, 1349]},
          {"column": 19, "next": [1293, 1293, 1349]},
          {"column": 19, "next": [1295, 1295, 1349]},
          {"column": 19, "next": [1297, 1297, 1349]},
          {"column": 19, "next": [1281, 1281, 1349]},
          {"column": 19, "next": [1282, 1282, 1349]},
          {"column": 19, "next": [1284, 1284, 1349]},
          {"column": 19, "next": [1286, 1286, 1349]},
          {"column": 19, "next": [1292, 1292, 1349]},
          {"column": 19, "next": [1294, 1294, 1349]},
          {"column": 19, "next": [1296, 1296, 1349]},
          {"column": 19, "next": [1298, 1298, 1349]},
          {"column": 19, "next": [1349, 1349, 1303]},
          {"column": 19, "next": [1349, 1349, 1304]},
          {"column": 19, "next": [1349, 1349, 1305]},
          {"column": 19, "next": [1349, 1349, 1306]},
          {"column": 19, "next": [1349, 1349, 1307]},
          {"column": 19, "next": [1349, 1349, 1308]},
          {"column": 19, "next": [1305, 1305, 1349]},
          {"column": 19, "next": [1306, 1306, 1349]},
          {"column": 19, "next": [1307, 1307, 1349]},
          {"column": 19, "next": [1308, 1308, 1349]},
          {"column": 20, "next": [1349, 1349, 1309]},
          {"column": 20, "next": [1349, 1349, 1310]},
          {"column": 20, "next": [1309, 1309, 1349]},
          {"column": 20, "next": [1310, 1310, 1349]},
          {"column": 20, "next": [1349, 1349, 1311]},
          {"column": 20, "next": [1311, 1311, 1349]},
          {"column": 20, "next": [1349, 1349, 1312]},
          {"column": 20, "next": [1312, 1312, 1349]},
          {"column": 20, "next": [1349, 1349, 1313]},
          {"column": 20, "next": [1349, 1349, 1314]},
          {"column": 20, "next": [1349, 1349, 1315]},
          {"column": 20, "next": [1349, 1349, 1316]},
          {"column": 20, "next": [1349, 1349, 1317]},
          {"column": 20, "next": [1317, 1317, 1349]},
          {"column": 20, "next": [1349, 1349, 1318]},
          {"column": 20, "next": [1318, 1318, 1349]},
          {"column": 20, "next": [1349, 1349, 1319]},
          {"column": 20, "next": [1319, 1319, 1349]},
          {"column": 20, "next": [1349, 1349, 1320]},
          {"column": 20, "next": [1320, 1320, 1349]},
          {"column": 20, "next": [1349, 1349, 1321]},
          {"column": 20, "next": [1349, 1349, 1322]},
          {"column": 20, "next": [1349, 1349, 1323]},
          {"column": 20, "next": [1349, 1349, 1324]},
          {"column": 20, "next": [1349, 1349, 1325]},
          {"column": 20, "next": [1349, 1349, 1326]},
          {"column": 20, "next": [1349, 1349, 1327]},
          {"column": 20, "next": [1349, 1349, 1328]},
          {"column": 20, "next": [1327, 1327, 1349]},
          {"column": 20, "next": [1328, 1328, 1349]},
          {"column": 21, "next": [1329, 1329, 1349]},
          {"column": 21, "next": [1349, 1349, 1330]},
          {"column": 21, "next": [1331, 1331, 1349]},
          {"column": 21, "next": [1349, 1349, 1332]},
          {"column": 21, "next": [1333, 1333, 1349]},
          {"column": 21, "next": [1349, 1349, 1334]},
          {"column": 21, "next": [1335, 1335, 1349]},
          {"column": 21, "next": [1349, 1349, 1336]},
          {"column": 21, "next": [1337, 1337, 1349]},
          {"column": 21, "next": [1349, 1349, 1338]},
          {"column": 21, "next": [1339, 1339, 1349]},
          {"column": 21, "next": [1349, 1349, 1340]},
          {"column": 21, "next": [1341, 1341, 1349]},
          {"column": 21, "next": [1349, 1349, 1342]},
          {"column": 21, "next": [1343, 1343, 1349]},
          {"column": 21, "next": [1349, 1349, 1344]},
          {"column": 21, "next": [1345, 1345, 1349]},
          {"column": 21, "next": [1349, 1349, 1346]},
          {"column": 21, "next": [1347, 1347, 1349]},
          {"column": 21, "next": [1349, 1349, 1348]},
          {"column": 22, "next": [1350, 1350, 1349]},
          {"column": 22, "next": [1349, 1349, 1351]},
          {"column": 22, "next": [1352, 1352, 1349]},
          {"column": 22, "next": [1349, 1349, 1353]},
          {"column": 22, "next": [1354, 1354, 1349]},
          {"column": 22, "next": [1349, 1349, 1355]},
          {"column": 22, "next": [1356, 1356, 1349]},
          {"column": 22, "next": [1349, 1349, 1357]},
          {"column": 22, "next": [1358, 1358, 1349]},
          {"column": 22, "next": [1349, 1349, 1359]},
          {"column": 22, "next": [1360, 1360, 1349]},
          {"column": 22, "next": [1349, 1349, 1361]},
          {"column": 22, "next": [1362, 1362, 1349]},
          {"column": 22, "next": [1349, 1349, 1363]},
          {"column": 22, "next": [1364, 1364, 1349]},
          {"column": 22, "next": [1349, 1349, 1365]},
          {"column": 22, "next": [1366, 1366, 1349]},
          {"column": 22, "next": [1349, 1349, 1367]},
          {"column": 22, "next": [1368, 1368, 1349]},
          {"column": 22, "next": [1349, 1349, 1368]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": []}, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": ["read-both"]}, "clauses": ["U2"]},
          {"outcome": {"kind": "chosen", "labels": ["try-both"]}, "clauses": ["U5"]},
          {
            "outcome": {"kind": "chosen", "labels": ["read-both", "try-both"]},
            "clauses": ["U2", "U5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["check-both"]}, "clauses": ["U4"]},
          {
            "outcome": {"kind": "chosen", "labels": ["read-both", "check-both"]},
            "clauses": ["U2", "U4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["check-both", "try-both"]},
            "clauses": ["U4", "U5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["read-both", "check-both", "try-both"]},
            "clauses": ["U2", "U4", "U5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["time-both"]}, "clauses": ["U6"]},
          {
            "outcome": {"kind": "chosen", "labels": ["read-both", "time-both"]},
            "clauses": ["U2", "U6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["try-both", "time-both"]},
            "clauses": ["U5", "U6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["read-both", "try-both", "time-both"]},
            "clauses": ["U2", "U5", "U6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["check-both", "time-both"]},
            "clauses": ["U4", "U6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["read-both", "check-both", "time-both"]},
            "clauses": ["U2", "U4", "U6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["check-both", "try-both", "time-both"]},
            "clauses": ["U4", "U5", "U6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["read-both", "check-both", "try-both", "time-both"]},
            "clauses": ["U2", "U4", "U5", "U6"]
          },
          {"outcome": {"kind": "chosen", "labels": ["build-both"]}, "clauses": ["U3"]},
          {
            "outcome": {"kind": "chosen", "labels": ["read-both", "build-both"]},
            "clauses": ["U2", "U3"]
          },
          {"outcome": {"kind": "not-applicable"}, "clauses": ["U1"]}
        ]
      }
    },
    {
      "id": "failure",
      "kind": "many",
      "questions": [
        "dangerous.a",
        "skipped",
        "dangerous.b",
        "size-matters",
        "checks",
        "builds.a",
        "does-asked.a",
        "passes.a",
        "games-checks.a",
        "builds.b",
        "does-asked.b",
        "invents.a",
        "invents.b",
        "passes.b",
        "games-checks.b",
        "reads-well.a",
        "reads-well.b"
      ],
      "labels": [
        {"name": "hallucination", "parent": null},
        {"name": "contradiction", "parent": null},
        {"name": "faulty-reasoning", "parent": null},
        {"name": "sycophancy", "parent": null},
        {"name": "instruction-failure", "parent": null},
        {"name": "formatting", "parent": null},
        {"name": "incomplete", "parent": null},
        {"name": "padding", "parent": null},
        {"name": "refusal-error", "parent": null},
        {"name": "over-refusal", "parent": "refusal-error"},
        {"name": "under-refusal", "parent": "refusal-error"},
        {"name": "off-topic", "parent": null}
      ],
      "clauses": [
        {
          "id": "L1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "not", "part": {"kind": "outcome-is", "decision": "to-do", "state": "none"}},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": "who has not run it cannot know",
          "text": "not applicable when not (`to-do` is none)"
        },
        {
          "id": "L2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "invents.a", "relation": "is", "value": "yes"},
              {"kind": "compare", "signal": "invents.b", "relation": "is", "value": "yes"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["hallucination"]},
          "rationale": null,
          "text": "`hallucination` when `invents` of either response"
        },
        {
          "id": "L3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {
                "kind": "any",
                "parts": [
                  {
                    "kind": "compare",
                    "signal": "does-asked.a",
                    "relation": "at-most",
                    "value": "part"
                  },
                  {
                    "kind": "compare",
                    "signal": "does-asked.b",
                    "relation": "at-most",
                    "value": "part"
                  }
                ]
              },
              {
                "kind": "any",
                "parts": [
                  {"kind": "compare", "signal": "games-checks.a", "relation": "is", "value": "yes"},
                  {"kind": "compare", "signal": "games-checks.b", "relation": "is", "value": "yes"}
                ]
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["instruction-failure"]},
          "rationale": null,
          "text": "`instruction-failure` when `does-asked` of either response is at most `part` or `games-checks` of either response"
        },
        {
          "id": "L4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "passes.a", "relation": "at-most", "value": "some"},
              {"kind": "compare", "signal": "passes.b", "relation": "at-most", "value": "some"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["faulty-reasoning"]},
          "rationale": null,
          "text": "`faulty-reasoning` when `passes` of either response is at most `some`"
        },
        {
          "id": "L5",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "reads-well.a", "relation": "is", "value": "no"},
              {"kind": "compare", "signal": "reads-well.b", "relation": "is", "value": "no"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["formatting"]},
          "rationale": null,
          "text": "`formatting` when `reads-well` of either response is `no`"
        }
      ],
      "priority": [],
      "place": 3,
      "reads": ["to-do"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 3]},
          {"column": 1, "next": [2, 3]},
          {"column": 2, "next": [4, 5]},
          {"column": 2, "next": [6, 5]},
          {"column": 3, "next": [7, 8, 853]},
          {"column": 3, "next": [853, 853, 9]},
          {"column": 3, "next": [10, 11, 853]},
          {"column": 4, "next": [60, 12, 853]},
          {"column": 4, "next": [13, 14, 853]},
          {"column": 4, "next": [853, 853, 64]},
          {"column": 4, "next": [64, 15, 853]},
          {"column": 4, "next": [16, 17, 853]},
          {"column": 5, "next": [24, 18]},
          {"column": 5, "next": [27, 19]},
          {"column": 5, "next": [30, 20]},
          {"column": 5, "next": [26, 21]},
          {"column": 5, "next": [29, 22]},
          {"column": 5, "next": [32, 23]},
          {"column": 6, "next": [25, 26]},
          {"column": 6, "next": [28, 29]},
          {"column": 6, "next": [31, 32]},
          {"column": 6, "next": [33, 26]},
          {"column": 6, "next": [34, 29]},
          {"column": 6, "next": [35, 32]},
          {"column": 7, "next": [36, 37]},
          {"column": 7, "next": [38, 39]},
          {"column": 7, "next": [40, 41]},
          {"column": 7, "next": [42, 43]},
          {"column": 7, "next": [44, 45]},
          {"column": 7, "next": [46, 47]},
          {"column": 7, "next": [48, 49]},
          {"column": 7, "next": [50, 51]},
          {"column": 7, "next": [52, 53]},
          {"column": 7, "next": [54, 55]},
          {"column": 7, "next": [56, 57]},
          {"column": 7, "next": [58, 59]},
          {"column": 8, "next": [61, 62]},
          {"column": 8, "next": [63, 64]},
          {"column": 8, "next": [65, 66]},
          {"column": 8, "next": [67, 68]},
          {"column": 8, "next": [69, 62]},
          {"column": 8, "next": [70, 64]},
          {"column": 8, "next": [71, 72]},
          {"column": 8, "next": [73, 64]},
          {"column": 8, "next": [74, 75]},
          {"column": 8, "next": [76, 77]},
          {"column": 8, "next": [78, 72]},
          {"column": 8, "next": [79, 64]},
          {"column": 8, "next": [80, 81]},
          {"column": 8, "next": [82, 64]},
          {"column": 8, "next": [83, 84]},
          {"column": 8, "next": [85, 86]},
          {"column": 8, "next": [87, 81]},
          {"column": 8, "next": [88, 64]},
          {"column": 8, "next": [89, 66]},
          {"column": 8, "next": [90, 68]},
          {"column": 8, "next": [91, 75]},
          {"column": 8, "next": [92, 77]},
          {"column": 8, "next": [93, 84]},
          {"column": 8, "next": [94, 86]},
          {"column": 9, "next": [95, 96, 97]},
          {"column": 9, "next": [98, 99, 100]},
          {"column": 9, "next": [101, 101, 102]},
          {"column": 9, "next": [103, 104, 105]},
          {"column": 9, "next": [106, 106, 97]},
          {"column": 9, "next": [107, 108, 109]},
          {"column": 9, "next": [110, 110, 111]},
          {"column": 9, "next": [112, 113, 114]},
          {"column": 9, "next": [115, 115, 116]},
          {"column": 9, "next": [117, 117, 100]},
          {"column": 9, "next": [118, 118, 105]},
          {"column": 9, "next": [119, 120, 121]},
          {"column": 9, "next": [122, 122, 123]},
          {"column": 9, "next": [124, 125, 126]},
          {"column": 9, "next": [127, 128, 129]},
          {"column": 9, "next": [130, 130, 131]},
          {"column": 9, "next": [132, 133, 134]},
          {"column": 9, "next": [135, 135, 136]},
          {"column": 9, "next": [137, 137, 121]},
          {"column": 9, "next": [138, 138, 126]},
          {"column": 9, "next": [139, 140, 141]},
          {"column": 9, "next": [142, 142, 143]},
          {"column": 9, "next": [144, 145, 146]},
          {"column": 9, "next": [147, 148, 149]},
          {"column": 9, "next": [150, 150, 151]},
          {"column": 9, "next": [152, 153, 154]},
          {"column": 9, "next": [155, 155, 156]},
          {"column": 9, "next": [157, 157, 141]},
          {"column": 9, "next": [158, 158, 146]},
          {"column": 9, "next": [159, 159, 109]},
          {"column": 9, "next": [160, 160, 114]},
          {"column": 9, "next": [161, 161, 129]},
          {"column": 9, "next": [162, 162, 134]},
          {"column": 9, "next": [163, 163, 149]},
          {"column": 9, "next": [164, 164, 154]},
          {"column": 10, "next": [213, 214, 853]},
          {"column": 10, "next": [214, 214, 853]},
          {"column": 10, "next": [853, 853, 215]},
          {"column": 10, "next": [165, 166, 853]},
          {"column": 10, "next": [166, 166, 853]},
          {"column": 10, "next": [853, 853, 167]},
          {"column": 10, "next": [168, 168, 853]},
          {"column": 10, "next": [853, 853, 169]},
          {"column": 10, "next": [170, 171, 853]},
          {"column": 10, "next": [171, 171, 853]},
          {"column": 10, "next": [853, 853, 221]},
          {"column": 10, "next": [223, 223, 853]},
          {"column": 10, "next": [172, 173, 853]},
          {"column": 10, "next": [173, 173, 853]},
          {"column": 10, "next": [853, 853, 174]},
          {"column": 10, "next": [175, 175, 853]},
          {"column": 10, "next": [853, 853, 176]},
          {"column": 10, "next": [177, 178, 853]},
          {"column": 10, "next": [178, 178, 853]},
          {"column": 10, "next": [853, 853, 231]},
          {"column": 10, "next": [233, 233, 853]},
          {"column": 10, "next": [853, 853, 235]},
          {"column": 10, "next": [179, 179, 853]},
          {"column": 10, "next": [225, 225, 853]},
          {"column": 10, "next": [180, 181, 853]},
          {"column": 10, "next": [181, 181, 853]},
          {"column": 10, "next": [853, 853, 182]},
          {"column": 10, "next": [183, 183, 853]},
          {"column": 10, "next": [853, 853, 184]},
          {"column": 10, "next": [185, 186, 853]},
          {"column": 10, "next": [186, 186, 853]},
          {"column": 10, "next": [853, 853, 243]},
          {"column": 10, "next": [187, 188, 853]},
          {"column": 10, "next": [188, 188, 853]},
          {"column": 10, "next": [853, 853, 189]},
          {"column": 10, "next": [190, 190, 853]},
          {"column": 10, "next": [853, 853, 191]},
          {"column": 10, "next": [192, 193, 853]},
          {"column": 10, "next": [193, 193, 853]},
          {"column": 10, "next": [853, 853, 252]},
          {"column": 10, "next": [254, 254, 853]},
          {"column": 10, "next": [853, 853, 256]},
          {"column": 10, "next": [194, 194, 853]},
          {"column": 10, "next": [246, 246, 853]},
          {"column": 10, "next": [195, 196, 853]},
          {"column": 10, "next": [196, 196, 853]},
          {"column": 10, "next": [853, 853, 197]},
          {"column": 10, "next": [198, 198, 853]},
          {"column": 10, "next": [853, 853, 199]},
          {"column": 10, "next": [200, 201, 853]},
          {"column": 10, "next": [201, 201, 853]},
          {"column": 10, "next": [853, 853, 264]},
          {"column": 10, "next": [202, 203, 853]},
          {"column": 10, "next": [203, 203, 853]},
          {"column": 10, "next": [853, 853, 204]},
          {"column": 10, "next": [205, 205, 853]},
          {"column": 10, "next": [853, 853, 206]},
          {"column": 10, "next": [207, 208, 853]},
          {"column": 10, "next": [208, 208, 853]},
          {"column": 10, "next": [853, 853, 273]},
          {"column": 10, "next": [275, 275, 853]},
          {"column": 10, "next": [853, 853, 277]},
          {"column": 10, "next": [209, 209, 853]},
          {"column": 10, "next": [267, 267, 853]},
          {"column": 10, "next": [210, 210, 853]},
          {"column": 10, "next": [236, 236, 853]},
          {"column": 10, "next": [211, 211, 853]},
          {"column": 10, "next": [257, 257, 853]},
          {"column": 10, "next": [212, 212, 853]},
          {"column": 10, "next": [278, 278, 853]},
          {"column": 11, "next": [216, 217, 217]},
          {"column": 11, "next": [218, 219, 219]},
          {"column": 11, "next": [220, 221, 221]},
          {"column": 11, "next": [222, 223, 223]},
          {"column": 11, "next": [224, 215, 215]},
          {"column": 11, "next": [225, 217, 217]},
          {"column": 11, "next": [225, 219, 219]},
          {"column": 11, "next": [226, 227, 227]},
          {"column": 11, "next": [228, 229, 229]},
          {"column": 11, "next": [230, 231, 231]},
          {"column": 11, "next": [232, 233, 233]},
          {"column": 11, "next": [234, 235, 235]},
          {"column": 11, "next": [236, 227, 227]},
          {"column": 11, "next": [236, 229, 229]},
          {"column": 11, "next": [237, 225, 225]},
          {"column": 11, "next": [238, 239, 239]},
          {"column": 11, "next": [240, 241, 241]},
          {"column": 11, "next": [242, 243, 243]},
          {"column": 11, "next": [244, 223, 223]},
          {"column": 11, "next": [245, 215, 215]},
          {"column": 11, "next": [246, 239, 239]},
          {"column": 11, "next": [246, 241, 241]},
          {"column": 11, "next": [247, 248, 248]},
          {"column": 11, "next": [249, 250, 250]},
          {"column": 11, "next": [251, 252, 252]},
          {"column": 11, "next": [253, 254, 254]},
          {"column": 11, "next": [255, 256, 256]},
          {"column": 11, "next": [257, 248, 248]},
          {"column": 11, "next": [257, 250, 250]},
          {"column": 11, "next": [258, 246, 246]},
          {"column": 11, "next": [259, 260, 260]},
          {"column": 11, "next": [261, 262, 262]},
          {"column": 11, "next": [263, 264, 264]},
          {"column": 11, "next": [265, 223, 223]},
          {"column": 11, "next": [266, 215, 215]},
          {"column": 11, "next": [267, 260, 260]},
          {"column": 11, "next": [267, 262, 262]},
          {"column": 11, "next": [268, 269, 269]},
          {"column": 11, "next": [270, 271, 271]},
          {"column": 11, "next": [272, 273, 273]},
          {"column": 11, "next": [274, 275, 275]},
          {"column": 11, "next": [276, 277, 277]},
          {"column": 11, "next": [278, 269, 269]},
          {"column": 11, "next": [278, 271, 271]},
          {"column": 11, "next": [279, 267, 267]},
          {"column": 11, "next": [280, 236, 236]},
          {"column": 11, "next": [281, 257, 257]},
          {"column": 11, "next": [282, 278, 278]},
          {"column": 12, "next": [283, 853]},
          {"column": 12, "next": [284, 853]},
          {"column": 12, "next": [853, 285]},
          {"column": 12, "next": [286, 853]},
          {"column": 12, "next": [287, 853]},
          {"column": 12, "next": [288, 853]},
          {"column": 12, "next": [289, 853]},
          {"column": 12, "next": [853, 290]},
          {"column": 12, "next": [853, 291]},
          {"column": 12, "next": [292, 853]},
          {"column": 12, "next": [293, 853]},
          {"column": 12, "next": [853, 294]},
          {"column": 12, "next": [295, 853]},
          {"column": 12, "next": [296, 853]},
          {"column": 12, "next": [297, 853]},
          {"column": 12, "next": [298, 853]},
          {"column": 12, "next": [299, 853]},
          {"column": 12, "next": [853, 300]},
          {"column": 12, "next": [853, 301]},
          {"column": 12, "next": [302, 853]},
          {"column": 12, "next": [303, 853]},
          {"column": 12, "next": [853, 304]},
          {"column": 12, "next": [853, 305]},
          {"column": 12, "next": [306, 853]},
          {"column": 12, "next": [307, 853]},
          {"column": 12, "next": [308, 853]},
          {"column": 12, "next": [309, 853]},
          {"column": 12, "next": [310, 853]},
          {"column": 12, "next": [311, 853]},
          {"column": 12, "next": [853, 312]},
          {"column": 12, "next": [853, 313]},
          {"column": 12, "next": [314, 853]},
          {"column": 12, "next": [853, 315]},
          {"column": 12, "next": [316, 853]},
          {"column": 12, "next": [317, 853]},
          {"column": 12, "next": [318, 853]},
          {"column": 12, "next": [319, 853]},
          {"column": 12, "next": [320, 853]},
          {"column": 12, "next": [853, 321]},
          {"column": 12, "next": [853, 322]},
          {"column": 12, "next": [323, 853]},
          {"column": 12, "next": [324, 853]},
          {"column": 12, "next": [853, 325]},
          {"column": 12, "next": [853, 326]},
          {"column": 12, "next": [327, 853]},
          {"column": 12, "next": [328, 853]},
          {"column": 12, "next": [329, 853]},
          {"column": 12, "next": [330, 853]},
          {"column": 12, "next": [331, 853]},
          {"column": 12, "next": [332, 853]},
          {"column": 12, "next": [853, 333]},
          {"column": 12, "next": [853, 334]},
          {"column": 12, "next": [335, 853]},
          {"column": 12, "next": [853, 336]},
          {"column": 12, "next": [337, 853]},
          {"column": 12, "next": [338, 853]},
          {"column": 12, "next": [339, 853]},
          {"column": 12, "next": [340, 853]},
          {"column": 12, "next": [341, 853]},
          {"column": 12, "next": [853, 342]},
          {"column": 12, "next": [853, 343]},
          {"column": 12, "next": [344, 853]},
          {"column": 12, "next": [345, 853]},
          {"column": 12, "next": [853, 346]},
          {"column": 12, "next": [853, 347]},
          {"column": 12, "next": [348, 853]},
          {"column": 12, "next": [349, 853]},
          {"column": 12, "next": [350, 853]},
          {"column": 12, "next": [351, 853]},
          {"column": 12, "next": [352, 853]},
          {"column": 13, "next": [853, 853, 853, 353]},
          {"column": 13, "next": [853, 853, 853, 354]},
          {"column": 13, "next": [853, 853, 853, 355]},
          {"column": 13, "next": [853, 853, 853, 356]},
          {"column": 13, "next": [853, 853, 853, 357]},
          {"column": 13, "next": [853, 853, 853, 358]},
          {"column": 13, "next": [853, 853, 853, 359]},
          {"column": 13, "next": [853, 853, 853, 360]},
          {"column": 13, "next": [853, 853, 853, 361]},
          {"column": 13, "next": [853, 853, 853, 362]},
          {"column": 13, "next": [853, 853, 853, 363]},
          {"column": 13, "next": [853, 853, 853, 364]},
          {"column": 13, "next": [853, 853, 853, 365]},
          {"column": 13, "next": [853, 853, 853, 366]},
          {"column": 13, "next": [853, 853, 853, 367]},
          {"column": 13, "next": [853, 853, 853, 368]},
          {"column": 13, "next": [853, 853, 853, 369]},
          {"column": 13, "next": [853, 853, 853, 370]},
          {"column": 13, "next": [853, 853, 853, 371]},
          {"column": 13, "next": [853, 853, 853, 372]},
          {"column": 13, "next": [853, 853, 853, 373]},
          {"column": 13, "next": [853, 853, 853, 374]},
          {"column": 13, "next": [853, 853, 853, 375]},
          {"column": 13, "next": [853, 853, 853, 376]},
          {"column": 13, "next": [853, 853, 853, 377]},
          {"column": 13, "next": [378, 379, 380, 853]},
          {"column": 13, "next": [853, 853, 853, 381]},
          {"column": 13, "next": [382, 383, 384, 853]},
          {"column": 13, "next": [853, 853, 853, 385]},
          {"column": 13, "next": [386, 387, 387, 853]},
          {"column": 13, "next": [853, 853, 853, 386]},
          {"column": 13, "next": [363, 388, 388, 853]},
          {"column": 13, "next": [355, 389, 389, 853]},
          {"column": 13, "next": [853, 853, 853, 390]},
          {"column": 13, "next": [391, 392, 393, 853]},
          {"column": 13, "next": [853, 853, 853, 394]},
          {"column": 13, "next": [395, 396, 397, 853]},
          {"column": 13, "next": [853, 853, 853, 398]},
          {"column": 13, "next": [399, 400, 400, 853]},
          {"column": 13, "next": [853, 853, 853, 399]},
          {"column": 13, "next": [401, 402, 402, 853]},
          {"column": 13, "next": [853, 853, 853, 401]},
          {"column": 13, "next": [403, 404, 404, 853]},
          {"column": 13, "next": [853, 853, 853, 403]},
          {"column": 13, "next": [853, 853, 853, 405]},
          {"column": 13, "next": [390, 406, 406, 853]},
          {"column": 13, "next": [407, 408, 409, 853]},
          {"column": 13, "next": [853, 853, 853, 410]},
          {"column": 13, "next": [411, 412, 413, 853]},
          {"column": 13, "next": [853, 853, 853, 414]},
          {"column": 13, "next": [415, 416, 416, 853]},
          {"column": 13, "next": [853, 853, 853, 417]},
          {"column": 13, "next": [362, 418, 418, 853]},
          {"column": 13, "next": [364, 419, 419, 853]},
          {"column": 13, "next": [853, 853, 853, 420]},
          {"column": 13, "next": [421, 422, 423, 853]},
          {"column": 13, "next": [853, 853, 853, 424]},
          {"column": 13, "next": [425, 426, 427, 853]},
          {"column": 13, "next": [853, 853, 853, 428]},
          {"column": 13, "next": [429, 430, 430, 853]},
          {"column": 13, "next": [853, 853, 853, 431]},
          {"column": 13, "next": [432, 433, 433, 853]},
          {"column": 13, "next": [853, 853, 853, 434]},
          {"column": 13, "next": [435, 436, 436, 853]},
          {"column": 13, "next": [853, 853, 853, 437]},
          {"column": 13, "next": [853, 853, 853, 438]},
          {"column": 13, "next": [439, 440, 440, 853]},
          {"column": 13, "next": [853, 853, 853, 441]},
          {"column": 13, "next": [405, 442, 442, 853]},
          {"column": 13, "next": [443, 444, 444, 853]},
          {"column": 14, "next": [853, 853, 853, 445]},
          {"column": 14, "next": [853, 853, 853, 446]},
          {"column": 14, "next": [853, 853, 853, 447]},
          {"column": 14, "next": [448, 449, 450, 853]},
          {"column": 14, "next": [853, 853, 853, 451]},
          {"column": 14, "next": [452, 453, 454, 853]},
          {"column": 14, "next": [853, 853, 853, 455]},
          {"column": 14, "next": [456, 457, 457, 853]},
          {"column": 14, "next": [853, 853, 853, 456]},
          {"column": 14, "next": [458, 459, 459, 853]},
          {"column": 14, "next": [853, 853, 853, 458]},
          {"column": 14, "next": [447, 460, 460, 853]},
          {"column": 14, "next": [853, 853, 853, 461]},
          {"column": 14, "next": [462, 463, 464, 853]},
          {"column": 14, "next": [853, 853, 853, 465]},
          {"column": 14, "next": [466, 467, 468, 853]},
          {"column": 14, "next": [853, 853, 853, 469]},
          {"column": 14, "next": [470, 471, 471, 853]},
          {"column": 14, "next": [853, 853, 853, 470]},
          {"column": 14, "next": [472, 473, 473, 853]},
          {"column": 14, "next": [853, 853, 853, 472]},
          {"column": 14, "next": [474, 475, 475, 853]},
          {"column": 14, "next": [853, 853, 853, 474]},
          {"column": 14, "next": [853, 853, 853, 476]},
          {"column": 14, "next": [461, 477, 477, 853]},
          {"column": 14, "next": [853, 853, 853, 478]},
          {"column": 14, "next": [853, 853, 853, 479]},
          {"column": 14, "next": [853, 853, 853, 480]},
          {"column": 14, "next": [853, 853, 853, 481]},
          {"column": 14, "next": [853, 853, 853, 482]},
          {"column": 14, "next": [853, 853, 853, 483]},
          {"column": 14, "next": [853, 853, 853, 484]},
          {"column": 14, "next": [853, 853, 853, 485]},
          {"column": 14, "next": [853, 853, 853, 486]},
          {"column": 14, "next": [853, 853, 853, 487]},
          {"column": 14, "next": [853, 853, 853, 488]},
          {"column": 14, "next": [853, 853, 853, 489]},
          {"column": 14, "next": [853, 853, 853, 490]},
          {"column": 14, "next": [853, 853, 853, 491]},
          {"column": 14, "next": [853, 853, 853, 492]},
          {"column": 14, "next": [853, 853, 853, 493]},
          {"column": 14, "next": [853, 853, 853, 494]},
          {"column": 14, "next": [853, 853, 853, 495]},
          {"column": 14, "next": [853, 853, 853, 496]},
          {"column": 14, "next": [853, 853, 853, 497]},
          {"column": 14, "next": [853, 853, 853, 498]},
          {"column": 14, "next": [853, 853, 853, 499]},
          {"column": 14, "next": [853, 853, 853, 500]},
          {"column": 14, "next": [853, 853, 853, 501]},
          {"column": 14, "next": [853, 853, 853, 502]},
          {"column": 14, "next": [853, 853, 853, 503]},
          {"column": 14, "next": [853, 853, 853, 504]},
          {"column": 14, "next": [853, 853, 853, 505]},
          {"column": 14, "next": [853, 853, 853, 506]},
          {"column": 14, "next": [507, 508, 508, 853]},
          {"column": 14, "next": [509, 510, 510, 853]},
          {"column": 14, "next": [509, 510, 511, 853]},
          {"column": 14, "next": [853, 853, 853, 512]},
          {"column": 14, "next": [513, 514, 514, 853]},
          {"column": 14, "next": [515, 516, 516, 853]},
          {"column": 14, "next": [515, 516, 517, 853]},
          {"column": 14, "next": [853, 853, 853, 518]},
          {"column": 14, "next": [519, 520, 520, 853]},
          {"column": 14, "next": [521, 522, 522, 853]},
          {"column": 14, "next": [853, 853, 853, 519]},
          {"column": 14, "next": [488, 523, 523, 853]},
          {"column": 14, "next": [489, 524, 524, 853]},
          {"column": 14, "next": [853, 853, 853, 525]},
          {"column": 14, "next": [526, 527, 527, 853]},
          {"column": 14, "next": [528, 529, 529, 853]},
          {"column": 14, "next": [528, 529, 530, 853]},
          {"column": 14, "next": [853, 853, 853, 531]},
          {"column": 14, "next": [532, 533, 533, 853]},
          {"column": 14, "next": [534, 535, 535, 853]},
          {"column": 14, "next": [534, 535, 536, 853]},
          {"column": 14, "next": [853, 853, 853, 537]},
          {"column": 14, "next": [538, 539, 539, 853]},
          {"column": 14, "next": [540, 541, 541, 853]},
          {"column": 14, "next": [853, 853, 853, 538]},
          {"column": 14, "next": [542, 543, 543, 853]},
          {"column": 14, "next": [544, 545, 545, 853]},
          {"column": 14, "next": [853, 853, 853, 542]},
          {"column": 14, "next": [546, 547, 547, 853]},
          {"column": 14, "next": [548, 549, 549, 853]},
          {"column": 14, "next": [853, 853, 853, 546]},
          {"column": 14, "next": [853, 853, 853, 550]},
          {"column": 14, "next": [525, 551, 551, 853]},
          {"column": 14, "next": [552, 553, 553, 853]},
          {"column": 14, "next": [476, 554, 554, 853]},
          {"column": 14, "next": [853, 853, 853, 555]},
          {"column": 14, "next": [550, 556, 556, 853]},
          {"column": 14, "next": [557, 558, 558, 853]},
          {"column": 15, "next": [853, 853, 853, 559]},
          {"column": 15, "next": [853, 853, 853, 560]},
          {"column": 15, "next": [853, 853, 853, 561]},
          {"column": 15, "next": [853, 853, 853, 562]},
          {"column": 15, "next": [853, 853, 853, 563]},
          {"column": 15, "next": [853, 853, 853, 564]},
          {"column": 15, "next": [853, 853, 853, 565]},
          {"column": 15, "next": [853, 853, 853, 566]},
          {"column": 15, "next": [853, 853, 853, 567]},
          {"column": 15, "next": [853, 853, 853, 568]},
          {"column": 15, "next": [853, 853, 853, 569]},
          {"column": 15, "next": [853, 853, 853, 570]},
          {"column": 15, "next": [853, 853, 853, 571]},
          {"column": 15, "next": [853, 853, 853, 572]},
          {"column": 15, "next": [853, 853, 853, 573]},
          {"column": 15, "next": [853, 853, 853, 574]},
          {"column": 15, "next": [853, 853, 853, 575]},
          {"column": 15, "next": [853, 853, 853, 576]},
          {"column": 15, "next": [853, 853, 853, 577]},
          {"column": 15, "next": [853, 853, 853, 578]},
          {"column": 15, "next": [853, 853, 853, 579]},
          {"column": 15, "next": [853, 853, 853, 580]},
          {"column": 15, "next": [853, 853, 853, 581]},
          {"column": 15, "next": [853, 853, 853, 582]},
          {"column": 15, "next": [853, 853, 853, 583]},
          {"column": 15, "next": [853, 853, 853, 584]},
          {"column": 15, "next": [853, 853, 853, 585]},
          {"column": 15, "next": [853, 853, 853, 586]},
          {"column": 15, "next": [853, 853, 853, 587]},
          {"column": 15, "next": [853, 853, 853, 588]},
          {"column": 15, "next": [853, 853, 853, 589]},
          {"column": 15, "next": [853, 853, 853, 590]},
          {"column": 15, "next": [853, 853, 853, 591]},
          {"column": 15, "next": [853, 853, 853, 592]},
          {"column": 15, "next": [853, 853, 853, 593]},
          {"column": 15, "next": [853, 853, 853, 594]},
          {"column": 15, "next": [853, 853, 853, 595]},
          {"column": 15, "next": [853, 853, 853, 596]},
          {"column": 15, "next": [853, 853, 853, 597]},
          {"column": 15, "next": [853, 853, 853, 598]},
          {"column": 15, "next": [853, 853, 853, 599]},
          {"column": 15, "next": [853, 853, 853, 600]},
          {"column": 15, "next": [853, 853, 853, 601]},
          {"column": 15, "next": [853, 853, 853, 602]},
          {"column": 15, "next": [853, 853, 853, 603]},
          {"column": 15, "next": [853, 853, 853, 604]},
          {"column": 15, "next": [592, 592, 592, 853]},
          {"column": 15, "next": [593, 593, 593, 853]},
          {"column": 15, "next": [594, 594, 594, 853]},
          {"column": 15, "next": [595, 595, 595, 853]},
          {"column": 15, "next": [596, 596, 596, 853]},
          {"column": 15, "next": [597, 597, 597, 853]},
          {"column": 15, "next": [598, 598, 598, 853]},
          {"column": 15, "next": [599, 599, 599, 853]},
          {"column": 15, "next": [600, 600, 600, 853]},
          {"column": 15, "next": [601, 601, 601, 853]},
          {"column": 15, "next": [572, 572, 572, 853]},
          {"column": 15, "next": [602, 602, 602, 853]},
          {"column": 15, "next": [561, 561, 561, 853]},
          {"column": 15, "next": [603, 603, 603, 853]},
          {"column": 15, "next": [604, 604, 604, 853]},
          {"column": 15, "next": [853, 853, 853, 605]},
          {"column": 15, "next": [853, 853, 853, 606]},
          {"column": 15, "next": [853, 853, 853, 607]},
          {"column": 15, "next": [853, 853, 853, 608]},
          {"column": 15, "next": [853, 853, 853, 609]},
          {"column": 15, "next": [853, 853, 853, 610]},
          {"column": 15, "next": [853, 853, 853, 611]},
          {"column": 15, "next": [853, 853, 853, 612]},
          {"column": 15, "next": [853, 853, 853, 613]},
          {"column": 15, "next": [853, 853, 853, 614]},
          {"column": 15, "next": [853, 853, 853, 615]},
          {"column": 15, "next": [853, 853, 853, 616]},
          {"column": 15, "next": [853, 853, 853, 617]},
          {"column": 15, "next": [853, 853, 853, 618]},
          {"column": 15, "next": [853, 853, 853, 619]},
          {"column": 15, "next": [853, 853, 853, 620]},
          {"column": 15, "next": [853, 853, 853, 621]},
          {"column": 15, "next": [853, 853, 853, 622]},
          {"column": 15, "next": [853, 853, 853, 623]},
          {"column": 15, "next": [853, 853, 853, 624]},
          {"column": 15, "next": [625, 625, 625, 853]},
          {"column": 15, "next": [626, 626, 626, 853]},
          {"column": 15, "next": [627, 627, 627, 853]},
          {"column": 15, "next": [628, 628, 628, 853]},
          {"column": 15, "next": [629, 629, 629, 853]},
          {"column": 15, "next": [630, 630, 630, 853]},
          {"column": 15, "next": [631, 631, 631, 853]},
          {"column": 15, "next": [632, 632, 632, 853]},
          {"column": 15, "next": [633, 633, 633, 853]},
          {"column": 15, "next": [634, 634, 634, 853]},
          {"column": 15, "next": [635, 635, 635, 853]},
          {"column": 15, "next": [636, 636, 636, 853]},
          {"column": 15, "next": [637, 637, 637, 853]},
          {"column": 15, "next": [638, 638, 638, 853]},
          {"column": 15, "next": [639, 639, 639, 853]},
          {"column": 15, "next": [640, 640, 640, 853]},
          {"column": 15, "next": [586, 586, 586, 853]},
          {"column": 15, "next": [587, 587, 587, 853]},
          {"column": 15, "next": [641, 641, 641, 853]},
          {"column": 15, "next": [642, 642, 642, 853]},
          {"column": 15, "next": [588, 588, 588, 853]},
          {"column": 15, "next": [589, 589, 589, 853]},
          {"column": 15, "next": [643, 643, 643, 853]},
          {"column": 15, "next": [644, 644, 644, 853]},
          {"column": 15, "next": [645, 645, 645, 853]},
          {"column": 15, "next": [853, 853, 853, 646]},
          {"column": 15, "next": [853, 853, 853, 647]},
          {"column": 15, "next": [853, 853, 853, 648]},
          {"column": 15, "next": [853, 853, 853, 649]},
          {"column": 15, "next": [605, 605, 605, 853]},
          {"column": 15, "next": [650, 650, 650, 853]},
          {"column": 15, "next": [651, 651, 651, 853]},
          {"column": 15, "next": [652, 652, 652, 853]},
          {"column": 16, "next": [853, 853, 853, 653]},
          {"column": 16, "next": [853, 853, 853, 654]},
          {"column": 16, "next": [853, 853, 853, 655]},
          {"column": 16, "next": [853, 853, 853, 656]},
          {"column": 16, "next": [853, 853, 853, 657]},
          {"column": 16, "next": [853, 853, 853, 658]},
          {"column": 16, "next": [853, 853, 853, 659]},
          {"column": 16, "next": [853, 853, 853, 660]},
          {"column": 16, "next": [853, 853, 853, 661]},
          {"column": 16, "next": [853, 853, 853, 662]},
          {"column": 16, "next": [853, 853, 853, 663]},
          {"column": 16, "next": [853, 853, 853, 664]},
          {"column": 16, "next": [853, 853, 853, 665]},
          {"column": 16, "next": [853, 853, 853, 666]},
          {"column": 16, "next": [853, 853, 853, 667]},
          {"column": 16, "next": [853, 853, 853, 668]},
          {"column": 16, "next": [853, 853, 853, 669]},
          {"column": 16, "next": [656, 656, 656, 853]},
          {"column": 16, "next": [657, 657, 657, 853]},
          {"column": 16, "next": [658, 658, 658, 853]},
          {"column": 16, "next": [659, 659, 659, 853]},
          {"column": 16, "next": [660, 660, 660, 853]},
          {"column": 16, "next": [661, 661, 661, 853]},
          {"column": 16, "next": [662, 662, 662, 853]},
          {"column": 16, "next": [663, 663, 663, 853]},
          {"column": 16, "next": [664, 664, 664, 853]},
          {"column": 16, "next": [665, 665, 665, 853]},
          {"column": 16, "next": [666, 666, 666, 853]},
          {"column": 16, "next": [667, 667, 667, 853]},
          {"column": 16, "next": [655, 655, 655, 853]},
          {"column": 16, "next": [668, 668, 668, 853]},
          {"column": 16, "next": [669, 669, 669, 853]},
          {"column": 16, "next": [853, 853, 853, 670]},
          {"column": 16, "next": [853, 853, 853, 671]},
          {"column": 16, "next": [853, 853, 853, 672]},
          {"column": 16, "next": [853, 853, 853, 673]},
          {"column": 16, "next": [853, 853, 853, 674]},
          {"column": 16, "next": [853, 853, 853, 675]},
          {"column": 16, "next": [853, 853, 853, 676]},
          {"column": 16, "next": [853, 853, 853, 677]},
          {"column": 16, "next": [853, 853, 853, 678]},
          {"column": 16, "next": [853, 853, 853, 679]},
          {"column": 16, "next": [853, 853, 853, 680]},
          {"column": 16, "next": [853, 853, 853, 681]},
          {"column": 16, "next": [853, 853, 853, 682]},
          {"column": 16, "next": [853, 853, 853, 683]},
          {"column": 16, "next": [853, 853, 853, 684]},
          {"column": 16, "next": [853, 853, 853, 685]},
          {"column": 16, "next": [853, 853, 853, 686]},
          {"column": 16, "next": [853, 853, 853, 687]},
          {"column": 16, "next": [853, 853, 853, 688]},
          {"column": 16, "next": [853, 853, 853, 689]},
          {"column": 16, "next": [853, 853, 853, 690]},
          {"column": 16, "next": [853, 853, 853, 691]},
          {"column": 16, "next": [853, 853, 853, 692]},
          {"column": 16, "next": [853, 853, 853, 693]},
          {"column": 16, "next": [853, 853, 853, 694]},
          {"column": 16, "next": [853, 853, 853, 695]},
          {"column": 16, "next": [853, 853, 853, 696]},
          {"column": 16, "next": [853, 853, 853, 697]},
          {"column": 16, "next": [853, 853, 853, 698]},
          {"column": 16, "next": [853, 853, 853, 699]},
          {"column": 16, "next": [853, 853, 853, 700]},
          {"column": 16, "next": [853, 853, 853, 701]},
          {"column": 16, "next": [853, 853, 853, 702]},
          {"column": 16, "next": [853, 853, 853, 703]},
          {"column": 16, "next": [685, 685, 685, 853]},
          {"column": 16, "next": [686, 686, 686, 853]},
          {"column": 16, "next": [687, 687, 687, 853]},
          {"column": 16, "next": [688, 688, 688, 853]},
          {"column": 16, "next": [689, 689, 689, 853]},
          {"column": 16, "next": [690, 690, 690, 853]},
          {"column": 16, "next": [691, 691, 691, 853]},
          {"column": 16, "next": [692, 692, 692, 853]},
          {"column": 16, "next": [693, 693, 693, 853]},
          {"column": 16, "next": [694, 694, 694, 853]},
          {"column": 16, "next": [695, 695, 695, 853]},
          {"column": 16, "next": [696, 696, 696, 853]},
          {"column": 16, "next": [697, 697, 697, 853]},
          {"column": 16, "next": [698, 698, 698, 853]},
          {"column": 16, "next": [699, 699, 699, 853]},
          {"column": 16, "next": [700, 700, 700, 853]},
          {"column": 16, "next": [681, 681, 681, 853]},
          {"column": 16, "next": [701, 701, 701, 853]},
          {"column": 16, "next": [682, 682, 682, 853]},
          {"column": 16, "next": [702, 702, 702, 853]},
          {"column": 16, "next": [703, 703, 703, 853]},
          {"column": 16, "next": [853, 853, 853, 704]},
          {"column": 16, "next": [853, 853, 853, 705]},
          {"column": 16, "next": [853, 853, 853, 706]},
          {"column": 16, "next": [670, 670, 670, 853]},
          {"column": 16, "next": [704, 704, 704, 853]},
          {"column": 16, "next": [705, 705, 705, 853]},
          {"column": 16, "next": [706, 706, 706, 853]},
          {"column": 17, "next": [853, 853, 853, 707]},
          {"column": 17, "next": [853, 853, 853, 708]},
          {"column": 17, "next": [853, 853, 853, 709]},
          {"column": 17, "next": [853, 853, 853, 710]},
          {"column": 17, "next": [853, 853, 853, 711]},
          {"column": 17, "next": [853, 853, 853, 712]},
          {"column": 17, "next": [853, 853, 853, 713]},
          {"column": 17, "next": [853, 853, 853, 714]},
          {"column": 17, "next": [853, 853, 853, 715]},
          {"column": 17, "next": [853, 853, 853, 716]},
          {"column": 17, "next": [853, 853, 853, 717]},
          {"column": 17, "next": [853, 853, 853, 718]},
          {"column": 17, "next": [853, 853, 853, 719]},
          {"column": 17, "next": [853, 853, 853, 720]},
          {"column": 17, "next": [853, 853, 853, 721]},
          {"column": 17, "next": [853, 853, 853, 722]},
          {"column": 17, "next": [853, 853, 853, 723]},
          {"column": 17, "next": [853, 853, 853, 724]},
          {"column": 17, "next": [725, 725, 726, 853]},
          {"column": 17, "next": [727, 727, 728, 853]},
          {"column": 17, "next": [729, 729, 730, 853]},
          {"column": 17, "next": [731, 731, 707, 853]},
          {"column": 17, "next": [732, 732, 733, 853]},
          {"column": 17, "next": [734, 734, 735, 853]},
          {"column": 17, "next": [736, 736, 737, 853]},
          {"column": 17, "next": [738, 738, 708, 853]},
          {"column": 17, "next": [709, 709, 709, 853]},
          {"column": 17, "next": [739, 739, 739, 853]},
          {"column": 17, "next": [853, 853, 853, 740]},
          {"column": 17, "next": [853, 853, 853, 739]},
          {"column": 17, "next": [720, 720, 720, 853]},
          {"column": 17, "next": [740, 740, 740, 853]},
          {"column": 17, "next": [741, 741, 710, 853]},
          {"column": 17, "next": [742, 742, 711, 853]},
          {"column": 17, "next": [743, 743, 744, 853]},
          {"column": 17, "next": [745, 745, 746, 853]},
          {"column": 17, "next": [747, 747, 748, 853]},
          {"column": 17, "next": [749, 749, 713, 853]},
          {"column": 17, "next": [750, 750, 714, 853]},
          {"column": 17, "next": [751, 751, 715, 853]},
          {"column": 17, "next": [752, 752, 753, 853]},
          {"column": 17, "next": [754, 754, 755, 853]},
          {"column": 17, "next": [756, 756, 757, 853]},
          {"column": 17, "next": [758, 758, 717, 853]},
          {"column": 17, "next": [718, 718, 718, 853]},
          {"column": 17, "next": [719, 719, 719, 853]},
          {"column": 17, "next": [759, 759, 759, 853]},
          {"column": 17, "next": [760, 760, 760, 853]},
          {"column": 17, "next": [853, 853, 853, 761]},
          {"column": 17, "next": [853, 853, 853, 762]},
          {"column": 17, "next": [723, 723, 723, 853]},
          {"column": 17, "next": [724, 724, 724, 853]},
          {"column": 17, "next": [763, 763, 763, 853]},
          {"column": 17, "next": [764, 764, 764, 853]},
          {"column": 18, "next": [853, 853, 853, 765]},
          {"column": 18, "next": [853, 853, 853, 766]},
          {"column": 18, "next": [853, 853, 853, 767]},
          {"column": 18, "next": [768, 768, 769, 853]},
          {"column": 18, "next": [770, 770, 771, 853]},
          {"column": 18, "next": [772, 772, 773, 853]},
          {"column": 18, "next": [774, 774, 765, 853]},
          {"column": 18, "next": [775, 775, 776, 853]},
          {"column": 18, "next": [777, 777, 778, 853]},
          {"column": 18, "next": [779, 779, 780, 853]},
          {"column": 18, "next": [781, 781, 766, 853]},
          {"column": 18, "next": [767, 767, 767, 853]},
          {"column": 18, "next": [782, 782, 782, 853]},
          {"column": 18, "next": [853, 853, 853, 783]},
          {"column": 18, "next": [853, 853, 853, 784]},
          {"column": 18, "next": [853, 853, 853, 782]},
          {"column": 18, "next": [783, 783, 783, 853]},
          {"column": 18, "next": [784, 784, 784, 853]},
          {"column": 18, "next": [853, 853, 853, 768]},
          {"column": 18, "next": [853, 853, 853, 769]},
          {"column": 18, "next": [853, 853, 853, 785]},
          {"column": 18, "next": [853, 853, 853, 786]},
          {"column": 18, "next": [853, 853, 853, 787]},
          {"column": 18, "next": [853, 853, 853, 788]},
          {"column": 18, "next": [853, 853, 853, 774]},
          {"column": 18, "next": [853, 853, 853, 775]},
          {"column": 18, "next": [853, 853, 853, 776]},
          {"column": 18, "next": [853, 853, 853, 789]},
          {"column": 18, "next": [853, 853, 853, 790]},
          {"column": 18, "next": [853, 853, 853, 791]},
          {"column": 18, "next": [853, 853, 853, 792]},
          {"column": 18, "next": [853, 853, 853, 781]},
          {"column": 18, "next": [853, 853, 853, 793]},
          {"column": 18, "next": [853, 853, 853, 794]},
          {"column": 18, "next": [768, 768, 768, 853]},
          {"column": 18, "next": [770, 770, 770, 853]},
          {"column": 18, "next": [785, 785, 785, 853]},
          {"column": 18, "next": [785, 785, 786, 853]},
          {"column": 18, "next": [795, 795, 795, 853]},
          {"column": 18, "next": [795, 795, 796, 853]},
          {"column": 18, "next": [797, 797, 797, 853]},
          {"column": 18, "next": [797, 797, 798, 853]},
          {"column": 18, "next": [774, 774, 774, 853]},
          {"column": 18, "next": [775, 775, 775, 853]},
          {"column": 18, "next": [777, 777, 777, 853]},
          {"column": 18, "next": [789, 789, 789, 853]},
          {"column": 18, "next": [789, 789, 790, 853]},
          {"column": 18, "next": [799, 799, 799, 853]},
          {"column": 18, "next": [799, 799, 800, 853]},
          {"column": 18, "next": [801, 801, 801, 853]},
          {"column": 18, "next": [801, 801, 802, 853]},
          {"column": 18, "next": [781, 781, 781, 853]},
          {"column": 18, "next": [793, 793, 793, 853]},
          {"column": 18, "next": [803, 803, 803, 853]},
          {"column": 18, "next": [853, 853, 853, 804]},
          {"column": 18, "next": [853, 853, 853, 803]},
          {"column": 18, "next": [794, 794, 794, 853]},
          {"column": 18, "next": [804, 804, 804, 853]},
          {"column": 19, "next": [853, 853, 805]},
          {"column": 19, "next": [853, 853, 806]},
          {"column": 19, "next": [853, 853, 807]},
          {"column": 19, "next": [853, 853, 808]},
          {"column": 19, "next": [853, 853, 809]},
          {"column": 19, "next": [853, 853, 810]},
          {"column": 19, "next": [853, 853, 811]},
          {"column": 19, "next": [853, 853, 812]},
          {"column": 19, "next": [853, 853, 813]},
          {"column": 19, "next": [853, 853, 814]},
          {"column": 19, "next": [853, 853, 815]},
          {"column": 19, "next": [853, 853, 816]},
          {"column": 19, "next": [853, 853, 817]},
          {"column": 19, "next": [853, 853, 818]},
          {"column": 19, "next": [853, 853, 819]},
          {"column": 19, "next": [853, 853, 820]},
          {"column": 19, "next": [853, 853, 821]},
          {"column": 19, "next": [853, 853, 822]},
          {"column": 19, "next": [853, 853, 823]},
          {"column": 19, "next": [853, 853, 824]},
          {"column": 19, "next": [808, 808, 853]},
          {"column": 19, "next": [809, 808, 853]},
          {"column": 19, "next": [814, 814, 853]},
          {"column": 19, "next": [805, 814, 853]},
          {"column": 19, "next": [815, 815, 853]},
          {"column": 19, "next": [816, 815, 853]},
          {"column": 19, "next": [821, 821, 853]},
          {"column": 19, "next": [806, 821, 853]},
          {"column": 19, "next": [807, 807, 853]},
          {"column": 19, "next": [823, 823, 853]},
          {"column": 19, "next": [810, 810, 853]},
          {"column": 19, "next": [811, 810, 853]},
          {"column": 19, "next": [812, 812, 853]},
          {"column": 19, "next": [813, 812, 853]},
          {"column": 19, "next": [817, 817, 853]},
          {"column": 19, "next": [818, 817, 853]},
          {"column": 19, "next": [819, 819, 853]},
          {"column": 19, "next": [820, 819, 853]},
          {"column": 19, "next": [822, 822, 853]},
          {"column": 19, "next": [824, 824, 853]},
          {"column": 20, "next": [853, 853, 825]},
          {"column": 20, "next": [853, 853, 826]},
          {"column": 20, "next": [853, 853, 827]},
          {"column": 20, "next": [853, 853, 828]},
          {"column": 20, "next": [853, 853, 829]},
          {"column": 20, "next": [828, 828, 853]},
          {"column": 20, "next": [829, 828, 853]},
          {"column": 20, "next": [830, 830, 853]},
          {"column": 20, "next": [825, 830, 853]},
          {"column": 20, "next": [853, 853, 830]},
          {"column": 20, "next": [853, 853, 831]},
          {"column": 20, "next": [853, 853, 832]},
          {"column": 20, "next": [831, 831, 853]},
          {"column": 20, "next": [832, 831, 853]},
          {"column": 20, "next": [833, 833, 853]},
          {"column": 20, "next": [826, 833, 853]},
          {"column": 20, "next": [853, 853, 833]},
          {"column": 20, "next": [827, 827, 853]},
          {"column": 20, "next": [853, 853, 834]},
          {"column": 20, "next": [834, 834, 853]},
          {"column": 21, "next": [835, 836, 853]},
          {"column": 21, "next": [837, 838, 853]},
          {"column": 21, "next": [853, 853, 839]},
          {"column": 21, "next": [840, 841, 853]},
          {"column": 21, "next": [842, 843, 853]},
          {"column": 21, "next": [844, 845, 853]},
          {"column": 21, "next": [846, 847, 853]},
          {"column": 21, "next": [848, 849, 853]},
          {"column": 21, "next": [850, 851, 853]},
          {"column": 21, "next": [852, 852, 853]},
          {"column": 22, "next": [854, 854, 853]},
          {"column": 22, "next": [854, 855, 853]},
          {"column": 22, "next": [856, 856, 853]},
          {"column": 22, "next": [856, 857, 853]},
          {"column": 22, "next": [853, 853, 858]},
          {"column": 22, "next": [859, 859, 853]},
          {"column": 22, "next": [859, 860, 853]},
          {"column": 22, "next": [861, 861, 853]},
          {"column": 22, "next": [861, 862, 853]},
          {"column": 22, "next": [863, 863, 853]},
          {"column": 22, "next": [863, 864, 853]},
          {"column": 22, "next": [865, 865, 853]},
          {"column": 22, "next": [865, 866, 853]},
          {"column": 22, "next": [867, 867, 853]},
          {"column": 22, "next": [867, 868, 853]},
          {"column": 22, "next": [869, 869, 853]},
          {"column": 22, "next": [869, 870, 853]},
          {"column": 22, "next": [858, 858, 853]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": ["formatting"]}, "clauses": ["L5"]},
          {"outcome": {"kind": "chosen", "labels": []}, "clauses": []},
          {
            "outcome": {"kind": "chosen", "labels": ["hallucination", "formatting"]},
            "clauses": ["L2", "L5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["hallucination"]}, "clauses": ["L2"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["L1"]},
          {
            "outcome": {"kind": "chosen", "labels": ["faulty-reasoning", "instruction-failure", "formatting"]},
            "clauses": ["L3", "L4", "L5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["faulty-reasoning", "instruction-failure"]},
            "clauses": ["L3", "L4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["faulty-reasoning", "formatting"]},
            "clauses": ["L4", "L5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["faulty-reasoning"]}, "clauses": ["L4"]},
          {
            "outcome": {"kind": "chosen", "labels": ["instruction-failure", "formatting"]},
            "clauses": ["L3", "L5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["instruction-failure"]}, "clauses": ["L3"]},
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["hallucination", "faulty-reasoning", "instruction-failure", "formatting"]
            },
            "clauses": ["L2", "L3", "L4", "L5"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["hallucination", "faulty-reasoning", "instruction-failure"]
            },
            "clauses": ["L2", "L3", "L4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["hallucination", "faulty-reasoning", "formatting"]},
            "clauses": ["L2", "L4", "L5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["hallucination", "faulty-reasoning"]},
            "clauses": ["L2", "L4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["hallucination", "instruction-failure", "formatting"]},
            "clauses": ["L2", "L3", "L5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["hallucination", "instruction-failure"]},
            "clauses": ["L2", "L3"]
          }
        ]
      }
    },
    {
      "id": "usable",
      "kind": "one",
      "questions": [
        "dangerous.a",
        "skipped",
        "dangerous.b",
        "size-matters",
        "checks",
        "builds.a",
        "does-asked.a",
        "builds.b",
        "does-asked.b",
        "invents.a",
        "passes.a",
        "games-checks.a",
        "passes.b",
        "games-checks.b",
        "speed.a",
        "speed.b"
      ],
      "labels": [
        {"name": "both", "parent": null},
        {"name": "one", "parent": null},
        {"name": "neither", "parent": null}
      ],
      "clauses": [
        {
          "id": "V1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "not", "part": {"kind": "outcome-is", "decision": "to-do", "state": "none"}},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when not (`to-do` is none)"
        },
        {
          "id": "V2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [{"kind": "defined", "name": "works.a"}, {"kind": "defined", "name": "works.b"}]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["both"]},
          "rationale": null,
          "text": "`both` when `works` of both responses"
        },
        {
          "id": "V3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "any",
                "parts": [{"kind": "defined", "name": "works.a"}, {"kind": "defined", "name": "works.b"}]
              },
              {
                "kind": "not",
                "part": {
                  "kind": "all",
                  "parts": [{"kind": "defined", "name": "works.a"}, {"kind": "defined", "name": "works.b"}]
                }
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["one"]},
          "rationale": null,
          "text": "`one` when `works` of one response"
        },
        {
          "id": "V4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "not",
            "part": {
              "kind": "any",
              "parts": [{"kind": "defined", "name": "works.a"}, {"kind": "defined", "name": "works.b"}]
            }
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["neither"]},
          "rationale": null,
          "text": "`neither` when `works` of neither response"
        }
      ],
      "priority": [],
      "place": 1,
      "reads": ["to-do"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 3]},
          {"column": 1, "next": [2, 3]},
          {"column": 2, "next": [4, 5]},
          {"column": 2, "next": [6, 5]},
          {"column": 3, "next": [7, 8, 661]},
          {"column": 3, "next": [661, 661, 9]},
          {"column": 3, "next": [10, 11, 661]},
          {"column": 4, "next": [60, 12, 661]},
          {"column": 4, "next": [13, 14, 661]},
          {"column": 4, "next": [661, 661, 64]},
          {"column": 4, "next": [64, 15, 661]},
          {"column": 4, "next": [16, 17, 661]},
          {"column": 5, "next": [24, 18]},
          {"column": 5, "next": [27, 19]},
          {"column": 5, "next": [30, 20]},
          {"column": 5, "next": [26, 21]},
          {"column": 5, "next": [29, 22]},
          {"column": 5, "next": [32, 23]},
          {"column": 6, "next": [25, 26]},
          {"column": 6, "next": [28, 29]},
          {"column": 6, "next": [31, 32]},
          {"column": 6, "next": [33, 26]},
          {"column": 6, "next": [34, 29]},
          {"column": 6, "next": [35, 32]},
          {"column": 7, "next": [36, 37]},
          {"column": 7, "next": [38, 39]},
          {"column": 7, "next": [40, 41]},
          {"column": 7, "next": [42, 43]},
          {"column": 7, "next": [44, 45]},
          {"column": 7, "next": [46, 47]},
          {"column": 7, "next": [48, 49]},
          {"column": 7, "next": [50, 51]},
          {"column": 7, "next": [52, 53]},
          {"column": 7, "next": [54, 55]},
          {"column": 7, "next": [56, 57]},
          {"column": 7, "next": [58, 59]},
          {"column": 8, "next": [61, 62]},
          {"column": 8, "next": [63, 64]},
          {"column": 8, "next": [65, 66]},
          {"column": 8, "next": [67, 68]},
          {"column": 8, "next": [69, 62]},
          {"column": 8, "next": [70, 64]},
          {"column": 8, "next": [71, 72]},
          {"column": 8, "next": [73, 64]},
          {"column": 8, "next": [74, 75]},
          {"column": 8, "next": [76, 77]},
          {"column": 8, "next": [78, 72]},
          {"column": 8, "next": [79, 64]},
          {"column": 8, "next": [80, 81]},
          {"column": 8, "next": [82, 64]},
          {"column": 8, "next": [83, 84]},
          {"column": 8, "next": [85, 86]},
          {"column": 8, "next": [87, 81]},
          {"column": 8, "next": [88, 64]},
          {"column": 8, "next": [89, 66]},
          {"column": 8, "next": [90, 68]},
          {"column": 8, "next": [91, 75]},
          {"column": 8, "next": [92, 77]},
          {"column": 8, "next": [93, 84]},
          {"column": 8, "next": [94, 86]},
          {"column": 9, "next": [95, 95, 96]},
          {"column": 9, "next": [97, 97, 98]},
          {"column": 9, "next": [99, 99, 100]},
          {"column": 9, "next": [101, 101, 102]},
          {"column": 9, "next": [103, 103, 96]},
          {"column": 9, "next": [104, 104, 105]},
          {"column": 9, "next": [106, 106, 107]},
          {"column": 9, "next": [108, 108, 109]},
          {"column": 9, "next": [110, 110, 111]},
          {"column": 9, "next": [112, 112, 98]},
          {"column": 9, "next": [113, 113, 102]},
          {"column": 9, "next": [114, 114, 115]},
          {"column": 9, "next": [116, 116, 117]},
          {"column": 9, "next": [118, 118, 119]},
          {"column": 9, "next": [120, 120, 121]},
          {"column": 9, "next": [122, 122, 123]},
          {"column": 9, "next": [124, 124, 125]},
          {"column": 9, "next": [126, 126, 127]},
          {"column": 9, "next": [128, 128, 115]},
          {"column": 9, "next": [129, 129, 119]},
          {"column": 9, "next": [130, 130, 131]},
          {"column": 9, "next": [132, 132, 133]},
          {"column": 9, "next": [134, 134, 135]},
          {"column": 9, "next": [136, 136, 137]},
          {"column": 9, "next": [138, 138, 139]},
          {"column": 9, "next": [140, 140, 141]},
          {"column": 9, "next": [142, 142, 143]},
          {"column": 9, "next": [144, 144, 131]},
          {"column": 9, "next": [145, 145, 135]},
          {"column": 9, "next": [146, 146, 105]},
          {"column": 9, "next": [147, 147, 109]},
          {"column": 9, "next": [148, 148, 121]},
          {"column": 9, "next": [149, 149, 125]},
          {"column": 9, "next": [150, 150, 137]},
          {"column": 9, "next": [151, 151, 141]},
          {"column": 10, "next": [188, 188, 661]},
          {"column": 10, "next": [661, 661, 189]},
          {"column": 10, "next": [152, 152, 661]},
          {"column": 10, "next": [661, 661, 153]},
          {"column": 10, "next": [154, 154, 661]},
          {"column": 10, "next": [661, 661, 155]},
          {"column": 10, "next": [156, 156, 661]},
          {"column": 10, "next": [661, 661, 193]},
          {"column": 10, "next": [195, 195, 661]},
          {"column": 10, "next": [157, 157, 661]},
          {"column": 10, "next": [661, 661, 158]},
          {"column": 10, "next": [159, 159, 661]},
          {"column": 10, "next": [661, 661, 160]},
          {"column": 10, "next": [161, 161, 661]},
          {"column": 10, "next": [661, 661, 201]},
          {"column": 10, "next": [203, 203, 661]},
          {"column": 10, "next": [661, 661, 205]},
          {"column": 10, "next": [162, 162, 661]},
          {"column": 10, "next": [197, 197, 661]},
          {"column": 10, "next": [163, 163, 661]},
          {"column": 10, "next": [661, 661, 164]},
          {"column": 10, "next": [165, 165, 661]},
          {"column": 10, "next": [661, 661, 166]},
          {"column": 10, "next": [167, 167, 661]},
          {"column": 10, "next": [661, 661, 211]},
          {"column": 10, "next": [168, 168, 661]},
          {"column": 10, "next": [661, 661, 169]},
          {"column": 10, "next": [170, 170, 661]},
          {"column": 10, "next": [661, 661, 171]},
          {"column": 10, "next": [172, 172, 661]},
          {"column": 10, "next": [661, 661, 218]},
          {"column": 10, "next": [220, 220, 661]},
          {"column": 10, "next": [661, 661, 222]},
          {"column": 10, "next": [173, 173, 661]},
          {"column": 10, "next": [214, 214, 661]},
          {"column": 10, "next": [174, 174, 661]},
          {"column": 10, "next": [661, 661, 175]},
          {"column": 10, "next": [176, 176, 661]},
          {"column": 10, "next": [661, 661, 177]},
          {"column": 10, "next": [178, 178, 661]},
          {"column": 10, "next": [661, 661, 228]},
          {"column": 10, "next": [179, 179, 661]},
          {"column": 10, "next": [661, 661, 180]},
          {"column": 10, "next": [181, 181, 661]},
          {"column": 10, "next": [661, 661, 182]},
          {"column": 10, "next": [183, 183, 661]},
          {"column": 10, "next": [661, 661, 235]},
          {"column": 10, "next": [237, 237, 661]},
          {"column": 10, "next": [661, 661, 239]},
          {"column": 10, "next": [184, 184, 661]},
          {"column": 10, "next": [231, 231, 661]},
          {"column": 10, "next": [185, 185, 661]},
          {"column": 10, "next": [206, 206, 661]},
          {"column": 10, "next": [186, 186, 661]},
          {"column": 10, "next": [223, 223, 661]},
          {"column": 10, "next": [187, 187, 661]},
          {"column": 10, "next": [240, 240, 661]},
          {"column": 11, "next": [190, 191, 191]},
          {"column": 11, "next": [192, 193, 193]},
          {"column": 11, "next": [194, 195, 195]},
          {"column": 11, "next": [196, 189, 189]},
          {"column": 11, "next": [197, 191, 191]},
          {"column": 11, "next": [198, 199, 199]},
          {"column": 11, "next": [200, 201, 201]},
          {"column": 11, "next": [202, 203, 203]},
          {"column": 11, "next": [204, 205, 205]},
          {"column": 11, "next": [206, 199, 199]},
          {"column": 11, "next": [207, 197, 197]},
          {"column": 11, "next": [208, 209, 209]},
          {"column": 11, "next": [210, 211, 211]},
          {"column": 11, "next": [212, 195, 195]},
          {"column": 11, "next": [213, 189, 189]},
          {"column": 11, "next": [214, 209, 209]},
          {"column": 11, "next": [215, 216, 216]},
          {"column": 11, "next": [217, 218, 218]},
          {"column": 11, "next": [219, 220, 220]},
          {"column": 11, "next": [221, 222, 222]},
          {"column": 11, "next": [223, 216, 216]},
          {"column": 11, "next": [224, 214, 214]},
          {"column": 11, "next": [225, 226, 226]},
          {"column": 11, "next": [227, 228, 228]},
          {"column": 11, "next": [229, 195, 195]},
          {"column": 11, "next": [230, 189, 189]},
          {"column": 11, "next": [231, 226, 226]},
          {"column": 11, "next": [232, 233, 233]},
          {"column": 11, "next": [234, 235, 235]},
          {"column": 11, "next": [236, 237, 237]},
          {"column": 11, "next": [238, 239, 239]},
          {"column": 11, "next": [240, 233, 233]},
          {"column": 11, "next": [241, 231, 231]},
          {"column": 11, "next": [242, 206, 206]},
          {"column": 11, "next": [243, 223, 223]},
          {"column": 11, "next": [244, 240, 240]},
          {"column": 12, "next": [245, 661]},
          {"column": 12, "next": [661, 246]},
          {"column": 12, "next": [247, 661]},
          {"column": 12, "next": [248, 661]},
          {"column": 12, "next": [661, 249]},
          {"column": 12, "next": [661, 250]},
          {"column": 12, "next": [251, 661]},
          {"column": 12, "next": [252, 661]},
          {"column": 12, "next": [661, 253]},
          {"column": 12, "next": [254, 661]},
          {"column": 12, "next": [255, 661]},
          {"column": 12, "next": [256, 661]},
          {"column": 12, "next": [661, 257]},
          {"column": 12, "next": [661, 258]},
          {"column": 12, "next": [259, 661]},
          {"column": 12, "next": [260, 661]},
          {"column": 12, "next": [661, 261]},
          {"column": 12, "next": [661, 262]},
          {"column": 12, "next": [263, 661]},
          {"column": 12, "next": [264, 661]},
          {"column": 12, "next": [265, 661]},
          {"column": 12, "next": [266, 661]},
          {"column": 12, "next": [661, 267]},
          {"column": 12, "next": [661, 268]},
          {"column": 12, "next": [269, 661]},
          {"column": 12, "next": [661, 270]},
          {"column": 12, "next": [271, 661]},
          {"column": 12, "next": [272, 661]},
          {"column": 12, "next": [273, 661]},
          {"column": 12, "next": [661, 274]},
          {"column": 12, "next": [661, 275]},
          {"column": 12, "next": [276, 661]},
          {"column": 12, "next": [277, 661]},
          {"column": 12, "next": [661, 278]},
          {"column": 12, "next": [661, 279]},
          {"column": 12, "next": [280, 661]},
          {"column": 12, "next": [281, 661]},
          {"column": 12, "next": [282, 661]},
          {"column": 12, "next": [283, 661]},
          {"column": 12, "next": [661, 284]},
          {"column": 12, "next": [661, 285]},
          {"column": 12, "next": [286, 661]},
          {"column": 12, "next": [661, 287]},
          {"column": 12, "next": [288, 661]},
          {"column": 12, "next": [289, 661]},
          {"column": 12, "next": [290, 661]},
          {"column": 12, "next": [661, 291]},
          {"column": 12, "next": [661, 292]},
          {"column": 12, "next": [293, 661]},
          {"column": 12, "next": [294, 661]},
          {"column": 12, "next": [661, 295]},
          {"column": 12, "next": [661, 296]},
          {"column": 12, "next": [297, 661]},
          {"column": 12, "next": [298, 661]},
          {"column": 12, "next": [299, 661]},
          {"column": 12, "next": [300, 661]},
          {"column": 12, "next": [301, 661]},
          {"column": 13, "next": [661, 661, 661, 302]},
          {"column": 13, "next": [661, 661, 661, 303]},
          {"column": 13, "next": [661, 661, 661, 304]},
          {"column": 13, "next": [661, 661, 661, 305]},
          {"column": 13, "next": [661, 661, 661, 306]},
          {"column": 13, "next": [661, 661, 661, 307]},
          {"column": 13, "next": [661, 661, 661, 308]},
          {"column": 13, "next": [661, 661, 661, 309]},
          {"column": 13, "next": [661, 661, 661, 310]},
          {"column": 13, "next": [661, 661, 661, 311]},
          {"column": 13, "next": [661, 661, 661, 312]},
          {"column": 13, "next": [661, 661, 661, 313]},
          {"column": 13, "next": [661, 661, 661, 314]},
          {"column": 13, "next": [661, 661, 661, 315]},
          {"column": 13, "next": [661, 661, 661, 316]},
          {"column": 13, "next": [661, 661, 661, 317]},
          {"column": 13, "next": [661, 661, 661, 318]},
          {"column": 13, "next": [661, 661, 661, 319]},
          {"column": 13, "next": [661, 661, 661, 320]},
          {"column": 13, "next": [661, 661, 661, 321]},
          {"column": 13, "next": [322, 323, 324, 661]},
          {"column": 13, "next": [661, 661, 661, 325]},
          {"column": 13, "next": [326, 327, 327, 661]},
          {"column": 13, "next": [661, 661, 661, 326]},
          {"column": 13, "next": [309, 328, 328, 661]},
          {"column": 13, "next": [303, 329, 329, 661]},
          {"column": 13, "next": [661, 661, 661, 330]},
          {"column": 13, "next": [331, 332, 333, 661]},
          {"column": 13, "next": [661, 661, 661, 334]},
          {"column": 13, "next": [335, 336, 336, 661]},
          {"column": 13, "next": [661, 661, 661, 335]},
          {"column": 13, "next": [337, 338, 338, 661]},
          {"column": 13, "next": [661, 661, 661, 337]},
          {"column": 13, "next": [339, 340, 340, 661]},
          {"column": 13, "next": [661, 661, 661, 339]},
          {"column": 13, "next": [661, 661, 661, 341]},
          {"column": 13, "next": [330, 342, 342, 661]},
          {"column": 13, "next": [343, 344, 345, 661]},
          {"column": 13, "next": [661, 661, 661, 346]},
          {"column": 13, "next": [347, 348, 348, 661]},
          {"column": 13, "next": [661, 661, 661, 349]},
          {"column": 13, "next": [308, 350, 350, 661]},
          {"column": 13, "next": [310, 351, 351, 661]},
          {"column": 13, "next": [661, 661, 661, 352]},
          {"column": 13, "next": [353, 354, 355, 661]},
          {"column": 13, "next": [661, 661, 661, 356]},
          {"column": 13, "next": [357, 358, 358, 661]},
          {"column": 13, "next": [661, 661, 661, 359]},
          {"column": 13, "next": [360, 361, 361, 661]},
          {"column": 13, "next": [661, 661, 661, 362]},
          {"column": 13, "next": [363, 364, 364, 661]},
          {"column": 13, "next": [661, 661, 661, 365]},
          {"column": 13, "next": [661, 661, 661, 366]},
          {"column": 13, "next": [367, 368, 368, 661]},
          {"column": 13, "next": [661, 661, 661, 369]},
          {"column": 13, "next": [341, 370, 370, 661]},
          {"column": 13, "next": [371, 372, 372, 661]},
          {"column": 14, "next": [661, 661, 661, 373]},
          {"column": 14, "next": [661, 661, 661, 374]},
          {"column": 14, "next": [375, 376, 377, 661]},
          {"column": 14, "next": [661, 661, 661, 378]},
          {"column": 14, "next": [379, 380, 380, 661]},
          {"column": 14, "next": [661, 661, 661, 379]},
          {"column": 14, "next": [381, 382, 382, 661]},
          {"column": 14, "next": [661, 661, 661, 381]},
          {"column": 14, "next": [374, 383, 383, 661]},
          {"column": 14, "next": [661, 661, 661, 384]},
          {"column": 14, "next": [385, 386, 387, 661]},
          {"column": 14, "next": [661, 661, 661, 388]},
          {"column": 14, "next": [389, 390, 390, 661]},
          {"column": 14, "next": [661, 661, 661, 389]},
          {"column": 14, "next": [391, 392, 392, 661]},
          {"column": 14, "next": [661, 661, 661, 391]},
          {"column": 14, "next": [393, 394, 394, 661]},
          {"column": 14, "next": [661, 661, 661, 393]},
          {"column": 14, "next": [661, 661, 661, 395]},
          {"column": 14, "next": [384, 396, 396, 661]},
          {"column": 14, "next": [661, 661, 661, 397]},
          {"column": 14, "next": [661, 661, 661, 398]},
          {"column": 14, "next": [661, 661, 661, 399]},
          {"column": 14, "next": [661, 661, 661, 400]},
          {"column": 14, "next": [661, 661, 661, 401]},
          {"column": 14, "next": [661, 661, 661, 402]},
          {"column": 14, "next": [661, 661, 661, 403]},
          {"column": 14, "next": [661, 661, 661, 404]},
          {"column": 14, "next": [661, 661, 661, 405]},
          {"column": 14, "next": [661, 661, 661, 406]},
          {"column": 14, "next": [661, 661, 661, 407]},
          {"column": 14, "next": [661, 661, 661, 408]},
          {"column": 14, "next": [661, 661, 661, 409]},
          {"column": 14, "next": [661, 661, 661, 410]},
          {"column": 14, "next": [661, 661, 661, 411]},
          {"column": 14, "next": [661, 661, 661, 412]},
          {"column": 14, "next": [661, 661, 661, 413]},
          {"column": 14, "next": [661, 661, 661, 414]},
          {"column": 14, "next": [661, 661, 661, 415]},
          {"column": 14, "next": [661, 661, 661, 416]},
          {"column": 14, "next": [661, 661, 661, 417]},
          {"column": 14, "next": [418, 419, 420, 661]},
          {"column": 14, "next": [421, 422, 423, 661]},
          {"column": 14, "next": [424, 425, 426, 661]},
          {"column": 14, "next": [661, 661, 661, 427]},
          {"column": 14, "next": [428, 429, 429, 661]},
          {"column": 14, "next": [430, 431, 431, 661]},
          {"column": 14, "next": [661, 661, 661, 428]},
          {"column": 14, "next": [403, 432, 432, 661]},
          {"column": 14, "next": [404, 433, 433, 661]},
          {"column": 14, "next": [661, 661, 661, 434]},
          {"column": 14, "next": [435, 436, 437, 661]},
          {"column": 14, "next": [438, 439, 440, 661]},
          {"column": 14, "next": [441, 442, 443, 661]},
          {"column": 14, "next": [661, 661, 661, 444]},
          {"column": 14, "next": [445, 446, 446, 661]},
          {"column": 14, "next": [447, 448, 448, 661]},
          {"column": 14, "next": [661, 661, 661, 445]},
          {"column": 14, "next": [449, 450, 450, 661]},
          {"column": 14, "next": [451, 452, 452, 661]},
          {"column": 14, "next": [661, 661, 661, 449]},
          {"column": 14, "next": [453, 454, 454, 661]},
          {"column": 14, "next": [455, 456, 456, 661]},
          {"column": 14, "next": [661, 661, 661, 453]},
          {"column": 14, "next": [661, 661, 661, 457]},
          {"column": 14, "next": [434, 458, 458, 661]},
          {"column": 14, "next": [459, 460, 460, 661]},
          {"column": 14, "next": [395, 461, 461, 661]},
          {"column": 14, "next": [661, 661, 661, 462]},
          {"column": 14, "next": [457, 463, 463, 661]},
          {"column": 14, "next": [464, 465, 465, 661]},
          {"column": 15, "next": [661, 661, 661, 466]},
          {"column": 15, "next": [661, 661, 661, 467]},
          {"column": 15, "next": [661, 661, 661, 468]},
          {"column": 15, "next": [661, 661, 661, 469]},
          {"column": 15, "next": [661, 661, 661, 470]},
          {"column": 15, "next": [661, 661, 661, 471]},
          {"column": 15, "next": [661, 661, 661, 472]},
          {"column": 15, "next": [661, 661, 661, 473]},
          {"column": 15, "next": [661, 661, 661, 474]},
          {"column": 15, "next": [661, 661, 661, 475]},
          {"column": 15, "next": [661, 661, 661, 476]},
          {"column": 15, "next": [661, 661, 661, 477]},
          {"column": 15, "next": [661, 661, 661, 478]},
          {"column": 15, "next": [661, 661, 661, 479]},
          {"column": 15, "next": [661, 661, 661, 480]},
          {"column": 15, "next": [661, 661, 661, 481]},
          {"column": 15, "next": [661, 661, 661, 482]},
          {"column": 15, "next": [661, 661, 661, 483]},
          {"column": 15, "next": [661, 661, 661, 484]},
          {"column": 15, "next": [661, 661, 661, 485]},
          {"column": 15, "next": [661, 661, 661, 486]},
          {"column": 15, "next": [661, 661, 661, 487]},
          {"column": 15, "next": [661, 661, 661, 488]},
          {"column": 15, "next": [661, 661, 661, 489]},
          {"column": 15, "next": [661, 661, 661, 490]},
          {"column": 15, "next": [661, 661, 661, 491]},
          {"column": 15, "next": [661, 661, 661, 492]},
          {"column": 15, "next": [661, 661, 661, 493]},
          {"column": 15, "next": [661, 661, 661, 494]},
          {"column": 15, "next": [661, 661, 661, 495]},
          {"column": 15, "next": [661, 661, 661, 496]},
          {"column": 15, "next": [661, 661, 661, 497]},
          {"column": 15, "next": [661, 661, 661, 498]},
          {"column": 15, "next": [490, 490, 490, 661]},
          {"column": 15, "next": [491, 491, 491, 661]},
          {"column": 15, "next": [491, 492, 492, 661]},
          {"column": 15, "next": [490, 493, 493, 661]},
          {"column": 15, "next": [494, 494, 494, 661]},
          {"column": 15, "next": [495, 495, 495, 661]},
          {"column": 15, "next": [474, 474, 474, 661]},
          {"column": 15, "next": [496, 496, 496, 661]},
          {"column": 15, "next": [467, 467, 467, 661]},
          {"column": 15, "next": [497, 497, 497, 661]},
          {"column": 15, "next": [498, 498, 498, 661]},
          {"column": 15, "next": [661, 661, 661, 499]},
          {"column": 15, "next": [661, 661, 661, 500]},
          {"column": 15, "next": [661, 661, 661, 501]},
          {"column": 15, "next": [661, 661, 661, 502]},
          {"column": 15, "next": [661, 661, 661, 503]},
          {"column": 15, "next": [661, 661, 661, 504]},
          {"column": 15, "next": [661, 661, 661, 505]},
          {"column": 15, "next": [661, 661, 661, 506]},
          {"column": 15, "next": [661, 661, 661, 507]},
          {"column": 15, "next": [661, 661, 661, 508]},
          {"column": 15, "next": [661, 661, 661, 509]},
          {"column": 15, "next": [661, 661, 661, 510]},
          {"column": 15, "next": [661, 661, 661, 511]},
          {"column": 15, "next": [661, 661, 661, 512]},
          {"column": 15, "next": [661, 661, 661, 513]},
          {"column": 15, "next": [661, 661, 661, 514]},
          {"column": 15, "next": [661, 661, 661, 515]},
          {"column": 15, "next": [661, 661, 661, 516]},
          {"column": 15, "next": [517, 517, 517, 661]},
          {"column": 15, "next": [518, 518, 518, 661]},
          {"column": 15, "next": [519, 519, 519, 661]},
          {"column": 15, "next": [520, 520, 520, 661]},
          {"column": 15, "next": [521, 521, 521, 661]},
          {"column": 15, "next": [522, 522, 522, 661]},
          {"column": 15, "next": [520, 523, 523, 661]},
          {"column": 15, "next": [521, 524, 524, 661]},
          {"column": 15, "next": [522, 525, 525, 661]},
          {"column": 15, "next": [526, 527, 527, 661]},
          {"column": 15, "next": [528, 528, 528, 661]},
          {"column": 15, "next": [529, 529, 529, 661]},
          {"column": 15, "next": [530, 530, 530, 661]},
          {"column": 15, "next": [531, 531, 531, 661]},
          {"column": 15, "next": [484, 484, 484, 661]},
          {"column": 15, "next": [485, 485, 485, 661]},
          {"column": 15, "next": [532, 532, 532, 661]},
          {"column": 15, "next": [533, 533, 533, 661]},
          {"column": 15, "next": [486, 486, 486, 661]},
          {"column": 15, "next": [487, 487, 487, 661]},
          {"column": 15, "next": [534, 534, 534, 661]},
          {"column": 15, "next": [535, 535, 535, 661]},
          {"column": 15, "next": [536, 536, 536, 661]},
          {"column": 15, "next": [661, 661, 661, 537]},
          {"column": 15, "next": [661, 661, 661, 538]},
          {"column": 15, "next": [661, 661, 661, 539]},
          {"column": 15, "next": [661, 661, 661, 540]},
          {"column": 15, "next": [499, 499, 499, 661]},
          {"column": 15, "next": [541, 541, 541, 661]},
          {"column": 15, "next": [542, 542, 542, 661]},
          {"column": 15, "next": [543, 543, 543, 661]},
          {"column": 16, "next": [661, 661, 661, 544]},
          {"column": 16, "next": [661, 661, 661, 545]},
          {"column": 16, "next": [661, 661, 661, 546]},
          {"column": 16, "next": [661, 661, 661, 547]},
          {"column": 16, "next": [661, 661, 661, 548]},
          {"column": 16, "next": [661, 661, 661, 549]},
          {"column": 16, "next": [661, 661, 661, 550]},
          {"column": 16, "next": [661, 661, 661, 551]},
          {"column": 16, "next": [661, 661, 661, 552]},
          {"column": 16, "next": [661, 661, 661, 553]},
          {"column": 16, "next": [661, 661, 661, 554]},
          {"column": 16, "next": [661, 661, 661, 555]},
          {"column": 16, "next": [546, 546, 546, 661]},
          {"column": 16, "next": [547, 547, 547, 661]},
          {"column": 16, "next": [547, 548, 548, 661]},
          {"column": 16, "next": [546, 549, 549, 661]},
          {"column": 16, "next": [550, 550, 550, 661]},
          {"column": 16, "next": [551, 551, 551, 661]},
          {"column": 16, "next": [552, 552, 552, 661]},
          {"column": 16, "next": [553, 553, 553, 661]},
          {"column": 16, "next": [545, 545, 545, 661]},
          {"column": 16, "next": [554, 554, 554, 661]},
          {"column": 16, "next": [555, 555, 555, 661]},
          {"column": 16, "next": [661, 661, 661, 556]},
          {"column": 16, "next": [661, 661, 661, 557]},
          {"column": 16, "next": [661, 661, 661, 558]},
          {"column": 16, "next": [661, 661, 661, 559]},
          {"column": 16, "next": [661, 661, 661, 560]},
          {"column": 16, "next": [661, 661, 661, 561]},
          {"column": 16, "next": [661, 661, 661, 562]},
          {"column": 16, "next": [661, 661, 661, 563]},
          {"column": 16, "next": [661, 661, 661, 564]},
          {"column": 16, "next": [661, 661, 661, 565]},
          {"column": 16, "next": [661, 661, 661, 566]},
          {"column": 16, "next": [661, 661, 661, 567]},
          {"column": 16, "next": [661, 661, 661, 568]},
          {"column": 16, "next": [661, 661, 661, 569]},
          {"column": 16, "next": [661, 661, 661, 570]},
          {"column": 16, "next": [661, 661, 661, 571]},
          {"column": 16, "next": [661, 661, 661, 572]},
          {"column": 16, "next": [661, 661, 661, 573]},
          {"column": 16, "next": [661, 661, 661, 574]},
          {"column": 16, "next": [661, 661, 661, 575]},
          {"column": 16, "next": [661, 661, 661, 576]},
          {"column": 16, "next": [661, 661, 661, 577]},
          {"column": 16, "next": [661, 661, 661, 578]},
          {"column": 16, "next": [661, 661, 661, 579]},
          {"column": 16, "next": [661, 661, 661, 580]},
          {"column": 16, "next": [661, 661, 661, 581]},
          {"column": 16, "next": [661, 661, 661, 582]},
          {"column": 16, "next": [661, 661, 661, 583]},
          {"column": 16, "next": [567, 567, 567, 661]},
          {"column": 16, "next": [568, 568, 568, 661]},
          {"column": 16, "next": [568, 569, 569, 661]},
          {"column": 16, "next": [570, 570, 570, 661]},
          {"column": 16, "next": [571, 571, 571, 661]},
          {"column": 16, "next": [571, 572, 572, 661]},
          {"column": 16, "next": [573, 573, 573, 661]},
          {"column": 16, "next": [574, 574, 574, 661]},
          {"column": 16, "next": [574, 575, 575, 661]},
          {"column": 16, "next": [567, 584, 584, 661]},
          {"column": 16, "next": [585, 576, 576, 661]},
          {"column": 16, "next": [577, 577, 577, 661]},
          {"column": 16, "next": [578, 578, 578, 661]},
          {"column": 16, "next": [579, 579, 579, 661]},
          {"column": 16, "next": [580, 580, 580, 661]},
          {"column": 16, "next": [563, 563, 563, 661]},
          {"column": 16, "next": [581, 581, 581, 661]},
          {"column": 16, "next": [564, 564, 564, 661]},
          {"column": 16, "next": [582, 582, 582, 661]},
          {"column": 16, "next": [583, 583, 583, 661]},
          {"column": 16, "next": [661, 661, 661, 586]},
          {"column": 16, "next": [661, 661, 661, 587]},
          {"column": 16, "next": [661, 661, 661, 588]},
          {"column": 16, "next": [556, 556, 556, 661]},
          {"column": 16, "next": [586, 586, 586, 661]},
          {"column": 16, "next": [587, 587, 587, 661]},
          {"column": 16, "next": [588, 588, 588, 661]},
          {"column": 17, "next": [661, 661, 661, 589]},
          {"column": 17, "next": [661, 661, 661, 590]},
          {"column": 17, "next": [661, 661, 661, 591]},
          {"column": 17, "next": [661, 661, 661, 592]},
          {"column": 17, "next": [661, 661, 661, 593]},
          {"column": 17, "next": [661, 661, 661, 594]},
          {"column": 17, "next": [661, 661, 661, 595]},
          {"column": 17, "next": [661, 661, 661, 596]},
          {"column": 17, "next": [661, 661, 661, 597]},
          {"column": 17, "next": [661, 661, 661, 598]},
          {"column": 17, "next": [661, 661, 661, 599]},
          {"column": 17, "next": [661, 661, 661, 600]},
          {"column": 17, "next": [661, 661, 661, 601]},
          {"column": 17, "next": [589, 589, 589, 661]},
          {"column": 17, "next": [602, 602, 602, 661]},
          {"column": 17, "next": [602, 602, 603, 661]},
          {"column": 17, "next": [589, 589, 604, 661]},
          {"column": 17, "next": [590, 590, 590, 661]},
          {"column": 17, "next": [605, 605, 605, 661]},
          {"column": 17, "next": [661, 661, 661, 606]},
          {"column": 17, "next": [661, 661, 661, 605]},
          {"column": 17, "next": [597, 597, 597, 661]},
          {"column": 17, "next": [606, 606, 606, 661]},
          {"column": 17, "next": [591, 591, 591, 661]},
          {"column": 17, "next": [592, 592, 592, 661]},
          {"column": 17, "next": [593, 593, 593, 661]},
          {"column": 17, "next": [607, 607, 607, 661]},
          {"column": 17, "next": [608, 608, 608, 661]},
          {"column": 17, "next": [609, 609, 609, 661]},
          {"column": 17, "next": [607, 607, 610, 661]},
          {"column": 17, "next": [608, 608, 611, 661]},
          {"column": 17, "next": [609, 609, 612, 661]},
          {"column": 17, "next": [594, 594, 613, 661]},
          {"column": 17, "next": [595, 595, 595, 661]},
          {"column": 17, "next": [596, 596, 596, 661]},
          {"column": 17, "next": [614, 614, 614, 661]},
          {"column": 17, "next": [615, 615, 615, 661]},
          {"column": 17, "next": [661, 661, 661, 616]},
          {"column": 17, "next": [661, 661, 661, 617]},
          {"column": 17, "next": [600, 600, 600, 661]},
          {"column": 17, "next": [594, 594, 594, 661]},
          {"column": 17, "next": [591, 591, 618, 661]},
          {"column": 17, "next": [601, 601, 601, 661]},
          {"column": 17, "next": [619, 619, 619, 661]},
          {"column": 17, "next": [620, 620, 620, 661]},
          {"column": 18, "next": [661, 661, 661, 621]},
          {"column": 18, "next": [661, 661, 661, 622]},
          {"column": 18, "next": [621, 621, 621, 661]},
          {"column": 18, "next": [623, 623, 623, 661]},
          {"column": 18, "next": [623, 623, 624, 661]},
          {"column": 18, "next": [621, 621, 625, 661]},
          {"column": 18, "next": [622, 622, 622, 661]},
          {"column": 18, "next": [626, 626, 626, 661]},
          {"column": 18, "next": [661, 661, 661, 627]},
          {"column": 18, "next": [661, 661, 661, 628]},
          {"column": 18, "next": [661, 661, 661, 626]},
          {"column": 18, "next": [627, 627, 627, 661]},
          {"column": 18, "next": [628, 628, 628, 661]},
          {"column": 18, "next": [661, 661, 661, 629]},
          {"column": 18, "next": [661, 661, 661, 630]},
          {"column": 18, "next": [661, 661, 661, 625]},
          {"column": 18, "next": [661, 661, 661, 631]},
          {"column": 18, "next": [661, 661, 661, 632]},
          {"column": 18, "next": [629, 629, 629, 661]},
          {"column": 18, "next": [633, 633, 633, 661]},
          {"column": 18, "next": [633, 633, 634, 661]},
          {"column": 18, "next": [630, 630, 630, 661]},
          {"column": 18, "next": [635, 635, 635, 661]},
          {"column": 18, "next": [635, 635, 636, 661]},
          {"column": 18, "next": [625, 625, 637, 661]},
          {"column": 18, "next": [631, 631, 631, 661]},
          {"column": 18, "next": [638, 638, 638, 661]},
          {"column": 18, "next": [661, 661, 661, 639]},
          {"column": 18, "next": [661, 661, 661, 638]},
          {"column": 18, "next": [625, 625, 625, 661]},
          {"column": 18, "next": [632, 632, 632, 661]},
          {"column": 18, "next": [639, 639, 639, 661]},
          {"column": 19, "next": [661, 661, 640]},
          {"column": 19, "next": [661, 661, 641]},
          {"column": 19, "next": [661, 661, 642]},
          {"column": 19, "next": [661, 661, 643]},
          {"column": 19, "next": [661, 661, 644]},
          {"column": 19, "next": [661, 661, 645]},
          {"column": 19, "next": [661, 661, 646]},
          {"column": 19, "next": [661, 661, 647]},
          {"column": 19, "next": [640, 640, 661]},
          {"column": 19, "next": [644, 640, 661]},
          {"column": 19, "next": [641, 641, 661]},
          {"column": 19, "next": [646, 646, 661]},
          {"column": 19, "next": [642, 642, 661]},
          {"column": 19, "next": [643, 643, 661]},
          {"column": 19, "next": [648, 642, 661]},
          {"column": 19, "next": [649, 643, 661]},
          {"column": 19, "next": [661, 661, 650]},
          {"column": 19, "next": [645, 645, 661]},
          {"column": 19, "next": [647, 647, 661]},
          {"column": 20, "next": [661, 661, 651]},
          {"column": 20, "next": [661, 661, 652]},
          {"column": 20, "next": [651, 651, 661]},
          {"column": 20, "next": [653, 651, 661]},
          {"column": 20, "next": [661, 661, 653]},
          {"column": 20, "next": [652, 652, 661]},
          {"column": 20, "next": [661, 661, 654]},
          {"column": 20, "next": [654, 654, 661]},
          {"column": 20, "next": [653, 653, 661]},
          {"column": 20, "next": [655, 653, 661]},
          {"column": 20, "next": [661, 661, 655]},
          {"column": 21, "next": [656, 656, 661]},
          {"column": 21, "next": [661, 661, 657]},
          {"column": 21, "next": [658, 658, 661]},
          {"column": 21, "next": [659, 659, 661]},
          {"column": 21, "next": [660, 660, 661]},
          {"column": 22, "next": [662, 662, 661]},
          {"column": 22, "next": [661, 661, 663]},
          {"column": 22, "next": [664, 664, 661]},
          {"column": 22, "next": [663, 663, 661]},
          {"column": 22, "next": [665, 665, 661]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["neither"]}, "clauses": ["V4"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["V1"]},
          {"outcome": {"kind": "accepted", "labels": ["one"]}, "clauses": ["V3"]},
          {"outcome": {"kind": "accepted", "labels": ["both"]}, "clauses": ["V2"]}
        ]
      }
    },
    {
      "id": "preference",
      "kind": "preference",
      "questions": [
        "dangerous.a",
        "skipped",
        "dangerous.b",
        "size-matters",
        "builds.a",
        "checks",
        "builds.b",
        "invents.a",
        "passes.a",
        "games-checks.a",
        "passes.b",
        "games-checks.b",
        "speed.a",
        "speed.b",
        "does-asked.a",
        "does-asked.b",
        "reads-well.a",
        "reads-well.b"
      ],
      "labels": [
        {"name": "A", "parent": null},
        {"name": "tie", "parent": null},
        {"name": "B", "parent": null}
      ],
      "clauses": [
        {
          "id": "building",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": false,
          "effect": {
            "kind": "prefer",
            "a": {"kind": "defined", "name": "building=A"},
            "b": {"kind": "defined", "name": "building=B"}
          },
          "rationale": "what does not start does nothing",
          "text": "the better on `building`"
        },
        {
          "id": "honesty",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": false,
          "effect": {
            "kind": "prefer",
            "a": {"kind": "defined", "name": "honesty=A"},
            "b": {"kind": "defined", "name": "honesty=B"}
          },
          "rationale": "a program that knows the answers hides that it has none",
          "text": "the better on `honesty`"
        },
        {
          "id": "checking",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": false,
          "effect": {
            "kind": "prefer",
            "a": {"kind": "defined", "name": "checking=A"},
            "b": {"kind": "defined", "name": "checking=B"}
          },
          "rationale": null,
          "text": "the better on `checking`"
        },
        {
          "id": "purpose",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": false,
          "effect": {
            "kind": "prefer",
            "a": {"kind": "defined", "name": "purpose=A"},
            "b": {"kind": "defined", "name": "purpose=B"}
          },
          "rationale": "the checks are a sample, and what was asked is the whole",
          "text": "the better on `purpose`"
        },
        {
          "id": "efficiency",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": false,
          "effect": {
            "kind": "prefer",
            "a": {"kind": "defined", "name": "efficiency=A"},
            "b": {"kind": "defined", "name": "efficiency=B"}
          },
          "rationale": null,
          "text": "the better on `efficiency`"
        },
        {
          "id": "style",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": false,
          "effect": {
            "kind": "prefer",
            "a": {"kind": "defined", "name": "style=A"},
            "b": {"kind": "defined", "name": "style=B"}
          },
          "rationale": null,
          "text": "the better on `style`"
        },
        {
          "id": "G1",
          "layer": "gates",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "dangerous.a", "relation": "is", "value": "yes"},
              {"kind": "compare", "signal": "dangerous.b", "relation": "is", "value": "yes"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "security"},
          "rationale": null,
          "text": "flag for `security` when `dangerous` of both responses"
        },
        {
          "id": "G2",
          "layer": "gates",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "any",
                "parts": [
                  {"kind": "compare", "signal": "dangerous.a", "relation": "is", "value": "yes"},
                  {"kind": "compare", "signal": "dangerous.b", "relation": "is", "value": "yes"}
                ]
              },
              {
                "kind": "not",
                "part": {
                  "kind": "all",
                  "parts": [
                    {"kind": "compare", "signal": "dangerous.a", "relation": "is", "value": "yes"},
                    {"kind": "compare", "signal": "dangerous.b", "relation": "is", "value": "yes"}
                  ]
                }
              }
            ]
          },
          "otherwise": false,
          "effect": {
            "kind": "prefer",
            "a": {
              "kind": "all",
              "parts": [
                {"kind": "compare", "signal": "dangerous.b", "relation": "is", "value": "yes"},
                {
                  "kind": "not",
                  "part": {"kind": "compare", "signal": "dangerous.a", "relation": "is", "value": "yes"}
                }
              ]
            },
            "b": {
              "kind": "all",
              "parts": [
                {"kind": "compare", "signal": "dangerous.a", "relation": "is", "value": "yes"},
                {
                  "kind": "not",
                  "part": {"kind": "compare", "signal": "dangerous.b", "relation": "is", "value": "yes"}
                }
              ]
            }
          },
          "rationale": "nobody wants a fast way to lose a disk",
          "text": "the response without `dangerous` when `dangerous` of one response"
        },
        {
          "id": "G3",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "not", "part": {"kind": "outcome-is", "decision": "to-do", "state": "none"}},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": "a choice made by looking teaches a model to look right",
          "text": "not applicable when not (`to-do` is none)"
        },
        {
          "id": "E1",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "all",
                "parts": [
                  {
                    "kind": "any",
                    "parts": [
                      {
                        "kind": "compare",
                        "signal": "speed.a",
                        "relation": "is",
                        "value": "hopeless"
                      },
                      {
                        "kind": "compare",
                        "signal": "speed.b",
                        "relation": "is",
                        "value": "hopeless"
                      }
                    ]
                  },
                  {
                    "kind": "not",
                    "part": {
                      "kind": "all",
                      "parts": [
                        {
                          "kind": "compare",
                          "signal": "speed.a",
                          "relation": "is",
                          "value": "hopeless"
                        },
                        {
                          "kind": "compare",
                          "signal": "speed.b",
                          "relation": "is",
                          "value": "hopeless"
                        }
                      ]
                    }
                  }
                ]
              },
              {
                "kind": "not",
                "part": {
                  "kind": "any",
                  "parts": [
                    {
                      "kind": "any",
                      "parts": [
                        {
                          "kind": "compare",
                          "signal": "games-checks.a",
                          "relation": "is",
                          "value": "yes"
                        },
                        {
                          "kind": "compare",
                          "signal": "games-checks.b",
                          "relation": "is",
                          "value": "yes"
                        }
                      ]
                    },
                    {
                      "kind": "any",
                      "parts": [
                        {
                          "kind": "compare",
                          "signal": "does-asked.a",
                          "relation": "is",
                          "value": "nothing"
                        },
                        {
                          "kind": "compare",
                          "signal": "does-asked.b",
                          "relation": "is",
                          "value": "nothing"
                        }
                      ]
                    }
                  ]
                }
              }
            ]
          },
          "otherwise": false,
          "effect": {
            "kind": "prefer",
            "a": {"kind": "defined", "name": "efficiency=A"},
            "b": {"kind": "defined", "name": "efficiency=B"}
          },
          "rationale": "a program that never ends has passed its checks on toys",
          "text": "the better on `efficiency` when `speed` of one response is `hopeless` unless `games-checks` of either response or `does-asked` of either response is `nothing`"
        },
        {
          "id": "E2",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "not",
            "part": {
              "kind": "any",
              "parts": [
                {"kind": "compare", "signal": "builds.a", "relation": "is", "value": "yes"},
                {"kind": "compare", "signal": "builds.b", "relation": "is", "value": "yes"}
              ]
            }
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["tie"]},
          "rationale": "the style of a program that does not start helps nobody",
          "text": "`tie` when `builds` of neither response"
        },
        {
          "id": "tie",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["tie"]},
          "rationale": null,
          "text": "`tie` otherwise"
        }
      ],
      "priority": [
        {
          "kind": "clauses",
          "order": ["building", "honesty", "checking", "purpose", "efficiency", "style"],
          "rationale": null
        },
        {"kind": "clauses", "order": ["G1", "G2", "G3"], "rationale": null}
      ],
      "place": 2,
      "reads": ["to-do"],
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
          {"column": 3, "next": [15, 16, 1924]},
          {"column": 3, "next": [1924, 1924, 17]},
          {"column": 3, "next": [18, 19, 1924]},
          {"column": 3, "next": [1924, 1924, 20]},
          {"column": 3, "next": [21, 22, 1924]},
          {"column": 3, "next": [1924, 1924, 23]},
          {"column": 3, "next": [24, 25, 1924]},
          {"column": 3, "next": [1924, 1924, 26]},
          {"column": 4, "next": [132, 27, 1924]},
          {"column": 4, "next": [28, 29, 1924]},
          {"column": 4, "next": [1924, 1924, 136]},
          {"column": 4, "next": [161, 30, 1924]},
          {"column": 4, "next": [31, 32, 1924]},
          {"column": 4, "next": [1924, 1924, 161]},
          {"column": 4, "next": [183, 33, 1924]},
          {"column": 4, "next": [34, 35, 1924]},
          {"column": 4, "next": [1924, 1924, 183]},
          {"column": 4, "next": [205, 36, 1924]},
          {"column": 4, "next": [37, 38, 1924]},
          {"column": 4, "next": [1924, 1924, 205]},
          {"column": 5, "next": [51, 39]},
          {"column": 5, "next": [54, 40]},
          {"column": 5, "next": [57, 41]},
          {"column": 5, "next": [60, 42]},
          {"column": 5, "next": [62, 43]},
          {"column": 5, "next": [64, 44]},
          {"column": 5, "next": [66, 45]},
          {"column": 5, "next": [68, 46]},
          {"column": 5, "next": [70, 47]},
          {"column": 5, "next": [72, 48]},
          {"column": 5, "next": [74, 49]},
          {"column": 5, "next": [76, 50]},
          {"column": 6, "next": [52, 53]},
          {"column": 6, "next": [55, 56]},
          {"column": 6, "next": [58, 59]},
          {"column": 6, "next": [61, 60]},
          {"column": 6, "next": [63, 62]},
          {"column": 6, "next": [65, 64]},
          {"column": 6, "next": [67, 66]},
          {"column": 6, "next": [69, 68]},
          {"column": 6, "next": [71, 70]},
          {"column": 6, "next": [73, 72]},
          {"column": 6, "next": [75, 74]},
          {"column": 6, "next": [77, 76]},
          {"column": 7, "next": [78, 79]},
          {"column": 7, "next": [80, 81]},
          {"column": 7, "next": [82, 83]},
          {"column": 7, "next": [84, 85]},
          {"column": 7, "next": [86, 87]},
          {"column": 7, "next": [88, 89]},
          {"column": 7, "next": [90, 91]},
          {"column": 7, "next": [92, 93]},
          {"column": 7, "next": [94, 95]},
          {"column": 7, "next": [96, 97]},
          {"column": 7, "next": [98, 99]},
          {"column": 7, "next": [100, 101]},
          {"column": 7, "next": [102, 103]},
          {"column": 7, "next": [104, 105]},
          {"column": 7, "next": [106, 107]},
          {"column": 7, "next": [108, 109]},
          {"column": 7, "next": [110, 111]},
          {"column": 7, "next": [112, 113]},
          {"column": 7, "next": [114, 115]},
          {"column": 7, "next": [116, 117]},
          {"column": 7, "next": [118, 119]},
          {"column": 7, "next": [120, 121]},
          {"column": 7, "next": [122, 123]},
          {"column": 7, "next": [124, 125]},
          {"column": 7, "next": [126, 127]},
          {"column": 7, "next": [128, 129]},
          {"column": 7, "next": [130, 131]},
          {"column": 8, "next": [133, 134]},
          {"column": 8, "next": [135, 136]},
          {"column": 8, "next": [137, 138]},
          {"column": 8, "next": [139, 140]},
          {"column": 8, "next": [141, 134]},
          {"column": 8, "next": [142, 136]},
          {"column": 8, "next": [143, 144]},
          {"column": 8, "next": [145, 136]},
          {"column": 8, "next": [146, 147]},
          {"column": 8, "next": [148, 149]},
          {"column": 8, "next": [150, 144]},
          {"column": 8, "next": [151, 136]},
          {"column": 8, "next": [152, 153]},
          {"column": 8, "next": [154, 136]},
          {"column": 8, "next": [155, 156]},
          {"column": 8, "next": [157, 158]},
          {"column": 8, "next": [159, 153]},
          {"column": 8, "next": [160, 136]},
          {"column": 8, "next": [162, 163]},
          {"column": 8, "next": [164, 161]},
          {"column": 8, "next": [165, 166]},
          {"column": 8, "next": [167, 168]},
          {"column": 8, "next": [169, 170]},
          {"column": 8, "next": [171, 161]},
          {"column": 8, "next": [172, 173]},
          {"column": 8, "next": [174, 175]},
          {"column": 8, "next": [176, 177]},
          {"column": 8, "next": [178, 161]},
          {"column": 8, "next": [179, 180]},
          {"column": 8, "next": [181, 182]},
          {"column": 8, "next": [184, 185]},
          {"column": 8, "next": [186, 183]},
          {"column": 8, "next": [187, 188]},
          {"column": 8, "next": [189, 190]},
          {"column": 8, "next": [191, 192]},
          {"column": 8, "next": [193, 183]},
          {"column": 8, "next": [194, 195]},
          {"column": 8, "next": [196, 197]},
          {"column": 8, "next": [198, 199]},
          {"column": 8, "next": [200, 183]},
          {"column": 8, "next": [201, 202]},
          {"column": 8, "next": [203, 204]},
          {"column": 8, "next": [206, 207]},
          {"column": 8, "next": [208, 205]},
          {"column": 8, "next": [209, 210]},
          {"column": 8, "next": [211, 212]},
          {"column": 8, "next": [213, 214]},
          {"column": 8, "next": [215, 205]},
          {"column": 8, "next": [216, 217]},
          {"column": 8, "next": [218, 219]},
          {"column": 8, "next": [220, 221]},
          {"column": 8, "next": [222, 205]},
          {"column": 8, "next": [223, 224]},
          {"column": 8, "next": [225, 226]},
          {"column": 9, "next": [227, 227, 228]},
          {"column": 9, "next": [229, 229, 230]},
          {"column": 9, "next": [231, 231, 232]},
          {"column": 9, "next": [233, 233, 234]},
          {"column": 9, "next": [235, 235, 228]},
          {"column": 9, "next": [236, 236, 237]},
          {"column": 9, "next": [238, 238, 239]},
          {"column": 9, "next": [240, 240, 241]},
          {"column": 9, "next": [242, 242, 243]},
          {"column": 9, "next": [244, 244, 230]},
          {"column": 9, "next": [245, 245, 234]},
          {"column": 9, "next": [246, 246, 247]},
          {"column": 9, "next": [248, 248, 249]},
          {"column": 9, "next": [250, 250, 251]},
          {"column": 9, "next": [252, 252, 253]},
          {"column": 9, "next": [254, 254, 255]},
          {"column": 9, "next": [256, 256, 257]},
          {"column": 9, "next": [258, 258, 259]},
          {"column": 9, "next": [260, 260, 247]},
          {"column": 9, "next": [261, 261, 251]},
          {"column": 9, "next": [262, 262, 263]},
          {"column": 9, "next": [264, 264, 265]},
          {"column": 9, "next": [266, 266, 267]},
          {"column": 9, "next": [268, 268, 269]},
          {"column": 9, "next": [270, 270, 271]},
          {"column": 9, "next": [272, 272, 273]},
          {"column": 9, "next": [274, 274, 275]},
          {"column": 9, "next": [276, 276, 263]},
          {"column": 9, "next": [277, 277, 267]},
          {"column": 9, "next": [278, 278, 279]},
          {"column": 9, "next": [280, 280, 281]},
          {"column": 9, "next": [282, 282, 283]},
          {"column": 9, "next": [284, 284, 285]},
          {"column": 9, "next": [286, 286, 287]},
          {"column": 9, "next": [288, 288, 289]},
          {"column": 9, "next": [290, 290, 291]},
          {"column": 9, "next": [292, 292, 293]},
          {"column": 9, "next": [294, 294, 295]},
          {"column": 9, "next": [296, 296, 297]},
          {"column": 9, "next": [298, 298, 299]},
          {"column": 9, "next": [300, 300, 301]},
          {"column": 9, "next": [302, 302, 303]},
          {"column": 9, "next": [304, 304, 305]},
          {"column": 9, "next": [306, 306, 307]},
          {"column": 9, "next": [308, 308, 309]},
          {"column": 9, "next": [310, 310, 311]},
          {"column": 9, "next": [312, 312, 313]},
          {"column": 9, "next": [314, 314, 315]},
          {"column": 9, "next": [316, 316, 317]},
          {"column": 9, "next": [318, 318, 319]},
          {"column": 9, "next": [320, 320, 321]},
          {"column": 9, "next": [322, 322, 323]},
          {"column": 9, "next": [324, 324, 325]},
          {"column": 9, "next": [326, 326, 327]},
          {"column": 9, "next": [328, 328, 329]},
          {"column": 9, "next": [330, 330, 331]},
          {"column": 9, "next": [332, 332, 333]},
          {"column": 9, "next": [334, 334, 335]},
          {"column": 9, "next": [336, 336, 337]},
          {"column": 9, "next": [338, 338, 339]},
          {"column": 9, "next": [340, 340, 341]},
          {"column": 9, "next": [342, 342, 343]},
          {"column": 9, "next": [344, 344, 345]},
          {"column": 9, "next": [346, 346, 347]},
          {"column": 9, "next": [348, 348, 349]},
          {"column": 9, "next": [350, 350, 351]},
          {"column": 9, "next": [352, 352, 353]},
          {"column": 9, "next": [354, 354, 355]},
          {"column": 9, "next": [356, 356, 357]},
          {"column": 9, "next": [358, 358, 359]},
          {"column": 9, "next": [360, 360, 361]},
          {"column": 9, "next": [362, 362, 363]},
          {"column": 9, "next": [364, 364, 365]},
          {"column": 9, "next": [366, 366, 367]},
          {"column": 9, "next": [368, 368, 369]},
          {"column": 9, "next": [370, 370, 371]},
          {"column": 9, "next": [372, 372, 373]},
          {"column": 9, "next": [374, 374, 375]},
          {"column": 9, "next": [376, 376, 377]},
          {"column": 9, "next": [378, 378, 379]},
          {"column": 9, "next": [380, 380, 381]},
          {"column": 9, "next": [382, 382, 383]},
          {"column": 9, "next": [384, 384, 385]},
          {"column": 9, "next": [386, 386, 387]},
          {"column": 9, "next": [388, 388, 389]},
          {"column": 9, "next": [390, 390, 391]},
          {"column": 9, "next": [392, 392, 393]},
          {"column": 9, "next": [394, 394, 395]},
          {"column": 9, "next": [396, 396, 397]},
          {"column": 9, "next": [398, 398, 399]},
          {"column": 9, "next": [400, 400, 401]},
          {"column": 9, "next": [402, 402, 403]},
          {"column": 9, "next": [404, 404, 405]},
          {"column": 9, "next": [406, 406, 407]},
          {"column": 9, "next": [408, 408, 409]},
          {"column": 10, "next": [515, 515, 1924]},
          {"column": 10, "next": [1924, 1924, 516]},
          {"column": 10, "next": [410, 410, 1924]},
          {"column": 10, "next": [1924, 1924, 411]},
          {"column": 10, "next": [412, 412, 1924]},
          {"column": 10, "next": [1924, 1924, 413]},
          {"column": 10, "next": [414, 414, 1924]},
          {"column": 10, "next": [1924, 1924, 520]},
          {"column": 10, "next": [522, 522, 1924]},
          {"column": 10, "next": [415, 415, 1924]},
          {"column": 10, "next": [1924, 1924, 416]},
          {"column": 10, "next": [417, 417, 1924]},
          {"column": 10, "next": [1924, 1924, 418]},
          {"column": 10, "next": [419, 419, 1924]},
          {"column": 10, "next": [1924, 1924, 528]},
          {"column": 10, "next": [530, 530, 1924]},
          {"column": 10, "next": [1924, 1924, 532]},
          {"column": 10, "next": [420, 420, 1924]},
          {"column": 10, "next": [524, 524, 1924]},
          {"column": 10, "next": [421, 421, 1924]},
          {"column": 10, "next": [1924, 1924, 422]},
          {"column": 10, "next": [423, 423, 1924]},
          {"column": 10, "next": [1924, 1924, 424]},
          {"column": 10, "next": [425, 425, 1924]},
          {"column": 10, "next": [1924, 1924, 538]},
          {"column": 10, "next": [426, 426, 1924]},
          {"column": 10, "next": [1924, 1924, 427]},
          {"column": 10, "next": [428, 428, 1924]},
          {"column": 10, "next": [1924, 1924, 429]},
          {"column": 10, "next": [430, 430, 1924]},
          {"column": 10, "next": [1924, 1924, 545]},
          {"column": 10, "next": [547, 547, 1924]},
          {"column": 10, "next": [1924, 1924, 549]},
          {"column": 10, "next": [431, 431, 1924]},
          {"column": 10, "next": [541, 541, 1924]},
          {"column": 10, "next": [432, 432, 1924]},
          {"column": 10, "next": [1924, 1924, 433]},
          {"column": 10, "next": [434, 434, 1924]},
          {"column": 10, "next": [1924, 1924, 435]},
          {"column": 10, "next": [436, 436, 1924]},
          {"column": 10, "next": [1924, 1924, 555]},
          {"column": 10, "next": [437, 437, 1924]},
          {"column": 10, "next": [1924, 1924, 438]},
          {"column": 10, "next": [439, 439, 1924]},
          {"column": 10, "next": [1924, 1924, 440]},
          {"column": 10, "next": [441, 441, 1924]},
          {"column": 10, "next": [1924, 1924, 562]},
          {"column": 10, "next": [564, 564, 1924]},
          {"column": 10, "next": [1924, 1924, 566]},
          {"column": 10, "next": [442, 442, 1924]},
          {"column": 10, "next": [558, 558, 1924]},
          {"column": 10, "next": [569, 569, 1924]},
          {"column": 10, "next": [1924, 1924, 570]},
          {"column": 10, "next": [443, 443, 1924]},
          {"column": 10, "next": [1924, 1924, 444]},
          {"column": 10, "next": [445, 445, 1924]},
          {"column": 10, "next": [1924, 1924, 446]},
          {"column": 10, "next": [572, 572, 1924]},
          {"column": 10, "next": [1924, 1924, 574]},
          {"column": 10, "next": [447, 447, 1924]},
          {"column": 10, "next": [1924, 1924, 448]},
          {"column": 10, "next": [449, 449, 1924]},
          {"column": 10, "next": [1924, 1924, 450]},
          {"column": 10, "next": [578, 578, 1924]},
          {"column": 10, "next": [1924, 1924, 580]},
          {"column": 10, "next": [582, 582, 1924]},
          {"column": 10, "next": [1924, 1924, 584]},
          {"column": 10, "next": [451, 451, 1924]},
          {"column": 10, "next": [1924, 1924, 452]},
          {"column": 10, "next": [453, 453, 1924]},
          {"column": 10, "next": [1924, 1924, 454]},
          {"column": 10, "next": [586, 586, 1924]},
          {"column": 10, "next": [1924, 1924, 588]},
          {"column": 10, "next": [455, 455, 1924]},
          {"column": 10, "next": [1924, 1924, 456]},
          {"column": 10, "next": [457, 457, 1924]},
          {"column": 10, "next": [1924, 1924, 458]},
          {"column": 10, "next": [592, 592, 1924]},
          {"column": 10, "next": [1924, 1924, 594]},
          {"column": 10, "next": [596, 596, 1924]},
          {"column": 10, "next": [1924, 1924, 598]},
          {"column": 10, "next": [459, 459, 1924]},
          {"column": 10, "next": [1924, 1924, 460]},
          {"column": 10, "next": [461, 461, 1924]},
          {"column": 10, "next": [1924, 1924, 462]},
          {"column": 10, "next": [600, 600, 1924]},
          {"column": 10, "next": [1924, 1924, 602]},
          {"column": 10, "next": [463, 463, 1924]},
          {"column": 10, "next": [1924, 1924, 464]},
          {"column": 10, "next": [465, 465, 1924]},
          {"column": 10, "next": [1924, 1924, 466]},
          {"column": 10, "next": [606, 606, 1924]},
          {"column": 10, "next": [1924, 1924, 608]},
          {"column": 10, "next": [610, 610, 1924]},
          {"column": 10, "next": [1924, 1924, 612]},
          {"column": 10, "next": [613, 613, 1924]},
          {"column": 10, "next": [1924, 1924, 614]},
          {"column": 10, "next": [467, 467, 1924]},
          {"column": 10, "next": [1924, 1924, 468]},
          {"column": 10, "next": [469, 469, 1924]},
          {"column": 10, "next": [1924, 1924, 470]},
          {"column": 10, "next": [616, 616, 1924]},
          {"column": 10, "next": [1924, 1924, 618]},
          {"column": 10, "next": [471, 471, 1924]},
          {"column": 10, "next": [1924, 1924, 472]},
          {"column": 10, "next": [473, 473, 1924]},
          {"column": 10, "next": [1924, 1924, 474]},
          {"column": 10, "next": [622, 622, 1924]},
          {"column": 10, "next": [1924, 1924, 624]},
          {"column": 10, "next": [626, 626, 1924]},
          {"column": 10, "next": [1924, 1924, 628]},
          {"column": 10, "next": [475, 475, 1924]},
          {"column": 10, "next": [1924, 1924, 476]},
          {"column": 10, "next": [477, 477, 1924]},
          {"column": 10, "next": [1924, 1924, 478]},
          {"column": 10, "next": [630, 630, 1924]},
          {"column": 10, "next": [1924, 1924, 632]},
          {"column": 10, "next": [479, 479, 1924]},
          {"column": 10, "next": [1924, 1924, 480]},
          {"column": 10, "next": [481, 481, 1924]},
          {"column": 10, "next": [1924, 1924, 482]},
          {"column": 10, "next": [636, 636, 1924]},
          {"column": 10, "next": [1924, 1924, 638]},
          {"column": 10, "next": [640, 640, 1924]},
          {"column": 10, "next": [1924, 1924, 642]},
          {"column": 10, "next": [483, 483, 1924]},
          {"column": 10, "next": [1924, 1924, 484]},
          {"column": 10, "next": [485, 485, 1924]},
          {"column": 10, "next": [1924, 1924, 486]},
          {"column": 10, "next": [644, 644, 1924]},
          {"column": 10, "next": [1924, 1924, 646]},
          {"column": 10, "next": [487, 487, 1924]},
          {"column": 10, "next": [1924, 1924, 488]},
          {"column": 10, "next": [489, 489, 1924]},
          {"column": 10, "next": [1924, 1924, 490]},
          {"column": 10, "next": [650, 650, 1924]},
          {"column": 10, "next": [1924, 1924, 652]},
          {"column": 10, "next": [654, 654, 1924]},
          {"column": 10, "next": [1924, 1924, 656]},
          {"column": 10, "next": [657, 657, 1924]},
          {"column": 10, "next": [1924, 1924, 658]},
          {"column": 10, "next": [491, 491, 1924]},
          {"column": 10, "next": [1924, 1924, 492]},
          {"column": 10, "next": [493, 493, 1924]},
          {"column": 10, "next": [1924, 1924, 494]},
          {"column": 10, "next": [660, 660, 1924]},
          {"column": 10, "next": [1924, 1924, 662]},
          {"column": 10, "next": [495, 495, 1924]},
          {"column": 10, "next": [1924, 1924, 496]},
          {"column": 10, "next": [497, 497, 1924]},
          {"column": 10, "next": [1924, 1924, 498]},
          {"column": 10, "next": [666, 666, 1924]},
          {"column": 10, "next": [1924, 1924, 668]},
          {"column": 10, "next": [670, 670, 1924]},
          {"column": 10, "next": [1924, 1924, 672]},
          {"column": 10, "next": [499, 499, 1924]},
          {"column": 10, "next": [1924, 1924, 500]},
          {"column": 10, "next": [501, 501, 1924]},
          {"column": 10, "next": [1924, 1924, 502]},
          {"column": 10, "next": [674, 674, 1924]},
          {"column": 10, "next": [1924, 1924, 676]},
          {"column": 10, "next": [503, 503, 1924]},
          {"column": 10, "next": [1924, 1924, 504]},
          {"column": 10, "next": [505, 505, 1924]},
          {"column": 10, "next": [1924, 1924, 506]},
          {"column": 10, "next": [680, 680, 1924]},
          {"column": 10, "next": [1924, 1924, 682]},
          {"column": 10, "next": [684, 684, 1924]},
          {"column": 10, "next": [1924, 1924, 686]},
          {"column": 10, "next": [507, 507, 1924]},
          {"column": 10, "next": [1924, 1924, 508]},
          {"column": 10, "next": [509, 509, 1924]},
          {"column": 10, "next": [1924, 1924, 510]},
          {"column": 10, "next": [688, 688, 1924]},
          {"column": 10, "next": [1924, 1924, 690]},
          {"column": 10, "next": [511, 511, 1924]},
          {"column": 10, "next": [1924, 1924, 512]},
          {"column": 10, "next": [513, 513, 1924]},
          {"column": 10, "next": [1924, 1924, 514]},
          {"column": 10, "next": [694, 694, 1924]},
          {"column": 10, "next": [1924, 1924, 696]},
          {"column": 10, "next": [698, 698, 1924]},
          {"column": 10, "next": [1924, 1924, 700]},
          {"column": 11, "next": [517, 518, 518]},
          {"column": 11, "next": [519, 520, 520]},
          {"column": 11, "next": [521, 522, 522]},
          {"column": 11, "next": [523, 516, 516]},
          {"column": 11, "next": [524, 518, 518]},
          {"column": 11, "next": [525, 526, 526]},
          {"column": 11, "next": [527, 528, 528]},
          {"column": 11, "next": [529, 530, 530]},
          {"column": 11, "next": [531, 532, 532]},
          {"column": 11, "next": [533, 526, 526]},
          {"column": 11, "next": [534, 524, 524]},
          {"column": 11, "next": [535, 536, 536]},
          {"column": 11, "next": [537, 538, 538]},
          {"column": 11, "next": [539, 522, 522]},
          {"column": 11, "next": [540, 516, 516]},
          {"column": 11, "next": [541, 536, 536]},
          {"column": 11, "next": [542, 543, 543]},
          {"column": 11, "next": [544, 545, 545]},
          {"column": 11, "next": [546, 547, 547]},
          {"column": 11, "next": [548, 549, 549]},
          {"column": 11, "next": [550, 543, 543]},
          {"column": 11, "next": [551, 541, 541]},
          {"column": 11, "next": [552, 553, 553]},
          {"column": 11, "next": [554, 555, 555]},
          {"column": 11, "next": [556, 522, 522]},
          {"column": 11, "next": [557, 516, 516]},
          {"column": 11, "next": [558, 553, 553]},
          {"column": 11, "next": [559, 560, 560]},
          {"column": 11, "next": [561, 562, 562]},
          {"column": 11, "next": [563, 564, 564]},
          {"column": 11, "next": [565, 566, 566]},
          {"column": 11, "next": [567, 560, 560]},
          {"column": 11, "next": [568, 558, 558]},
          {"column": 11, "next": [571, 572, 572]},
          {"column": 11, "next": [573, 574, 574]},
          {"column": 11, "next": [575, 569, 569]},
          {"column": 11, "next": [576, 570, 570]},
          {"column": 11, "next": [577, 578, 578]},
          {"column": 11, "next": [579, 580, 580]},
          {"column": 11, "next": [581, 582, 582]},
          {"column": 11, "next": [583, 584, 584]},
          {"column": 11, "next": [585, 586, 586]},
          {"column": 11, "next": [587, 588, 588]},
          {"column": 11, "next": [589, 569, 569]},
          {"column": 11, "next": [590, 570, 570]},
          {"column": 11, "next": [591, 592, 592]},
          {"column": 11, "next": [593, 594, 594]},
          {"column": 11, "next": [595, 596, 596]},
          {"column": 11, "next": [597, 598, 598]},
          {"column": 11, "next": [599, 600, 600]},
          {"column": 11, "next": [601, 602, 602]},
          {"column": 11, "next": [603, 569, 569]},
          {"column": 11, "next": [604, 570, 570]},
          {"column": 11, "next": [605, 606, 606]},
          {"column": 11, "next": [607, 608, 608]},
          {"column": 11, "next": [609, 610, 610]},
          {"column": 11, "next": [611, 612, 612]},
          {"column": 11, "next": [615, 616, 616]},
          {"column": 11, "next": [617, 618, 618]},
          {"column": 11, "next": [619, 613, 613]},
          {"column": 11, "next": [620, 614, 614]},
          {"column": 11, "next": [621, 622, 622]},
          {"column": 11, "next": [623, 624, 624]},
          {"column": 11, "next": [625, 626, 626]},
          {"column": 11, "next": [627, 628, 628]},
          {"column": 11, "next": [629, 630, 630]},
          {"column": 11, "next": [631, 632, 632]},
          {"column": 11, "next": [633, 613, 613]},
          {"column": 11, "next": [634, 614, 614]},
          {"column": 11, "next": [635, 636, 636]},
          {"column": 11, "next": [637, 638, 638]},
          {"column": 11, "next": [639, 640, 640]},
          {"column": 11, "next": [641, 642, 642]},
          {"column": 11, "next": [643, 644, 644]},
          {"column": 11, "next": [645, 646, 646]},
          {"column": 11, "next": [647, 613, 613]},
          {"column": 11, "next": [648, 614, 614]},
          {"column": 11, "next": [649, 650, 650]},
          {"column": 11, "next": [651, 652, 652]},
          {"column": 11, "next": [653, 654, 654]},
          {"column": 11, "next": [655, 656, 656]},
          {"column": 11, "next": [659, 660, 660]},
          {"column": 11, "next": [661, 662, 662]},
          {"column": 11, "next": [663, 657, 657]},
          {"column": 11, "next": [664, 658, 658]},
          {"column": 11, "next": [665, 666, 666]},
          {"column": 11, "next": [667, 668, 668]},
          {"column": 11, "next": [669, 670, 670]},
          {"column": 11, "next": [671, 672, 672]},
          {"column": 11, "next": [673, 674, 674]},
          {"column": 11, "next": [675, 676, 676]},
          {"column": 11, "next": [677, 657, 657]},
          {"column": 11, "next": [678, 658, 658]},
          {"column": 11, "next": [679, 680, 680]},
          {"column": 11, "next": [681, 682, 682]},
          {"column": 11, "next": [683, 684, 684]},
          {"column": 11, "next": [685, 686, 686]},
          {"column": 11, "next": [687, 688, 688]},
          {"column": 11, "next": [689, 690, 690]},
          {"column": 11, "next": [691, 657, 657]},
          {"column": 11, "next": [692, 658, 658]},
          {"column": 11, "next": [693, 694, 694]},
          {"column": 11, "next": [695, 696, 696]},
          {"column": 11, "next": [697, 698, 698]},
          {"column": 11, "next": [699, 700, 700]},
          {"column": 12, "next": [701, 1924]},
          {"column": 12, "next": [1924, 702]},
          {"column": 12, "next": [703, 1924]},
          {"column": 12, "next": [704, 1924]},
          {"column": 12, "next": [1924, 705]},
          {"column": 12, "next": [1924, 706]},
          {"column": 12, "next": [707, 1924]},
          {"column": 12, "next": [708, 1924]},
          {"column": 12, "next": [1924, 709]},
          {"column": 12, "next": [710, 1924]},
          {"column": 12, "next": [711, 1924]},
          {"column": 12, "next": [712, 1924]},
          {"column": 12, "next": [1924, 713]},
          {"column": 12, "next": [1924, 714]},
          {"column": 12, "next": [715, 1924]},
          {"column": 12, "next": [716, 1924]},
          {"column": 12, "next": [1924, 717]},
          {"column": 12, "next": [1924, 718]},
          {"column": 12, "next": [719, 1924]},
          {"column": 12, "next": [720, 1924]},
          {"column": 12, "next": [721, 1924]},
          {"column": 12, "next": [722, 1924]},
          {"column": 12, "next": [1924, 723]},
          {"column": 12, "next": [1924, 724]},
          {"column": 12, "next": [725, 1924]},
          {"column": 12, "next": [1924, 726]},
          {"column": 12, "next": [727, 1924]},
          {"column": 12, "next": [728, 1924]},
          {"column": 12, "next": [729, 1924]},
          {"column": 12, "next": [1924, 730]},
          {"column": 12, "next": [1924, 731]},
          {"column": 12, "next": [732, 1924]},
          {"column": 12, "next": [733, 1924]},
          {"column": 12, "next": [1924, 734]},
          {"column": 12, "next": [1924, 735]},
          {"column": 12, "next": [736, 1924]},
          {"column": 12, "next": [737, 1924]},
          {"column": 12, "next": [738, 1924]},
          {"column": 12, "next": [739, 1924]},
          {"column": 12, "next": [1924, 740]},
          {"column": 12, "next": [1924, 741]},
          {"column": 12, "next": [742, 1924]},
          {"column": 12, "next": [1924, 743]},
          {"column": 12, "next": [744, 1924]},
          {"column": 12, "next": [745, 1924]},
          {"column": 12, "next": [746, 1924]},
          {"column": 12, "next": [1924, 747]},
          {"column": 12, "next": [1924, 748]},
          {"column": 12, "next": [749, 1924]},
          {"column": 12, "next": [750, 1924]},
          {"column": 12, "next": [1924, 751]},
          {"column": 12, "next": [1924, 752]},
          {"column": 12, "next": [753, 1924]},
          {"column": 12, "next": [754, 1924]},
          {"column": 12, "next": [755, 1924]},
          {"column": 12, "next": [1924, 756]},
          {"column": 12, "next": [757, 1924]},
          {"column": 12, "next": [758, 1924]},
          {"column": 12, "next": [1924, 759]},
          {"column": 12, "next": [1924, 760]},
          {"column": 12, "next": [761, 1924]},
          {"column": 12, "next": [1924, 762]},
          {"column": 12, "next": [763, 1924]},
          {"column": 12, "next": [764, 1924]},
          {"column": 12, "next": [1924, 765]},
          {"column": 12, "next": [1924, 766]},
          {"column": 12, "next": [767, 1924]},
          {"column": 12, "next": [768, 1924]},
          {"column": 12, "next": [1924, 769]},
          {"column": 12, "next": [1924, 770]},
          {"column": 12, "next": [771, 1924]},
          {"column": 12, "next": [772, 1924]},
          {"column": 12, "next": [1924, 773]},
          {"column": 12, "next": [1924, 774]},
          {"column": 12, "next": [775, 1924]},
          {"column": 12, "next": [1924, 776]},
          {"column": 12, "next": [777, 1924]},
          {"column": 12, "next": [778, 1924]},
          {"column": 12, "next": [1924, 779]},
          {"column": 12, "next": [1924, 780]},
          {"column": 12, "next": [781, 1924]},
          {"column": 12, "next": [782, 1924]},
          {"column": 12, "next": [1924, 783]},
          {"column": 12, "next": [1924, 784]},
          {"column": 12, "next": [785, 1924]},
          {"column": 12, "next": [786, 1924]},
          {"column": 12, "next": [1924, 787]},
          {"column": 12, "next": [1924, 788]},
          {"column": 12, "next": [789, 1924]},
          {"column": 12, "next": [1924, 790]},
          {"column": 12, "next": [791, 1924]},
          {"column": 12, "next": [792, 1924]},
          {"column": 12, "next": [1924, 793]},
          {"column": 12, "next": [1924, 794]},
          {"column": 12, "next": [795, 1924]},
          {"column": 12, "next": [796, 1924]},
          {"column": 12, "next": [1924, 797]},
          {"column": 12, "next": [1924, 798]},
          {"column": 12, "next": [799, 1924]},
          {"column": 12, "next": [1924, 800]},
          {"column": 12, "next": [801, 1924]},
          {"column": 12, "next": [802, 1924]},
          {"column": 12, "next": [1924, 803]},
          {"column": 12, "next": [1924, 804]},
          {"column": 12, "next": [805, 1924]},
          {"column": 12, "next": [1924, 806]},
          {"column": 12, "next": [807, 1924]},
          {"column": 12, "next": [808, 1924]},
          {"column": 12, "next": [1924, 809]},
          {"column": 12, "next": [1924, 810]},
          {"column": 12, "next": [811, 1924]},
          {"column": 12, "next": [812, 1924]},
          {"column": 12, "next": [1924, 813]},
          {"column": 12, "next": [1924, 814]},
          {"column": 12, "next": [815, 1924]},
          {"column": 12, "next": [816, 1924]},
          {"column": 12, "next": [1924, 817]},
          {"column": 12, "next": [1924, 818]},
          {"column": 12, "next": [819, 1924]},
          {"column": 12, "next": [1924, 820]},
          {"column": 12, "next": [821, 1924]},
          {"column": 12, "next": [822, 1924]},
          {"column": 12, "next": [1924, 823]},
          {"column": 12, "next": [1924, 824]},
          {"column": 12, "next": [825, 1924]},
          {"column": 12, "next": [826, 1924]},
          {"column": 12, "next": [1924, 827]},
          {"column": 12, "next": [1924, 828]},
          {"column": 12, "next": [829, 1924]},
          {"column": 12, "next": [830, 1924]},
          {"column": 12, "next": [1924, 831]},
          {"column": 12, "next": [1924, 832]},
          {"column": 12, "next": [833, 1924]},
          {"column": 12, "next": [1924, 834]},
          {"column": 12, "next": [835, 1924]},
          {"column": 12, "next": [836, 1924]},
          {"column": 12, "next": [1924, 837]},
          {"column": 12, "next": [1924, 838]},
          {"column": 12, "next": [839, 1924]},
          {"column": 12, "next": [840, 1924]},
          {"column": 12, "next": [1924, 841]},
          {"column": 12, "next": [1924, 842]},
          {"column": 12, "next": [843, 1924]},
          {"column": 12, "next": [1924, 844]},
          {"column": 12, "next": [845, 1924]},
          {"column": 12, "next": [846, 1924]},
          {"column": 12, "next": [1924, 847]},
          {"column": 12, "next": [1924, 848]},
          {"column": 12, "next": [849, 1924]},
          {"column": 12, "next": [1924, 850]},
          {"column": 12, "next": [851, 1924]},
          {"column": 12, "next": [852, 1924]},
          {"column": 12, "next": [1924, 853]},
          {"column": 12, "next": [1924, 854]},
          {"column": 12, "next": [855, 1924]},
          {"column": 12, "next": [856, 1924]},
          {"column": 12, "next": [1924, 857]},
          {"column": 12, "next": [1924, 858]},
          {"column": 12, "next": [859, 1924]},
          {"column": 12, "next": [860, 1924]},
          {"column": 12, "next": [1924, 861]},
          {"column": 12, "next": [1924, 862]},
          {"column": 12, "next": [863, 1924]},
          {"column": 12, "next": [1924, 864]},
          {"column": 12, "next": [865, 1924]},
          {"column": 12, "next": [866, 1924]},
          {"column": 12, "next": [1924, 867]},
          {"column": 12, "next": [1924, 868]},
          {"column": 12, "next": [869, 1924]},
          {"column": 12, "next": [870, 1924]},
          {"column": 12, "next": [1924, 871]},
          {"column": 12, "next": [1924, 872]},
          {"column": 12, "next": [873, 1924]},
          {"column": 12, "next": [874, 1924]},
          {"column": 12, "next": [1924, 875]},
          {"column": 12, "next": [1924, 876]},
          {"column": 12, "next": [877, 1924]},
          {"column": 12, "next": [1924, 878]},
          {"column": 12, "next": [879, 1924]},
          {"column": 12, "next": [880, 1924]},
          {"column": 12, "next": [1924, 881]},
          {"column": 12, "next": [1924, 882]},
          {"column": 12, "next": [883, 1924]},
          {"column": 12, "next": [884, 1924]},
          {"column": 12, "next": [1924, 885]},
          {"column": 12, "next": [1924, 886]},
          {"column": 13, "next": [1924, 1924, 1924, 887]},
          {"column": 13, "next": [1924, 1924, 1924, 888]},
          {"column": 13, "next": [1924, 1924, 1924, 889]},
          {"column": 13, "next": [1924, 1924, 1924, 890]},
          {"column": 13, "next": [1924, 1924, 1924, 891]},
          {"column": 13, "next": [1924, 1924, 1924, 892]},
          {"column": 13, "next": [1924, 1924, 1924, 893]},
          {"column": 13, "next": [1924, 1924, 1924, 894]},
          {"column": 13, "next": [1924, 1924, 1924, 895]},
          {"column": 13, "next": [1924, 1924, 1924, 896]},
          {"column": 13, "next": [1924, 1924, 1924, 897]},
          {"column": 13, "next": [1924, 1924, 1924, 898]},
          {"column": 13, "next": [1924, 1924, 1924, 899]},
          {"column": 13, "next": [1924, 1924, 1924, 900]},
          {"column": 13, "next": [1924, 1924, 1924, 901]},
          {"column": 13, "next": [1924, 1924, 1924, 902]},
          {"column": 13, "next": [1924, 1924, 1924, 903]},
          {"column": 13, "next": [1924, 1924, 1924, 904]},
          {"column": 13, "next": [1924, 1924, 1924, 905]},
          {"column": 13, "next": [1924, 1924, 1924, 906]},
          {"column": 13, "next": [907, 908, 908, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 907]},
          {"column": 13, "next": [909, 910, 910, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 909]},
          {"column": 13, "next": [894, 911, 911, 1924]},
          {"column": 13, "next": [888, 912, 912, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 913]},
          {"column": 13, "next": [914, 915, 915, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 914]},
          {"column": 13, "next": [916, 917, 917, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 916]},
          {"column": 13, "next": [918, 919, 919, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 918]},
          {"column": 13, "next": [920, 921, 921, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 920]},
          {"column": 13, "next": [1924, 1924, 1924, 922]},
          {"column": 13, "next": [913, 923, 923, 1924]},
          {"column": 13, "next": [924, 925, 926, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 927]},
          {"column": 13, "next": [928, 929, 929, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 930]},
          {"column": 13, "next": [893, 931, 931, 1924]},
          {"column": 13, "next": [895, 932, 932, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 933]},
          {"column": 13, "next": [934, 935, 936, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 937]},
          {"column": 13, "next": [938, 939, 939, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 940]},
          {"column": 13, "next": [941, 942, 942, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 943]},
          {"column": 13, "next": [944, 945, 945, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 946]},
          {"column": 13, "next": [1924, 1924, 1924, 947]},
          {"column": 13, "next": [948, 949, 949, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 950]},
          {"column": 13, "next": [1924, 1924, 1924, 951]},
          {"column": 13, "next": [1924, 1924, 1924, 952]},
          {"column": 13, "next": [1924, 1924, 1924, 953]},
          {"column": 13, "next": [1924, 1924, 1924, 954]},
          {"column": 13, "next": [1924, 1924, 1924, 955]},
          {"column": 13, "next": [1924, 1924, 1924, 956]},
          {"column": 13, "next": [1924, 1924, 1924, 957]},
          {"column": 13, "next": [1924, 1924, 1924, 958]},
          {"column": 13, "next": [1924, 1924, 1924, 959]},
          {"column": 13, "next": [1924, 1924, 1924, 960]},
          {"column": 13, "next": [1924, 1924, 1924, 961]},
          {"column": 13, "next": [1924, 1924, 1924, 962]},
          {"column": 13, "next": [1924, 1924, 1924, 963]},
          {"column": 13, "next": [1924, 1924, 1924, 964]},
          {"column": 13, "next": [1924, 1924, 1924, 965]},
          {"column": 13, "next": [966, 967, 967, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 966]},
          {"column": 13, "next": [968, 969, 969, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 968]},
          {"column": 13, "next": [950, 970, 970, 1924]},
          {"column": 13, "next": [951, 971, 971, 1924]},
          {"column": 13, "next": [972, 973, 973, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 972]},
          {"column": 13, "next": [974, 975, 975, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 974]},
          {"column": 13, "next": [976, 977, 977, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 976]},
          {"column": 13, "next": [978, 979, 979, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 978]},
          {"column": 13, "next": [980, 981, 981, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 982]},
          {"column": 13, "next": [983, 984, 984, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 985]},
          {"column": 13, "next": [956, 986, 986, 1924]},
          {"column": 13, "next": [957, 987, 987, 1924]},
          {"column": 13, "next": [988, 989, 989, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 990]},
          {"column": 13, "next": [991, 992, 992, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 993]},
          {"column": 13, "next": [994, 995, 995, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 996]},
          {"column": 13, "next": [997, 998, 998, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 999]},
          {"column": 13, "next": [1924, 1924, 1924, 1000]},
          {"column": 13, "next": [1924, 1924, 1924, 1001]},
          {"column": 13, "next": [1924, 1924, 1924, 1002]},
          {"column": 13, "next": [1924, 1924, 1924, 1003]},
          {"column": 13, "next": [1924, 1924, 1924, 1004]},
          {"column": 13, "next": [1924, 1924, 1924, 1005]},
          {"column": 13, "next": [1924, 1924, 1924, 1006]},
          {"column": 13, "next": [1924, 1924, 1924, 1007]},
          {"column": 13, "next": [1924, 1924, 1924, 1008]},
          {"column": 13, "next": [1924, 1924, 1924, 1009]},
          {"column": 13, "next": [1924, 1924, 1924, 1010]},
          {"column": 13, "next": [1924, 1924, 1924, 1011]},
          {"column": 13, "next": [1924, 1924, 1924, 1012]},
          {"column": 13, "next": [1924, 1924, 1924, 1013]},
          {"column": 13, "next": [1924, 1924, 1924, 1014]},
          {"column": 13, "next": [1924, 1924, 1924, 1015]},
          {"column": 13, "next": [1016, 1017, 1017, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1016]},
          {"column": 13, "next": [1018, 1019, 1019, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1018]},
          {"column": 13, "next": [1000, 1020, 1020, 1924]},
          {"column": 13, "next": [1001, 1021, 1021, 1924]},
          {"column": 13, "next": [1022, 1023, 1023, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1022]},
          {"column": 13, "next": [1024, 1025, 1025, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1024]},
          {"column": 13, "next": [1026, 1027, 1027, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1026]},
          {"column": 13, "next": [1028, 1029, 1029, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1028]},
          {"column": 13, "next": [1030, 1031, 1031, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1032]},
          {"column": 13, "next": [1033, 1034, 1034, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1035]},
          {"column": 13, "next": [1006, 1036, 1036, 1924]},
          {"column": 13, "next": [1007, 1037, 1037, 1924]},
          {"column": 13, "next": [1038, 1039, 1039, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1040]},
          {"column": 13, "next": [1041, 1042, 1042, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1043]},
          {"column": 13, "next": [1044, 1045, 1045, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1046]},
          {"column": 13, "next": [1047, 1048, 1048, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1049]},
          {"column": 13, "next": [1924, 1924, 1924, 1050]},
          {"column": 13, "next": [1924, 1924, 1924, 1051]},
          {"column": 13, "next": [1924, 1924, 1924, 1052]},
          {"column": 13, "next": [1924, 1924, 1924, 1053]},
          {"column": 13, "next": [1924, 1924, 1924, 1054]},
          {"column": 13, "next": [1924, 1924, 1924, 1055]},
          {"column": 13, "next": [1924, 1924, 1924, 1056]},
          {"column": 13, "next": [1924, 1924, 1924, 1057]},
          {"column": 13, "next": [1924, 1924, 1924, 1058]},
          {"column": 13, "next": [1924, 1924, 1924, 1059]},
          {"column": 13, "next": [1924, 1924, 1924, 1060]},
          {"column": 13, "next": [1924, 1924, 1924, 1061]},
          {"column": 13, "next": [1924, 1924, 1924, 1062]},
          {"column": 13, "next": [1924, 1924, 1924, 1063]},
          {"column": 13, "next": [1924, 1924, 1924, 1064]},
          {"column": 13, "next": [1924, 1924, 1924, 1065]},
          {"column": 13, "next": [1066, 1067, 1067, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1066]},
          {"column": 13, "next": [1068, 1069, 1069, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1068]},
          {"column": 13, "next": [1050, 1070, 1070, 1924]},
          {"column": 13, "next": [1051, 1071, 1071, 1924]},
          {"column": 13, "next": [1072, 1073, 1073, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1072]},
          {"column": 13, "next": [1074, 1075, 1075, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1074]},
          {"column": 13, "next": [1076, 1077, 1077, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1076]},
          {"column": 13, "next": [1078, 1079, 1079, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1078]},
          {"column": 13, "next": [1080, 1081, 1081, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1082]},
          {"column": 13, "next": [1083, 1084, 1084, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1085]},
          {"column": 13, "next": [1056, 1086, 1086, 1924]},
          {"column": 13, "next": [1057, 1087, 1087, 1924]},
          {"column": 13, "next": [1088, 1089, 1089, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1090]},
          {"column": 13, "next": [1091, 1092, 1092, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1093]},
          {"column": 13, "next": [1094, 1095, 1095, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1096]},
          {"column": 13, "next": [1097, 1098, 1098, 1924]},
          {"column": 13, "next": [1924, 1924, 1924, 1099]},
          {"column": 14, "next": [1924, 1924, 1924, 1100]},
          {"column": 14, "next": [1924, 1924, 1924, 1101]},
          {"column": 14, "next": [1102, 1103, 1103, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1102]},
          {"column": 14, "next": [1104, 1105, 1105, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1104]},
          {"column": 14, "next": [1106, 1107, 1107, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1106]},
          {"column": 14, "next": [1101, 1108, 1108, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1109]},
          {"column": 14, "next": [1110, 1111, 1111, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1110]},
          {"column": 14, "next": [1112, 1113, 1113, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1112]},
          {"column": 14, "next": [1114, 1115, 1115, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1114]},
          {"column": 14, "next": [1116, 1117, 1117, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1116]},
          {"column": 14, "next": [1924, 1924, 1924, 1118]},
          {"column": 14, "next": [1109, 1119, 1119, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1120]},
          {"column": 14, "next": [1924, 1924, 1924, 1121]},
          {"column": 14, "next": [1924, 1924, 1924, 1122]},
          {"column": 14, "next": [1924, 1924, 1924, 1123]},
          {"column": 14, "next": [1924, 1924, 1924, 1124]},
          {"column": 14, "next": [1924, 1924, 1924, 1125]},
          {"column": 14, "next": [1924, 1924, 1924, 1126]},
          {"column": 14, "next": [1924, 1924, 1924, 1127]},
          {"column": 14, "next": [1924, 1924, 1924, 1128]},
          {"column": 14, "next": [1924, 1924, 1924, 1129]},
          {"column": 14, "next": [1924, 1924, 1924, 1130]},
          {"column": 14, "next": [1924, 1924, 1924, 1131]},
          {"column": 14, "next": [1924, 1924, 1924, 1132]},
          {"column": 14, "next": [1924, 1924, 1924, 1133]},
          {"column": 14, "next": [1924, 1924, 1924, 1134]},
          {"column": 14, "next": [1924, 1924, 1924, 1135]},
          {"column": 14, "next": [1924, 1924, 1924, 1136]},
          {"column": 14, "next": [1137, 1138, 1138, 1924]},
          {"column": 14, "next": [1139, 1140, 1141, 1924]},
          {"column": 14, "next": [1139, 1142, 1140, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1137]},
          {"column": 14, "next": [1143, 1144, 1144, 1924]},
          {"column": 14, "next": [1145, 1146, 1146, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1143]},
          {"column": 14, "next": [1124, 1147, 1147, 1924]},
          {"column": 14, "next": [1125, 1148, 1148, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1149]},
          {"column": 14, "next": [1150, 1151, 1151, 1924]},
          {"column": 14, "next": [1152, 1153, 1154, 1924]},
          {"column": 14, "next": [1152, 1155, 1153, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1150]},
          {"column": 14, "next": [1156, 1157, 1157, 1924]},
          {"column": 14, "next": [1158, 1159, 1159, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1156]},
          {"column": 14, "next": [1160, 1161, 1161, 1924]},
          {"column": 14, "next": [1162, 1163, 1163, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1160]},
          {"column": 14, "next": [1164, 1165, 1165, 1924]},
          {"column": 14, "next": [1166, 1167, 1167, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1164]},
          {"column": 14, "next": [1924, 1924, 1924, 1168]},
          {"column": 14, "next": [1149, 1169, 1169, 1924]},
          {"column": 14, "next": [1170, 1171, 1171, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1172]},
          {"column": 14, "next": [1924, 1924, 1924, 1173]},
          {"column": 14, "next": [1174, 1175, 1175, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1174]},
          {"column": 14, "next": [1176, 1177, 1177, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1176]},
          {"column": 14, "next": [1172, 1178, 1178, 1924]},
          {"column": 14, "next": [1173, 1179, 1179, 1924]},
          {"column": 14, "next": [1180, 1181, 1181, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1180]},
          {"column": 14, "next": [1182, 1183, 1183, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1182]},
          {"column": 14, "next": [1184, 1185, 1185, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1184]},
          {"column": 14, "next": [1186, 1187, 1187, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1186]},
          {"column": 14, "next": [1924, 1924, 1924, 1188]},
          {"column": 14, "next": [1924, 1924, 1924, 1189]},
          {"column": 14, "next": [1924, 1924, 1924, 1190]},
          {"column": 14, "next": [1924, 1924, 1924, 1191]},
          {"column": 14, "next": [1924, 1924, 1924, 1192]},
          {"column": 14, "next": [1924, 1924, 1924, 1193]},
          {"column": 14, "next": [1924, 1924, 1924, 1194]},
          {"column": 14, "next": [1924, 1924, 1924, 1195]},
          {"column": 14, "next": [1924, 1924, 1924, 1196]},
          {"column": 14, "next": [1924, 1924, 1924, 1197]},
          {"column": 14, "next": [1924, 1924, 1924, 1198]},
          {"column": 14, "next": [1924, 1924, 1924, 1199]},
          {"column": 14, "next": [1924, 1924, 1924, 1200]},
          {"column": 14, "next": [1924, 1924, 1924, 1201]},
          {"column": 14, "next": [1202, 1203, 1203, 1924]},
          {"column": 14, "next": [1204, 1205, 1205, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1202]},
          {"column": 14, "next": [1206, 1207, 1207, 1924]},
          {"column": 14, "next": [1208, 1209, 1209, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1206]},
          {"column": 14, "next": [1192, 1210, 1210, 1924]},
          {"column": 14, "next": [1193, 1211, 1211, 1924]},
          {"column": 14, "next": [1212, 1213, 1213, 1924]},
          {"column": 14, "next": [1214, 1215, 1215, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1212]},
          {"column": 14, "next": [1216, 1217, 1217, 1924]},
          {"column": 14, "next": [1218, 1219, 1219, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1216]},
          {"column": 14, "next": [1220, 1221, 1221, 1924]},
          {"column": 14, "next": [1222, 1223, 1223, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1220]},
          {"column": 14, "next": [1224, 1225, 1225, 1924]},
          {"column": 14, "next": [1226, 1227, 1227, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1224]},
          {"column": 14, "next": [1924, 1924, 1924, 1228]},
          {"column": 14, "next": [1924, 1924, 1924, 1229]},
          {"column": 14, "next": [1230, 1231, 1231, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1230]},
          {"column": 14, "next": [1232, 1233, 1233, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1232]},
          {"column": 14, "next": [1228, 1234, 1234, 1924]},
          {"column": 14, "next": [1229, 1235, 1235, 1924]},
          {"column": 14, "next": [1236, 1237, 1237, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1236]},
          {"column": 14, "next": [1238, 1239, 1239, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1238]},
          {"column": 14, "next": [1240, 1241, 1241, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1240]},
          {"column": 14, "next": [1242, 1243, 1243, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1242]},
          {"column": 14, "next": [1924, 1924, 1924, 1244]},
          {"column": 14, "next": [1924, 1924, 1924, 1245]},
          {"column": 14, "next": [1924, 1924, 1924, 1246]},
          {"column": 14, "next": [1924, 1924, 1924, 1247]},
          {"column": 14, "next": [1924, 1924, 1924, 1248]},
          {"column": 14, "next": [1924, 1924, 1924, 1249]},
          {"column": 14, "next": [1924, 1924, 1924, 1250]},
          {"column": 14, "next": [1924, 1924, 1924, 1251]},
          {"column": 14, "next": [1924, 1924, 1924, 1252]},
          {"column": 14, "next": [1924, 1924, 1924, 1253]},
          {"column": 14, "next": [1924, 1924, 1924, 1254]},
          {"column": 14, "next": [1924, 1924, 1924, 1255]},
          {"column": 14, "next": [1924, 1924, 1924, 1256]},
          {"column": 14, "next": [1924, 1924, 1924, 1257]},
          {"column": 14, "next": [1258, 1259, 1259, 1924]},
          {"column": 14, "next": [1260, 1261, 1261, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1258]},
          {"column": 14, "next": [1262, 1263, 1263, 1924]},
          {"column": 14, "next": [1264, 1265, 1265, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1262]},
          {"column": 14, "next": [1248, 1266, 1266, 1924]},
          {"column": 14, "next": [1249, 1267, 1267, 1924]},
          {"column": 14, "next": [1268, 1269, 1269, 1924]},
          {"column": 14, "next": [1270, 1271, 1271, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1268]},
          {"column": 14, "next": [1272, 1273, 1273, 1924]},
          {"column": 14, "next": [1274, 1275, 1275, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1272]},
          {"column": 14, "next": [1276, 1277, 1277, 1924]},
          {"column": 14, "next": [1278, 1279, 1279, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1276]},
          {"column": 14, "next": [1280, 1281, 1281, 1924]},
          {"column": 14, "next": [1282, 1283, 1283, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1280]},
          {"column": 14, "next": [1924, 1924, 1924, 1284]},
          {"column": 14, "next": [1924, 1924, 1924, 1285]},
          {"column": 14, "next": [1286, 1287, 1287, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1286]},
          {"column": 14, "next": [1288, 1289, 1289, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1288]},
          {"column": 14, "next": [1284, 1290, 1290, 1924]},
          {"column": 14, "next": [1285, 1291, 1291, 1924]},
          {"column": 14, "next": [1292, 1293, 1293, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1292]},
          {"column": 14, "next": [1294, 1295, 1295, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1294]},
          {"column": 14, "next": [1296, 1297, 1297, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1296]},
          {"column": 14, "next": [1298, 1299, 1299, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1298]},
          {"column": 14, "next": [1924, 1924, 1924, 1300]},
          {"column": 14, "next": [1924, 1924, 1924, 1301]},
          {"column": 14, "next": [1924, 1924, 1924, 1302]},
          {"column": 14, "next": [1924, 1924, 1924, 1303]},
          {"column": 14, "next": [1924, 1924, 1924, 1304]},
          {"column": 14, "next": [1924, 1924, 1924, 1305]},
          {"column": 14, "next": [1924, 1924, 1924, 1306]},
          {"column": 14, "next": [1924, 1924, 1924, 1307]},
          {"column": 14, "next": [1924, 1924, 1924, 1308]},
          {"column": 14, "next": [1924, 1924, 1924, 1309]},
          {"column": 14, "next": [1924, 1924, 1924, 1310]},
          {"column": 14, "next": [1924, 1924, 1924, 1311]},
          {"column": 14, "next": [1924, 1924, 1924, 1312]},
          {"column": 14, "next": [1924, 1924, 1924, 1313]},
          {"column": 14, "next": [1314, 1315, 1315, 1924]},
          {"column": 14, "next": [1316, 1317, 1317, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1314]},
          {"column": 14, "next": [1318, 1319, 1319, 1924]},
          {"column": 14, "next": [1320, 1321, 1321, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1318]},
          {"column": 14, "next": [1304, 1322, 1322, 1924]},
          {"column": 14, "next": [1305, 1323, 1323, 1924]},
          {"column": 14, "next": [1324, 1325, 1325, 1924]},
          {"column": 14, "next": [1326, 1327, 1327, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1324]},
          {"column": 14, "next": [1328, 1329, 1329, 1924]},
          {"column": 14, "next": [1330, 1331, 1331, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1328]},
          {"column": 14, "next": [1332, 1333, 1333, 1924]},
          {"column": 14, "next": [1334, 1335, 1335, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1332]},
          {"column": 14, "next": [1336, 1337, 1337, 1924]},
          {"column": 14, "next": [1338, 1339, 1339, 1924]},
          {"column": 14, "next": [1924, 1924, 1924, 1336]},
          {"column": 15, "next": [1924, 1924, 1924, 1340]},
          {"column": 15, "next": [1924, 1924, 1924, 1341]},
          {"column": 15, "next": [1924, 1924, 1924, 1342]},
          {"column": 15, "next": [1924, 1924, 1924, 1343]},
          {"column": 15, "next": [1924, 1924, 1924, 1344]},
          {"column": 15, "next": [1924, 1924, 1924, 1345]},
          {"column": 15, "next": [1924, 1924, 1924, 1346]},
          {"column": 15, "next": [1924, 1924, 1924, 1347]},
          {"column": 15, "next": [1924, 1924, 1924, 1348]},
          {"column": 15, "next": [1924, 1924, 1924, 1349]},
          {"column": 15, "next": [1924, 1924, 1924, 1350]},
          {"column": 15, "next": [1924, 1924, 1924, 1351]},
          {"column": 15, "next": [1924, 1924, 1924, 1352]},
          {"column": 15, "next": [1924, 1924, 1924, 1353]},
          {"column": 15, "next": [1924, 1924, 1924, 1354]},
          {"column": 15, "next": [1924, 1924, 1924, 1355]},
          {"column": 15, "next": [1924, 1924, 1924, 1356]},
          {"column": 15, "next": [1924, 1924, 1924, 1357]},
          {"column": 15, "next": [1924, 1924, 1924, 1358]},
          {"column": 15, "next": [1924, 1924, 1924, 1359]},
          {"column": 15, "next": [1924, 1924, 1924, 1360]},
          {"column": 15, "next": [1924, 1924, 1924, 1361]},
          {"column": 15, "next": [1924, 1924, 1924, 1362]},
          {"column": 15, "next": [1924, 1924, 1924, 1363]},
          {"column": 15, "next": [1924, 1924, 1924, 1364]},
          {"column": 15, "next": [1924, 1924, 1924, 1365]},
          {"column": 15, "next": [1924, 1924, 1924, 1366]},
          {"column": 15, "next": [1360, 1360, 1360, 1924]},
          {"column": 15, "next": [1361, 1361, 1361, 1924]},
          {"column": 15, "next": [1362, 1362, 1362, 1924]},
          {"column": 15, "next": [1363, 1363, 1363, 1924]},
          {"column": 15, "next": [1346, 1346, 1346, 1924]},
          {"column": 15, "next": [1364, 1364, 1364, 1924]},
          {"column": 15, "next": [1341, 1341, 1341, 1924]},
          {"column": 15, "next": [1365, 1365, 1365, 1924]},
          {"column": 15, "next": [1366, 1366, 1366, 1924]},
          {"column": 15, "next": [1924, 1924, 1924, 1367]},
          {"column": 15, "next": [1924, 1924, 1924, 1368]},
          {"column": 15, "next": [1924, 1924, 1924, 1369]},
          {"column": 15, "next": [1924, 1924, 1924, 1370]},
          {"column": 15, "next": [1924, 1924, 1924, 1371]},
          {"column": 15, "next": [1924, 1924, 1924, 1372]},
          {"column": 15, "next": [1924, 1924, 1924, 1373]},
          {"column": 15, "next": [1924, 1924, 1924, 1374]},
          {"column": 15, "next": [1924, 1924, 1924, 1375]},
          {"column": 15, "next": [1924, 1924, 1924, 1376]},
          {"column": 15, "next": [1924, 1924, 1924, 1377]},
          {"column": 15, "next": [1924, 1924, 1924, 1378]},
          {"column": 15, "next": [1924, 1924, 1924, 1379]},
          {"column": 15, "next": [1924, 1924, 1924, 1380]},
          {"column": 15, "next": [1381, 1382, 1383, 1924]},
          {"column": 15, "next": [1384, 1385, 1385, 1924]},
          {"column": 15, "next": [1386, 1387, 1387, 1924]},
          {"column": 15, "next": [1388, 1389, 1390, 1924]},
          {"column": 15, "next": [1391, 1392, 1392, 1924]},
          {"column": 15, "next": [1393, 1394, 1394, 1924]},
          {"column": 15, "next": [1395, 1395, 1395, 1924]},
          {"column": 15, "next": [1396, 1396, 1396, 1924]},
          {"column": 15, "next": [1397, 1397, 1397, 1924]},
          {"column": 15, "next": [1398, 1398, 1398, 1924]},
          {"column": 15, "next": [1354, 1354, 1354, 1924]},
          {"column": 15, "next": [1355, 1355, 1355, 1924]},
          {"column": 15, "next": [1399, 1399, 1399, 1924]},
          {"column": 15, "next": [1400, 1400, 1400, 1924]},
          {"column": 15, "next": [1356, 1356, 1356, 1924]},
          {"column": 15, "next": [1357, 1357, 1357, 1924]},
          {"column": 15, "next": [1401, 1401, 1401, 1924]},
          {"column": 15, "next": [1402, 1402, 1402, 1924]},
          {"column": 15, "next": [1403, 1403, 1403, 1924]},
          {"column": 15, "next": [1924, 1924, 1924, 1404]},
          {"column": 15, "next": [1924, 1924, 1924, 1405]},
          {"column": 15, "next": [1924, 1924, 1924, 1406]},
          {"column": 15, "next": [1924, 1924, 1924, 1407]},
          {"column": 15, "next": [1924, 1924, 1924, 1408]},
          {"column": 15, "next": [1924, 1924, 1924, 1409]},
          {"column": 15, "next": [1924, 1924, 1924, 1410]},
          {"column": 15, "next": [1924, 1924, 1924, 1411]},
          {"column": 15, "next": [1924, 1924, 1924, 1412]},
          {"column": 15, "next": [1924, 1924, 1924, 1413]},
          {"column": 15, "next": [1924, 1924, 1924, 1414]},
          {"column": 15, "next": [1924, 1924, 1924, 1415]},
          {"column": 15, "next": [1924, 1924, 1924, 1416]},
          {"column": 15, "next": [1924, 1924, 1924, 1417]},
          {"column": 15, "next": [1924, 1924, 1924, 1418]},
          {"column": 15, "next": [1924, 1924, 1924, 1419]},
          {"column": 15, "next": [1924, 1924, 1924, 1420]},
          {"column": 15, "next": [1924, 1924, 1924, 1421]},
          {"column": 15, "next": [1924, 1924, 1924, 1422]},
          {"column": 15, "next": [1924, 1924, 1924, 1423]},
          {"column": 15, "next": [1924, 1924, 1924, 1424]},
          {"column": 15, "next": [1924, 1924, 1924, 1425]},
          {"column": 15, "next": [1924, 1924, 1924, 1426]},
          {"column": 15, "next": [1924, 1924, 1924, 1427]},
          {"column": 15, "next": [1924, 1924, 1924, 1428]},
          {"column": 15, "next": [1423, 1423, 1423, 1924]},
          {"column": 15, "next": [1424, 1424, 1424, 1924]},
          {"column": 15, "next": [1425, 1425, 1425, 1924]},
          {"column": 15, "next": [1426, 1426, 1426, 1924]},
          {"column": 15, "next": [1407, 1407, 1407, 1924]},
          {"column": 15, "next": [1427, 1427, 1427, 1924]},
          {"column": 15, "next": [1408, 1408, 1408, 1924]},
          {"column": 15, "next": [1428, 1428, 1428, 1924]},
          {"column": 15, "next": [1924, 1924, 1924, 1429]},
          {"column": 15, "next": [1924, 1924, 1924, 1430]},
          {"column": 15, "next": [1924, 1924, 1924, 1431]},
          {"column": 15, "next": [1924, 1924, 1924, 1432]},
          {"column": 15, "next": [1924, 1924, 1924, 1433]},
          {"column": 15, "next": [1924, 1924, 1924, 1434]},
          {"column": 15, "next": [1924, 1924, 1924, 1435]},
          {"column": 15, "next": [1924, 1924, 1924, 1436]},
          {"column": 15, "next": [1924, 1924, 1924, 1437]},
          {"column": 15, "next": [1924, 1924, 1924, 1438]},
          {"column": 15, "next": [1439, 1439, 1439, 1924]},
          {"column": 15, "next": [1440, 1440, 1440, 1924]},
          {"column": 15, "next": [1441, 1441, 1441, 1924]},
          {"column": 15, "next": [1442, 1442, 1442, 1924]},
          {"column": 15, "next": [1443, 1443, 1443, 1924]},
          {"column": 15, "next": [1444, 1444, 1444, 1924]},
          {"column": 15, "next": [1445, 1445, 1445, 1924]},
          {"column": 15, "next": [1446, 1446, 1446, 1924]},
          {"column": 15, "next": [1419, 1419, 1419, 1924]},
          {"column": 15, "next": [1420, 1420, 1420, 1924]},
          {"column": 15, "next": [1447, 1447, 1447, 1924]},
          {"column": 15, "next": [1448, 1448, 1448, 1924]},
          {"column": 15, "next": [1421, 1421, 1421, 1924]},
          {"column": 15, "next": [1422, 1422, 1422, 1924]},
          {"column": 15, "next": [1449, 1449, 1449, 1924]},
          {"column": 15, "next": [1450, 1450, 1450, 1924]},
          {"column": 15, "next": [1924, 1924, 1924, 1451]},
          {"column": 15, "next": [1924, 1924, 1924, 1452]},
          {"column": 15, "next": [1924, 1924, 1924, 1453]},
          {"column": 15, "next": [1924, 1924, 1924, 1454]},
          {"column": 15, "next": [1924, 1924, 1924, 1455]},
          {"column": 15, "next": [1924, 1924, 1924, 1456]},
          {"column": 15, "next": [1924, 1924, 1924, 1457]},
          {"column": 15, "next": [1924, 1924, 1924, 1458]},
          {"column": 15, "next": [1924, 1924, 1924, 1459]},
          {"column": 15, "next": [1924, 1924, 1924, 1460]},
          {"column": 15, "next": [1924, 1924, 1924, 1461]},
          {"column": 15, "next": [1924, 1924, 1924, 1462]},
          {"column": 15, "next": [1924, 1924, 1924, 1463]},
          {"column": 15, "next": [1924, 1924, 1924, 1464]},
          {"column": 15, "next": [1924, 1924, 1924, 1465]},
          {"column": 15, "next": [1924, 1924, 1924, 1466]},
          {"column": 15, "next": [1924, 1924, 1924, 1467]},
          {"column": 15, "next": [1924, 1924, 1924, 1468]},
          {"column": 15, "next": [1924, 1924, 1924, 1469]},
          {"column": 15, "next": [1924, 1924, 1924, 1470]},
          {"column": 15, "next": [1924, 1924, 1924, 1471]},
          {"column": 15, "next": [1924, 1924, 1924, 1472]},
          {"column": 15, "next": [1467, 1467, 1467, 1924]},
          {"column": 15, "next": [1468, 1468, 1468, 1924]},
          {"column": 15, "next": [1469, 1469, 1469, 1924]},
          {"column": 15, "next": [1470, 1470, 1470, 1924]},
          {"column": 15, "next": [1451, 1451, 1451, 1924]},
          {"column": 15, "next": [1471, 1471, 1471, 1924]},
          {"column": 15, "next": [1452, 1452, 1452, 1924]},
          {"column": 15, "next": [1472, 1472, 1472, 1924]},
          {"column": 15, "next": [1924, 1924, 1924, 1473]},
          {"column": 15, "next": [1924, 1924, 1924, 1474]},
          {"column": 15, "next": [1924, 1924, 1924, 1475]},
          {"column": 15, "next": [1924, 1924, 1924, 1476]},
          {"column": 15, "next": [1924, 1924, 1924, 1477]},
          {"column": 15, "next": [1924, 1924, 1924, 1478]},
          {"column": 15, "next": [1924, 1924, 1924, 1479]},
          {"column": 15, "next": [1924, 1924, 1924, 1480]},
          {"column": 15, "next": [1924, 1924, 1924, 1481]},
          {"column": 15, "next": [1924, 1924, 1924, 1482]},
          {"column": 15, "next": [1483, 1483, 1483, 1924]},
          {"column": 15, "next": [1484, 1484, 1484, 1924]},
          {"column": 15, "next": [1485, 1485, 1485, 1924]},
          {"column": 15, "next": [1486, 1486, 1486, 1924]},
          {"column": 15, "next": [1487, 1487, 1487, 1924]},
          {"column": 15, "next": [1488, 1488, 1488, 1924]},
          {"column": 15, "next": [1489, 1489, 1489, 1924]},
          {"column": 15, "next": [1490, 1490, 1490, 1924]},
          {"column": 15, "next": [1463, 1463, 1463, 1924]},
          {"column": 15, "next": [1464, 1464, 1464, 1924]},
          {"column": 15, "next": [1491, 1491, 1491, 1924]},
          {"column": 15, "next": [1492, 1492, 1492, 1924]},
          {"column": 15, "next": [1465, 1465, 1465, 1924]},
          {"column": 15, "next": [1466, 1466, 1466, 1924]},
          {"column": 15, "next": [1493, 1493, 1493, 1924]},
          {"column": 15, "next": [1494, 1494, 1494, 1924]},
          {"column": 15, "next": [1924, 1924, 1924, 1495]},
          {"column": 15, "next": [1924, 1924, 1924, 1496]},
          {"column": 15, "next": [1924, 1924, 1924, 1497]},
          {"column": 15, "next": [1924, 1924, 1924, 1498]},
          {"column": 15, "next": [1924, 1924, 1924, 1499]},
          {"column": 15, "next": [1924, 1924, 1924, 1500]},
          {"column": 15, "next": [1924, 1924, 1924, 1501]},
          {"column": 15, "next": [1924, 1924, 1924, 1502]},
          {"column": 15, "next": [1924, 1924, 1924, 1503]},
          {"column": 15, "next": [1924, 1924, 1924, 1504]},
          {"column": 15, "next": [1924, 1924, 1924, 1505]},
          {"column": 15, "next": [1924, 1924, 1924, 1506]},
          {"column": 15, "next": [1924, 1924, 1924, 1507]},
          {"column": 15, "next": [1924, 1924, 1924, 1508]},
          {"column": 15, "next": [1924, 1924, 1924, 1509]},
          {"column": 15, "next": [1924, 1924, 1924, 1510]},
          {"column": 15, "next": [1924, 1924, 1924, 1511]},
          {"column": 15, "next": [1924, 1924, 1924, 1512]},
          {"column": 15, "next": [1924, 1924, 1924, 1513]},
          {"column": 15, "next": [1924, 1924, 1924, 1514]},
          {"column": 15, "next": [1924, 1924, 1924, 1515]},
          {"column": 15, "next": [1924, 1924, 1924, 1516]},
          {"column": 15, "next": [1511, 1511, 1511, 1924]},
          {"column": 15, "next": [1512, 1512, 1512, 1924]},
          {"column": 15, "next": [1513, 1513, 1513, 1924]},
          {"column": 15, "next": [1514, 1514, 1514, 1924]},
          {"column": 15, "next": [1495, 1495, 1495, 1924]},
          {"column": 15, "next": [1515, 1515, 1515, 1924]},
          {"column": 15, "next": [1496, 1496, 1496, 1924]},
          {"column": 15, "next": [1516, 1516, 1516, 1924]},
          {"column": 15, "next": [1924, 1924, 1924, 1517]},
          {"column": 15, "next": [1924, 1924, 1924, 1518]},
          {"column": 15, "next": [1924, 1924, 1924, 1519]},
          {"column": 15, "next": [1924, 1924, 1924, 1520]},
          {"column": 15, "next": [1924, 1924, 1924, 1521]},
          {"column": 15, "next": [1924, 1924, 1924, 1522]},
          {"column": 15, "next": [1924, 1924, 1924, 1523]},
          {"column": 15, "next": [1924, 1924, 1924, 1524]},
          {"column": 15, "next": [1924, 1924, 1924, 1525]},
          {"column": 15, "next": [1924, 1924, 1924, 1526]},
          {"column": 15, "next": [1527, 1527, 1527, 1924]},
          {"column": 15, "next": [1528, 1528, 1528, 1924]},
          {"column": 15, "next": [1529, 1529, 1529, 1924]},
          {"column": 15, "next": [1530, 1530, 1530, 1924]},
          {"column": 15, "next": [1531, 1531, 1531, 1924]},
          {"column": 15, "next": [1532, 1532, 1532, 1924]},
          {"column": 15, "next": [1533, 1533, 1533, 1924]},
          {"column": 15, "next": [1534, 1534, 1534, 1924]},
          {"column": 15, "next": [1507, 1507, 1507, 1924]},
          {"column": 15, "next": [1508, 1508, 1508, 1924]},
          {"column": 15, "next": [1535, 1535, 1535, 1924]},
          {"column": 15, "next": [1536, 1536, 1536, 1924]},
          {"column": 15, "next": [1509, 1509, 1509, 1924]},
          {"column": 15, "next": [1510, 1510, 1510, 1924]},
          {"column": 15, "next": [1537, 1537, 1537, 1924]},
          {"column": 15, "next": [1538, 1538, 1538, 1924]},
          {"column": 16, "next": [1924, 1924, 1924, 1539]},
          {"column": 16, "next": [1924, 1924, 1924, 1540]},
          {"column": 16, "next": [1924, 1924, 1924, 1541]},
          {"column": 16, "next": [1924, 1924, 1924, 1542]},
          {"column": 16, "next": [1924, 1924, 1924, 1543]},
          {"column": 16, "next": [1924, 1924, 1924, 1544]},
          {"column": 16, "next": [1924, 1924, 1924, 1545]},
          {"column": 16, "next": [1924, 1924, 1924, 1546]},
          {"column": 16, "next": [1924, 1924, 1924, 1547]},
          {"column": 16, "next": [1924, 1924, 1924, 1548]},
          {"column": 16, "next": [1541, 1541, 1541, 1924]},
          {"column": 16, "next": [1542, 1542, 1542, 1924]},
          {"column": 16, "next": [1543, 1543, 1543, 1924]},
          {"column": 16, "next": [1544, 1544, 1544, 1924]},
          {"column": 16, "next": [1545, 1545, 1545, 1924]},
          {"column": 16, "next": [1546, 1546, 1546, 1924]},
          {"column": 16, "next": [1540, 1540, 1540, 1924]},
          {"column": 16, "next": [1547, 1547, 1547, 1924]},
          {"column": 16, "next": [1548, 1548, 1548, 1924]},
          {"column": 16, "next": [1924, 1924, 1924, 1549]},
          {"column": 16, "next": [1924, 1924, 1924, 1550]},
          {"column": 16, "next": [1924, 1924, 1924, 1551]},
          {"column": 16, "next": [1924, 1924, 1924, 1552]},
          {"column": 16, "next": [1924, 1924, 1924, 1553]},
          {"column": 16, "next": [1924, 1924, 1924, 1554]},
          {"column": 16, "next": [1924, 1924, 1924, 1555]},
          {"column": 16, "next": [1924, 1924, 1924, 1556]},
          {"column": 16, "next": [1924, 1924, 1924, 1557]},
          {"column": 16, "next": [1924, 1924, 1924, 1558]},
          {"column": 16, "next": [1924, 1924, 1924, 1559]},
          {"column": 16, "next": [1924, 1924, 1924, 1560]},
          {"column": 16, "next": [1924, 1924, 1924, 1561]},
          {"column": 16, "next": [1924, 1924, 1924, 1562]},
          {"column": 16, "next": [1924, 1924, 1924, 1563]},
          {"column": 16, "next": [1924, 1924, 1924, 1564]},
          {"column": 16, "next": [1924, 1924, 1924, 1565]},
          {"column": 16, "next": [1924, 1924, 1924, 1566]},
          {"column": 16, "next": [1924, 1924, 1924, 1567]},
          {"column": 16, "next": [1924, 1924, 1924, 1568]},
          {"column": 16, "next": [1924, 1924, 1924, 1569]},
          {"column": 16, "next": [1924, 1924, 1924, 1570]},
          {"column": 16, "next": [1558, 1571, 1571, 1924]},
          {"column": 16, "next": [1572, 1558, 1573, 1924]},
          {"column": 16, "next": [1572, 1574, 1558, 1924]},
          {"column": 16, "next": [1559, 1575, 1575, 1924]},
          {"column": 16, "next": [1576, 1559, 1559, 1924]},
          {"column": 16, "next": [1560, 1577, 1577, 1924]},
          {"column": 16, "next": [1578, 1560, 1560, 1924]},
          {"column": 16, "next": [1561, 1579, 1579, 1924]},
          {"column": 16, "next": [1580, 1561, 1581, 1924]},
          {"column": 16, "next": [1580, 1582, 1561, 1924]},
          {"column": 16, "next": [1562, 1583, 1583, 1924]},
          {"column": 16, "next": [1584, 1562, 1562, 1924]},
          {"column": 16, "next": [1563, 1585, 1585, 1924]},
          {"column": 16, "next": [1586, 1563, 1563, 1924]},
          {"column": 16, "next": [1564, 1564, 1564, 1924]},
          {"column": 16, "next": [1565, 1565, 1565, 1924]},
          {"column": 16, "next": [1566, 1566, 1566, 1924]},
          {"column": 16, "next": [1567, 1567, 1567, 1924]},
          {"column": 16, "next": [1554, 1554, 1554, 1924]},
          {"column": 16, "next": [1568, 1568, 1568, 1924]},
          {"column": 16, "next": [1555, 1555, 1555, 1924]},
          {"column": 16, "next": [1569, 1569, 1569, 1924]},
          {"column": 16, "next": [1570, 1570, 1570, 1924]},
          {"column": 16, "next": [1924, 1924, 1924, 1587]},
          {"column": 16, "next": [1924, 1924, 1924, 1588]},
          {"column": 16, "next": [1924, 1924, 1924, 1589]},
          {"column": 16, "next": [1924, 1924, 1924, 1590]},
          {"column": 16, "next": [1924, 1924, 1924, 1591]},
          {"column": 16, "next": [1924, 1924, 1924, 1592]},
          {"column": 16, "next": [1924, 1924, 1924, 1593]},
          {"column": 16, "next": [1924, 1924, 1924, 1594]},
          {"column": 16, "next": [1924, 1924, 1924, 1595]},
          {"column": 16, "next": [1924, 1924, 1924, 1596]},
          {"column": 16, "next": [1924, 1924, 1924, 1597]},
          {"column": 16, "next": [1592, 1592, 1592, 1924]},
          {"column": 16, "next": [1593, 1593, 1593, 1924]},
          {"column": 16, "next": [1594, 1594, 1594, 1924]},
          {"column": 16, "next": [1595, 1595, 1595, 1924]},
          {"column": 16, "next": [1590, 1590, 1590, 1924]},
          {"column": 16, "next": [1596, 1596, 1596, 1924]},
          {"column": 16, "next": [1591, 1591, 1591, 1924]},
          {"column": 16, "next": [1597, 1597, 1597, 1924]},
          {"column": 16, "next": [1924, 1924, 1924, 1598]},
          {"column": 16, "next": [1924, 1924, 1924, 1599]},
          {"column": 16, "next": [1924, 1924, 1924, 1600]},
          {"column": 16, "next": [1924, 1924, 1924, 1601]},
          {"column": 16, "next": [1924, 1924, 1924, 1602]},
          {"column": 16, "next": [1924, 1924, 1924, 1603]},
          {"column": 16, "next": [1924, 1924, 1924, 1604]},
          {"column": 16, "next": [1924, 1924, 1924, 1605]},
          {"column": 16, "next": [1924, 1924, 1924, 1606]},
          {"column": 16, "next": [1924, 1924, 1924, 1607]},
          {"column": 16, "next": [1924, 1924, 1924, 1608]},
          {"column": 16, "next": [1924, 1924, 1924, 1609]},
          {"column": 16, "next": [1924, 1924, 1924, 1610]},
          {"column": 16, "next": [1924, 1924, 1924, 1611]},
          {"column": 16, "next": [1924, 1924, 1924, 1612]},
          {"column": 16, "next": [1924, 1924, 1924, 1613]},
          {"column": 16, "next": [1604, 1604, 1604, 1924]},
          {"column": 16, "next": [1605, 1605, 1605, 1924]},
          {"column": 16, "next": [1606, 1606, 1606, 1924]},
          {"column": 16, "next": [1607, 1607, 1607, 1924]},
          {"column": 16, "next": [1608, 1608, 1608, 1924]},
          {"column": 16, "next": [1609, 1609, 1609, 1924]},
          {"column": 16, "next": [1610, 1610, 1610, 1924]},
          {"column": 16, "next": [1611, 1611, 1611, 1924]},
          {"column": 16, "next": [1602, 1602, 1602, 1924]},
          {"column": 16, "next": [1612, 1612, 1612, 1924]},
          {"column": 16, "next": [1603, 1603, 1603, 1924]},
          {"column": 16, "next": [1613, 1613, 1613, 1924]},
          {"column": 16, "next": [1924, 1924, 1924, 1614]},
          {"column": 16, "next": [1924, 1924, 1924, 1615]},
          {"column": 16, "next": [1924, 1924, 1924, 1616]},
          {"column": 16, "next": [1924, 1924, 1924, 1617]},
          {"column": 16, "next": [1924, 1924, 1924, 1618]},
          {"column": 16, "next": [1924, 1924, 1924, 1619]},
          {"column": 16, "next": [1924, 1924, 1924, 1620]},
          {"column": 16, "next": [1924, 1924, 1924, 1621]},
          {"column": 16, "next": [1616, 1616, 1616, 1924]},
          {"column": 16, "next": [1617, 1617, 1617, 1924]},
          {"column": 16, "next": [1618, 1618, 1618, 1924]},
          {"column": 16, "next": [1619, 1619, 1619, 1924]},
          {"column": 16, "next": [1614, 1614, 1614, 1924]},
          {"column": 16, "next": [1620, 1620, 1620, 1924]},
          {"column": 16, "next": [1615, 1615, 1615, 1924]},
          {"column": 16, "next": [1621, 1621, 1621, 1924]},
          {"column": 16, "next": [1924, 1924, 1924, 1622]},
          {"column": 16, "next": [1924, 1924, 1924, 1623]},
          {"column": 16, "next": [1924, 1924, 1924, 1624]},
          {"column": 16, "next": [1924, 1924, 1924, 1625]},
          {"column": 16, "next": [1924, 1924, 1924, 1626]},
          {"column": 16, "next": [1924, 1924, 1924, 1627]},
          {"column": 16, "next": [1924, 1924, 1924, 1628]},
          {"column": 16, "next": [1924, 1924, 1924, 1629]},
          {"column": 16, "next": [1924, 1924, 1924, 1630]},
          {"column": 16, "next": [1924, 1924, 1924, 1631]},
          {"column": 16, "next": [1924, 1924, 1924, 1632]},
          {"column": 16, "next": [1924, 1924, 1924, 1633]},
          {"column": 16, "next": [1924, 1924, 1924, 1634]},
          {"column": 16, "next": [1924, 1924, 1924, 1635]},
          {"column": 16, "next": [1924, 1924, 1924, 1636]},
          {"column": 16, "next": [1924, 1924, 1924, 1637]},
          {"column": 16, "next": [1628, 1628, 1628, 1924]},
          {"column": 16, "next": [1629, 1629, 1629, 1924]},
          {"column": 16, "next": [1630, 1630, 1630, 1924]},
          {"column": 16, "next": [1631, 1631, 1631, 1924]},
          {"column": 16, "next": [1632, 1632, 1632, 1924]},
          {"column": 16, "next": [1633, 1633, 1633, 1924]},
          {"column": 16, "next": [1634, 1634, 1634, 1924]},
          {"column": 16, "next": [1635, 1635, 1635, 1924]},
          {"column": 16, "next": [1626, 1626, 1626, 1924]},
          {"column": 16, "next": [1636, 1636, 1636, 1924]},
          {"column": 16, "next": [1627, 1627, 1627, 1924]},
          {"column": 16, "next": [1637, 1637, 1637, 1924]},
          {"column": 16, "next": [1924, 1924, 1924, 1638]},
          {"column": 16, "next": [1924, 1924, 1924, 1639]},
          {"column": 16, "next": [1924, 1924, 1924, 1640]},
          {"column": 16, "next": [1924, 1924, 1924, 1641]},
          {"column": 16, "next": [1924, 1924, 1924, 1642]},
          {"column": 16, "next": [1924, 1924, 1924, 1643]},
          {"column": 16, "next": [1924, 1924, 1924, 1644]},
          {"column": 16, "next": [1924, 1924, 1924, 1645]},
          {"column": 16, "next": [1640, 1640, 1640, 1924]},
          {"column": 16, "next": [1641, 1641, 1641, 1924]},
          {"column": 16, "next": [1642, 1642, 1642, 1924]},
          {"column": 16, "next": [1643, 1643, 1643, 1924]},
          {"column": 16, "next": [1638, 1638, 1638, 1924]},
          {"column": 16, "next": [1644, 1644, 1644, 1924]},
          {"column": 16, "next": [1639, 1639, 1639, 1924]},
          {"column": 16, "next": [1645, 1645, 1645, 1924]},
          {"column": 16, "next": [1924, 1924, 1924, 1646]},
          {"column": 16, "next": [1924, 1924, 1924, 1647]},
          {"column": 16, "next": [1924, 1924, 1924, 1648]},
          {"column": 16, "next": [1924, 1924, 1924, 1649]},
          {"column": 16, "next": [1924, 1924, 1924, 1650]},
          {"column": 16, "next": [1924, 1924, 1924, 1651]},
          {"column": 16, "next": [1924, 1924, 1924, 1652]},
          {"column": 16, "next": [1924, 1924, 1924, 1653]},
          {"column": 16, "next": [1924, 1924, 1924, 1654]},
          {"column": 16, "next": [1924, 1924, 1924, 1655]},
          {"column": 16, "next": [1924, 1924, 1924, 1656]},
          {"column": 16, "next": [1924, 1924, 1924, 1657]},
          {"column": 16, "next": [1924, 1924, 1924, 1658]},
          {"column": 16, "next": [1924, 1924, 1924, 1659]},
          {"column": 16, "next": [1924, 1924, 1924, 1660]},
          {"column": 16, "next": [1924, 1924, 1924, 1661]},
          {"column": 16, "next": [1652, 1652, 1652, 1924]},
          {"column": 16, "next": [1653, 1653, 1653, 1924]},
          {"column": 16, "next": [1654, 1654, 1654, 1924]},
          {"column": 16, "next": [1655, 1655, 1655, 1924]},
          {"column": 16, "next": [1656, 1656, 1656, 1924]},
          {"column": 16, "next": [1657, 1657, 1657, 1924]},
          {"column": 16, "next": [1658, 1658, 1658, 1924]},
          {"column": 16, "next": [1659, 1659, 1659, 1924]},
          {"column": 16, "next": [1650, 1650, 1650, 1924]},
          {"column": 16, "next": [1660, 1660, 1660, 1924]},
          {"column": 16, "next": [1651, 1651, 1651, 1924]},
          {"column": 16, "next": [1661, 1661, 1661, 1924]},
          {"column": 17, "next": [1924, 1924, 1924, 1662]},
          {"column": 17, "next": [1924, 1924, 1924, 1663]},
          {"column": 17, "next": [1924, 1924, 1924, 1664]},
          {"column": 17, "next": [1924, 1924, 1924, 1665]},
          {"column": 17, "next": [1924, 1924, 1924, 1666]},
          {"column": 17, "next": [1924, 1924, 1924, 1667]},
          {"column": 17, "next": [1924, 1924, 1924, 1668]},
          {"column": 17, "next": [1924, 1924, 1924, 1669]},
          {"column": 17, "next": [1924, 1924, 1924, 1670]},
          {"column": 17, "next": [1924, 1924, 1924, 1671]},
          {"column": 17, "next": [1924, 1924, 1924, 1672]},
          {"column": 17, "next": [1673, 1673, 1673, 1924]},
          {"column": 17, "next": [1674, 1674, 1674, 1924]},
          {"column": 17, "next": [1663, 1663, 1663, 1924]},
          {"column": 17, "next": [1675, 1675, 1675, 1924]},
          {"column": 17, "next": [1924, 1924, 1924, 1676]},
          {"column": 17, "next": [1924, 1924, 1924, 1675]},
          {"column": 17, "next": [1668, 1668, 1668, 1924]},
          {"column": 17, "next": [1676, 1676, 1676, 1924]},
          {"column": 17, "next": [1677, 1678, 1679, 1924]},
          {"column": 17, "next": [1680, 1680, 1680, 1924]},
          {"column": 17, "next": [1681, 1681, 1681, 1924]},
          {"column": 17, "next": [1682, 1683, 1684, 1924]},
          {"column": 17, "next": [1685, 1685, 1685, 1924]},
          {"column": 17, "next": [1686, 1686, 1686, 1924]},
          {"column": 17, "next": [1666, 1666, 1666, 1924]},
          {"column": 17, "next": [1667, 1667, 1667, 1924]},
          {"column": 17, "next": [1687, 1687, 1687, 1924]},
          {"column": 17, "next": [1688, 1688, 1688, 1924]},
          {"column": 17, "next": [1924, 1924, 1924, 1689]},
          {"column": 17, "next": [1924, 1924, 1924, 1690]},
          {"column": 17, "next": [1671, 1671, 1671, 1924]},
          {"column": 17, "next": [1691, 1692, 1692, 1924]},
          {"column": 17, "next": [1693, 1694, 1694, 1924]},
          {"column": 17, "next": [1691, 1695, 1696, 1924]},
          {"column": 17, "next": [1693, 1697, 1698, 1924]},
          {"column": 17, "next": [1680, 1699, 1699, 1924]},
          {"column": 17, "next": [1680, 1700, 1700, 1924]},
          {"column": 17, "next": [1681, 1701, 1701, 1924]},
          {"column": 17, "next": [1681, 1702, 1702, 1924]},
          {"column": 17, "next": [1703, 1704, 1705, 1924]},
          {"column": 17, "next": [1706, 1707, 1708, 1924]},
          {"column": 17, "next": [1703, 1709, 1710, 1924]},
          {"column": 17, "next": [1706, 1711, 1712, 1924]},
          {"column": 17, "next": [1685, 1713, 1713, 1924]},
          {"column": 17, "next": [1685, 1714, 1714, 1924]},
          {"column": 17, "next": [1686, 1715, 1715, 1924]},
          {"column": 17, "next": [1686, 1716, 1716, 1924]},
          {"column": 17, "next": [1672, 1672, 1672, 1924]},
          {"column": 17, "next": [1717, 1717, 1717, 1924]},
          {"column": 17, "next": [1718, 1718, 1718, 1924]},
          {"column": 17, "next": [1924, 1924, 1924, 1719]},
          {"column": 17, "next": [1924, 1924, 1924, 1720]},
          {"column": 17, "next": [1924, 1924, 1924, 1721]},
          {"column": 17, "next": [1924, 1924, 1924, 1722]},
          {"column": 17, "next": [1924, 1924, 1924, 1723]},
          {"column": 17, "next": [1924, 1924, 1924, 1724]},
          {"column": 17, "next": [1924, 1924, 1924, 1725]},
          {"column": 17, "next": [1924, 1924, 1924, 1726]},
          {"column": 17, "next": [1719, 1719, 1719, 1924]},
          {"column": 17, "next": [1727, 1727, 1727, 1924]},
          {"column": 17, "next": [1720, 1720, 1720, 1924]},
          {"column": 17, "next": [1728, 1728, 1728, 1924]},
          {"column": 17, "next": [1924, 1924, 1924, 1727]},
          {"column": 17, "next": [1924, 1924, 1924, 1728]},
          {"column": 17, "next": [1721, 1721, 1721, 1924]},
          {"column": 17, "next": [1722, 1722, 1722, 1924]},
          {"column": 17, "next": [1729, 1729, 1729, 1924]},
          {"column": 17, "next": [1730, 1730, 1730, 1924]},
          {"column": 17, "next": [1723, 1723, 1723, 1924]},
          {"column": 17, "next": [1724, 1724, 1724, 1924]},
          {"column": 17, "next": [1731, 1731, 1731, 1924]},
          {"column": 17, "next": [1732, 1732, 1732, 1924]},
          {"column": 17, "next": [1924, 1924, 1924, 1733]},
          {"column": 17, "next": [1924, 1924, 1924, 1734]},
          {"column": 17, "next": [1924, 1924, 1924, 1735]},
          {"column": 17, "next": [1924, 1924, 1924, 1736]},
          {"column": 17, "next": [1924, 1924, 1924, 1737]},
          {"column": 17, "next": [1924, 1924, 1924, 1738]},
          {"column": 17, "next": [1924, 1924, 1924, 1739]},
          {"column": 17, "next": [1924, 1924, 1924, 1740]},
          {"column": 17, "next": [1924, 1924, 1924, 1741]},
          {"column": 17, "next": [1924, 1924, 1924, 1742]},
          {"column": 17, "next": [1735, 1735, 1735, 1924]},
          {"column": 17, "next": [1743, 1743, 1743, 1924]},
          {"column": 17, "next": [1736, 1736, 1736, 1924]},
          {"column": 17, "next": [1744, 1744, 1744, 1924]},
          {"column": 17, "next": [1924, 1924, 1924, 1743]},
          {"column": 17, "next": [1924, 1924, 1924, 1744]},
          {"column": 17, "next": [1737, 1737, 1737, 1924]},
          {"column": 17, "next": [1738, 1738, 1738, 1924]},
          {"column": 17, "next": [1745, 1745, 1745, 1924]},
          {"column": 17, "next": [1746, 1746, 1746, 1924]},
          {"column": 17, "next": [1739, 1739, 1739, 1924]},
          {"column": 17, "next": [1740, 1740, 1740, 1924]},
          {"column": 17, "next": [1747, 1747, 1747, 1924]},
          {"column": 17, "next": [1748, 1748, 1748, 1924]},
          {"column": 17, "next": [1924, 1924, 1924, 1749]},
          {"column": 17, "next": [1924, 1924, 1924, 1750]},
          {"column": 17, "next": [1924, 1924, 1924, 1751]},
          {"column": 17, "next": [1924, 1924, 1924, 1752]},
          {"column": 17, "next": [1924, 1924, 1924, 1753]},
          {"column": 17, "next": [1924, 1924, 1924, 1754]},
          {"column": 17, "next": [1924, 1924, 1924, 1755]},
          {"column": 17, "next": [1924, 1924, 1924, 1756]},
          {"column": 17, "next": [1924, 1924, 1924, 1757]},
          {"column": 17, "next": [1924, 1924, 1924, 1758]},
          {"column": 17, "next": [1751, 1751, 1751, 1924]},
          {"column": 17, "next": [1759, 1759, 1759, 1924]},
          {"column": 17, "next": [1752, 1752, 1752, 1924]},
          {"column": 17, "next": [1760, 1760, 1760, 1924]},
          {"column": 17, "next": [1924, 1924, 1924, 1759]},
          {"column": 17, "next": [1924, 1924, 1924, 1760]},
          {"column": 17, "next": [1753, 1753, 1753, 1924]},
          {"column": 17, "next": [1754, 1754, 1754, 1924]},
          {"column": 17, "next": [1761, 1761, 1761, 1924]},
          {"column": 17, "next": [1762, 1762, 1762, 1924]},
          {"column": 17, "next": [1755, 1755, 1755, 1924]},
          {"column": 17, "next": [1756, 1756, 1756, 1924]},
          {"column": 17, "next": [1763, 1763, 1763, 1924]},
          {"column": 17, "next": [1764, 1764, 1764, 1924]},
          {"column": 17, "next": [1924, 1924, 1924, 1765]},
          {"column": 17, "next": [1924, 1924, 1924, 1766]},
          {"column": 18, "next": [1924, 1924, 1924, 1767]},
          {"column": 18, "next": [1924, 1924, 1924, 1768]},
          {"column": 18, "next": [1769, 1769, 1769, 1924]},
          {"column": 18, "next": [1770, 1770, 1770, 1924]},
          {"column": 18, "next": [1768, 1768, 1768, 1924]},
          {"column": 18, "next": [1771, 1771, 1771, 1924]},
          {"column": 18, "next": [1924, 1924, 1924, 1772]},
          {"column": 18, "next": [1924, 1924, 1924, 1773]},
          {"column": 18, "next": [1924, 1924, 1924, 1771]},
          {"column": 18, "next": [1772, 1772, 1772, 1924]},
          {"column": 18, "next": [1773, 1773, 1773, 1924]},
          {"column": 18, "next": [1924, 1924, 1924, 1774]},
          {"column": 18, "next": [1924, 1924, 1924, 1775]},
          {"column": 18, "next": [1924, 1924, 1924, 1776]},
          {"column": 18, "next": [1924, 1924, 1924, 1777]},
          {"column": 18, "next": [1778, 1779, 1779, 1924]},
          {"column": 18, "next": [1780, 1778, 1779, 1924]},
          {"column": 18, "next": [1780, 1780, 1778, 1924]},
          {"column": 18, "next": [1781, 1781, 1781, 1924]},
          {"column": 18, "next": [1782, 1782, 1782, 1924]},
          {"column": 18, "next": [1783, 1784, 1784, 1924]},
          {"column": 18, "next": [1785, 1783, 1784, 1924]},
          {"column": 18, "next": [1785, 1785, 1783, 1924]},
          {"column": 18, "next": [1786, 1786, 1786, 1924]},
          {"column": 18, "next": [1787, 1787, 1787, 1924]},
          {"column": 18, "next": [1776, 1776, 1776, 1924]},
          {"column": 18, "next": [1788, 1788, 1788, 1924]},
          {"column": 18, "next": [1924, 1924, 1924, 1789]},
          {"column": 18, "next": [1924, 1924, 1924, 1788]},
          {"column": 18, "next": [1790, 1779, 1779, 1924]},
          {"column": 18, "next": [1780, 1791, 1791, 1924]},
          {"column": 18, "next": [1792, 1779, 1779, 1924]},
          {"column": 18, "next": [1780, 1793, 1793, 1924]},
          {"column": 18, "next": [1780, 1790, 1779, 1924]},
          {"column": 18, "next": [1780, 1780, 1790, 1924]},
          {"column": 18, "next": [1780, 1792, 1779, 1924]},
          {"column": 18, "next": [1780, 1780, 1792, 1924]},
          {"column": 18, "next": [1781, 1794, 1794, 1924]},
          {"column": 18, "next": [1781, 1795, 1795, 1924]},
          {"column": 18, "next": [1782, 1796, 1796, 1924]},
          {"column": 18, "next": [1782, 1797, 1797, 1924]},
          {"column": 18, "next": [1798, 1784, 1784, 1924]},
          {"column": 18, "next": [1785, 1799, 1800, 1924]},
          {"column": 18, "next": [1785, 1801, 1799, 1924]},
          {"column": 18, "next": [1802, 1784, 1784, 1924]},
          {"column": 18, "next": [1785, 1803, 1804, 1924]},
          {"column": 18, "next": [1785, 1805, 1803, 1924]},
          {"column": 18, "next": [1785, 1798, 1784, 1924]},
          {"column": 18, "next": [1785, 1785, 1798, 1924]},
          {"column": 18, "next": [1785, 1802, 1784, 1924]},
          {"column": 18, "next": [1785, 1785, 1802, 1924]},
          {"column": 18, "next": [1786, 1806, 1806, 1924]},
          {"column": 18, "next": [1786, 1807, 1807, 1924]},
          {"column": 18, "next": [1787, 1808, 1808, 1924]},
          {"column": 18, "next": [1787, 1809, 1809, 1924]},
          {"column": 18, "next": [1777, 1777, 1777, 1924]},
          {"column": 18, "next": [1789, 1789, 1789, 1924]},
          {"column": 18, "next": [1924, 1924, 1924, 1810]},
          {"column": 18, "next": [1924, 1924, 1924, 1811]},
          {"column": 18, "next": [1810, 1810, 1810, 1924]},
          {"column": 18, "next": [1812, 1812, 1812, 1924]},
          {"column": 18, "next": [1811, 1811, 1811, 1924]},
          {"column": 18, "next": [1813, 1813, 1813, 1924]},
          {"column": 18, "next": [1924, 1924, 1924, 1812]},
          {"column": 18, "next": [1924, 1924, 1924, 1813]},
          {"column": 18, "next": [1924, 1924, 1924, 1814]},
          {"column": 18, "next": [1924, 1924, 1924, 1815]},
          {"column": 18, "next": [1814, 1814, 1814, 1924]},
          {"column": 18, "next": [1816, 1816, 1816, 1924]},
          {"column": 18, "next": [1815, 1815, 1815, 1924]},
          {"column": 18, "next": [1817, 1817, 1817, 1924]},
          {"column": 18, "next": [1924, 1924, 1924, 1816]},
          {"column": 18, "next": [1924, 1924, 1924, 1817]},
          {"column": 18, "next": [1924, 1924, 1924, 1818]},
          {"column": 18, "next": [1924, 1924, 1924, 1819]},
          {"column": 18, "next": [1818, 1818, 1818, 1924]},
          {"column": 18, "next": [1820, 1820, 1820, 1924]},
          {"column": 18, "next": [1819, 1819, 1819, 1924]},
          {"column": 18, "next": [1821, 1821, 1821, 1924]},
          {"column": 18, "next": [1924, 1924, 1924, 1820]},
          {"column": 18, "next": [1924, 1924, 1924, 1821]},
          {"column": 18, "next": [1924, 1924, 1924, 1822]},
          {"column": 18, "next": [1924, 1924, 1924, 1823]},
          {"column": 18, "next": [1822, 1822, 1822, 1924]},
          {"column": 18, "next": [1824, 1824, 1824, 1924]},
          {"column": 18, "next": [1823, 1823, 1823, 1924]},
          {"column": 18, "next": [1825, 1825, 1825, 1924]},
          {"column": 18, "next": [1924, 1924, 1924, 1824]},
          {"column": 18, "next": [1924, 1924, 1924, 1825]},
          {"column": 18, "next": [1924, 1924, 1924, 1826]},
          {"column": 18, "next": [1924, 1924, 1924, 1827]},
          {"column": 18, "next": [1826, 1826, 1826, 1924]},
          {"column": 18, "next": [1828, 1828, 1828, 1924]},
          {"column": 18, "next": [1827, 1827, 1827, 1924]},
          {"column": 18, "next": [1829, 1829, 1829, 1924]},
          {"column": 18, "next": [1924, 1924, 1924, 1828]},
          {"column": 18, "next": [1924, 1924, 1924, 1829]},
          {"column": 18, "next": [1924, 1924, 1924, 1830]},
          {"column": 18, "next": [1924, 1924, 1924, 1831]},
          {"column": 18, "next": [1830, 1830, 1830, 1924]},
          {"column": 18, "next": [1832, 1832, 1832, 1924]},
          {"column": 18, "next": [1831, 1831, 1831, 1924]},
          {"column": 18, "next": [1833, 1833, 1833, 1924]},
          {"column": 18, "next": [1924, 1924, 1924, 1832]},
          {"column": 18, "next": [1924, 1924, 1924, 1833]},
          {"column": 19, "next": [1924, 1924, 1834]},
          {"column": 19, "next": [1924, 1924, 1835]},
          {"column": 19, "next": [1924, 1924, 1836]},
          {"column": 19, "next": [1924, 1924, 1837]},
          {"column": 19, "next": [1924, 1924, 1838]},
          {"column": 19, "next": [1924, 1924, 1839]},
          {"column": 19, "next": [1924, 1924, 1840]},
          {"column": 19, "next": [1924, 1924, 1841]},
          {"column": 19, "next": [1841, 1841, 1924]},
          {"column": 19, "next": [1835, 1835, 1924]},
          {"column": 19, "next": [1839, 1839, 1924]},
          {"column": 19, "next": [1924, 1924, 1842]},
          {"column": 19, "next": [1924, 1924, 1843]},
          {"column": 19, "next": [1924, 1924, 1844]},
          {"column": 19, "next": [1924, 1924, 1845]},
          {"column": 19, "next": [1846, 1847, 1924]},
          {"column": 19, "next": [1848, 1849, 1924]},
          {"column": 19, "next": [1850, 1851, 1924]},
          {"column": 19, "next": [1852, 1853, 1924]},
          {"column": 19, "next": [1845, 1854, 1924]},
          {"column": 19, "next": [1855, 1856, 1924]},
          {"column": 19, "next": [1838, 1838, 1924]},
          {"column": 19, "next": [1840, 1840, 1924]},
          {"column": 19, "next": [1924, 1924, 1857]},
          {"column": 19, "next": [1924, 1924, 1858]},
          {"column": 19, "next": [1924, 1924, 1859]},
          {"column": 19, "next": [1924, 1924, 1860]},
          {"column": 19, "next": [1924, 1924, 1861]},
          {"column": 19, "next": [1924, 1924, 1862]},
          {"column": 19, "next": [1858, 1847, 1924]},
          {"column": 19, "next": [1860, 1847, 1924]},
          {"column": 19, "next": [1863, 1864, 1924]},
          {"column": 19, "next": [1861, 1864, 1924]},
          {"column": 19, "next": [1861, 1851, 1924]},
          {"column": 19, "next": [1861, 1853, 1924]},
          {"column": 19, "next": [1865, 1866, 1924]},
          {"column": 19, "next": [1862, 1866, 1924]},
          {"column": 19, "next": [1862, 1851, 1924]},
          {"column": 19, "next": [1862, 1853, 1924]},
          {"column": 19, "next": [1861, 1854, 1924]},
          {"column": 19, "next": [1862, 1854, 1924]},
          {"column": 19, "next": [1861, 1856, 1924]},
          {"column": 19, "next": [1862, 1856, 1924]},
          {"column": 19, "next": [1924, 1924, 1867]},
          {"column": 19, "next": [1924, 1924, 1868]},
          {"column": 19, "next": [1924, 1924, 1869]},
          {"column": 19, "next": [1924, 1924, 1870]},
          {"column": 19, "next": [1867, 1867, 1924]},
          {"column": 19, "next": [1868, 1868, 1924]},
          {"column": 19, "next": [1869, 1869, 1924]},
          {"column": 19, "next": [1870, 1870, 1924]},
          {"column": 19, "next": [1924, 1924, 1871]},
          {"column": 19, "next": [1924, 1924, 1872]},
          {"column": 19, "next": [1924, 1924, 1873]},
          {"column": 19, "next": [1924, 1924, 1874]},
          {"column": 19, "next": [1871, 1871, 1924]},
          {"column": 19, "next": [1872, 1872, 1924]},
          {"column": 19, "next": [1873, 1873, 1924]},
          {"column": 19, "next": [1874, 1874, 1924]},
          {"column": 19, "next": [1924, 1924, 1875]},
          {"column": 19, "next": [1924, 1924, 1876]},
          {"column": 19, "next": [1924, 1924, 1877]},
          {"column": 19, "next": [1924, 1924, 1878]},
          {"column": 19, "next": [1875, 1875, 1924]},
          {"column": 19, "next": [1876, 1876, 1924]},
          {"column": 19, "next": [1877, 1877, 1924]},
          {"column": 19, "next": [1878, 1878, 1924]},
          {"column": 20, "next": [1924, 1924, 1879]},
          {"column": 20, "next": [1924, 1924, 1880]},
          {"column": 20, "next": [1924, 1924, 1881]},
          {"column": 20, "next": [1881, 1881, 1924]},
          {"column": 20, "next": [1880, 1880, 1924]},
          {"column": 20, "next": [1924, 1924, 1882]},
          {"column": 20, "next": [1882, 1882, 1924]},
          {"column": 20, "next": [1924, 1924, 1883]},
          {"column": 20, "next": [1924, 1924, 1884]},
          {"column": 20, "next": [1924, 1924, 1885]},
          {"column": 20, "next": [1924, 1924, 1886]},
          {"column": 20, "next": [1887, 1888, 1924]},
          {"column": 20, "next": [1924, 1924, 1889]},
          {"column": 20, "next": [1924, 1924, 1890]},
          {"column": 20, "next": [1884, 1888, 1924]},
          {"column": 20, "next": [1890, 1884, 1924]},
          {"column": 20, "next": [1885, 1888, 1924]},
          {"column": 20, "next": [1890, 1885, 1924]},
          {"column": 20, "next": [1886, 1888, 1924]},
          {"column": 20, "next": [1890, 1886, 1924]},
          {"column": 20, "next": [1890, 1887, 1924]},
          {"column": 20, "next": [1889, 1888, 1924]},
          {"column": 20, "next": [1890, 1889, 1924]},
          {"column": 20, "next": [1924, 1924, 1891]},
          {"column": 20, "next": [1924, 1924, 1892]},
          {"column": 20, "next": [1924, 1924, 1893]},
          {"column": 20, "next": [1924, 1924, 1894]},
          {"column": 20, "next": [1892, 1888, 1924]},
          {"column": 20, "next": [1894, 1888, 1924]},
          {"column": 20, "next": [1891, 1888, 1924]},
          {"column": 20, "next": [1890, 1891, 1924]},
          {"column": 20, "next": [1893, 1888, 1924]},
          {"column": 20, "next": [1890, 1893, 1924]},
          {"column": 20, "next": [1924, 1924, 1895]},
          {"column": 20, "next": [1924, 1924, 1896]},
          {"column": 20, "next": [1895, 1895, 1924]},
          {"column": 20, "next": [1896, 1896, 1924]},
          {"column": 20, "next": [1924, 1924, 1897]},
          {"column": 20, "next": [1924, 1924, 1898]},
          {"column": 20, "next": [1897, 1897, 1924]},
          {"column": 20, "next": [1898, 1898, 1924]},
          {"column": 20, "next": [1924, 1924, 1899]},
          {"column": 20, "next": [1924, 1924, 1900]},
          {"column": 20, "next": [1899, 1899, 1924]},
          {"column": 20, "next": [1900, 1900, 1924]},
          {"column": 21, "next": [1901, 1901, 1924]},
          {"column": 21, "next": [1924, 1924, 1902]},
          {"column": 21, "next": [1903, 1903, 1924]},
          {"column": 21, "next": [1904, 1904, 1924]},
          {"column": 21, "next": [1905, 1905, 1924]},
          {"column": 21, "next": [1906, 1907, 1924]},
          {"column": 21, "next": [1908, 1908, 1924]},
          {"column": 21, "next": [1909, 1909, 1924]},
          {"column": 21, "next": [1910, 1910, 1924]},
          {"column": 21, "next": [1911, 1911, 1924]},
          {"column": 21, "next": [1912, 1912, 1924]},
          {"column": 21, "next": [1913, 1913, 1924]},
          {"column": 21, "next": [1914, 1914, 1924]},
          {"column": 21, "next": [1915, 1915, 1924]},
          {"column": 21, "next": [1916, 1916, 1924]},
          {"column": 21, "next": [1917, 1917, 1924]},
          {"column": 21, "next": [1918, 1918, 1924]},
          {"column": 21, "next": [1924, 1924, 1919]},
          {"column": 21, "next": [1920, 1920, 1924]},
          {"column": 21, "next": [1924, 1924, 1921]},
          {"column": 21, "next": [1922, 1922, 1924]},
          {"column": 21, "next": [1924, 1924, 1923]},
          {"column": 22, "next": [1925, 1925, 1924]},
          {"column": 22, "next": [1924, 1924, 1926]},
          {"column": 22, "next": [1927, 1927, 1924]},
          {"column": 22, "next": [1926, 1926, 1924]},
          {"column": 22, "next": [1928, 1928, 1924]},
          {"column": 22, "next": [1929, 1930, 1924]},
          {"column": 22, "next": [1931, 1929, 1924]},
          {"column": 22, "next": [1932, 1932, 1924]},
          {"column": 22, "next": [1933, 1933, 1924]},
          {"column": 22, "next": [1934, 1934, 1924]},
          {"column": 22, "next": [1935, 1935, 1924]},
          {"column": 22, "next": [1936, 1936, 1924]},
          {"column": 22, "next": [1937, 1937, 1924]},
          {"column": 22, "next": [1938, 1938, 1924]},
          {"column": 22, "next": [1939, 1939, 1924]},
          {"column": 22, "next": [1940, 1940, 1924]},
          {"column": 22, "next": [1941, 1941, 1924]},
          {"column": 22, "next": [1942, 1942, 1924]},
          {"column": 22, "next": [1924, 1924, 1942]},
          {"column": 22, "next": [1943, 1943, 1924]},
          {"column": 22, "next": [1924, 1924, 1943]},
          {"column": 22, "next": [1944, 1944, 1924]},
          {"column": 22, "next": [1924, 1924, 1944]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["tie"]}, "clauses": ["E2"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["G3"]},
          {"outcome": {"kind": "accepted", "labels": ["B"]}, "clauses": ["building"]},
          {"outcome": {"kind": "accepted", "labels": ["A"]}, "clauses": ["building"]},
          {"outcome": {"kind": "accepted", "labels": ["tie"]}, "clauses": ["tie"]},
          {"outcome": {"kind": "accepted", "labels": ["B"]}, "clauses": ["style"]},
          {"outcome": {"kind": "accepted", "labels": ["A"]}, "clauses": ["style"]},
          {"outcome": {"kind": "accepted", "labels": ["B"]}, "clauses": ["purpose"]},
          {"outcome": {"kind": "accepted", "labels": ["A"]}, "clauses": ["purpose"]},
          {"outcome": {"kind": "accepted", "labels": ["B"]}, "clauses": ["checking"]},
          {"outcome": {"kind": "accepted", "labels": ["A"]}, "clauses": ["honesty"]},
          {"outcome": {"kind": "accepted", "labels": ["A"]}, "clauses": ["checking"]},
          {"outcome": {"kind": "accepted", "labels": ["B"]}, "clauses": ["honesty"]},
          {"outcome": {"kind": "accepted", "labels": ["B"]}, "clauses": ["efficiency"]},
          {"outcome": {"kind": "accepted", "labels": ["B"]}, "clauses": ["E1"]},
          {"outcome": {"kind": "accepted", "labels": ["A"]}, "clauses": ["efficiency"]},
          {"outcome": {"kind": "accepted", "labels": ["A"]}, "clauses": ["E1"]},
          {"outcome": {"kind": "accepted", "labels": ["A"]}, "clauses": ["G2"]},
          {"outcome": {"kind": "accepted", "labels": ["B"]}, "clauses": ["G2"]},
          {"outcome": {"kind": "flagged", "queue": "security"}, "clauses": ["G1"]}
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
