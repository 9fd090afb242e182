"""Run by the Python that has label-studio-sdk: says what it holds against the exports of a folder.

Each folder below holds `*.xml` and, under the same name, `*.json` or `*.examples.json` with tasks.
"""

import json
import sys
from pathlib import Path

from label_studio_sdk.label_interface import LabelInterface  # type: ignore[import-not-found]


def problems(folder):
    for path in sorted(folder.rglob("*.xml")):
        interface = LabelInterface(path.read_text("utf-8"))
        try:
            interface.validate()
        except Exception as error:  # whatever it holds against the config
            yield f"{path}: {error}"
            continue
        for end in (".json", ".examples.json", ".gold.json"):
            tasks = path.with_name(path.stem + end)
            for task in json.loads(tasks.read_text("utf-8")) if tasks.exists() else ():
                if not interface.validate_task({"data": task["data"]}):
                    yield f"{tasks}: {task['data']}"
                for annotation in task["annotations"]:
                    if not interface.validate_annotation(annotation):
                        yield f"{tasks}: {annotation}"


if __name__ == "__main__":
    place = Path(sys.argv[1])
    found = list(problems(place))
    print(json.dumps({"configs": len(list(place.rglob("*.xml"))), "problems": found}))
