"""The configuration: YAML that starts as it is, with a text or two to see it by."""

from math import ceil

from rubricc.blocks import Data, to_yaml
from rubricc.emit.labeling import Job, Mode
from rubricc.emit.potato.schemes import schemes

PASS_MARK = 0.8
SHOWN: dict[str, list[Data]] = {
    "text pair": [
        {"key": "prompt", "type": "text", "label": "Prompt"},
        {"key": "A", "type": "text", "label": "Response A"},
        {"key": "B", "type": "text", "label": "Response B"},
    ],
    "image": [{"key": "text", "type": "image", "label": "Image"}],
    "image region": [{"key": "text", "type": "image", "label": "Image"}],
    "audio": [{"key": "text", "type": "audio", "label": "Audio"}],
    "video": [{"key": "text", "type": "video", "label": "Video"}],
}
"""What shows an item, where it is not plain text: `text` holds the address of a file then."""


def config(job: Job, mode: Mode, *, lessons: int, has_gold: bool) -> str:
    """The configuration of one mode; with a quiz before the work where there are lessons."""
    settings: dict[str, Data] = {
        "annotation_task_name": f"{job.title} {job.version}",
        "task_dir": ".",
        "output_annotation_dir": f"annotation_output/{mode}",
        "export_annotation_format": "jsonl",
        "data_files": ["items.jsonl"],
        "item_properties": {"id_key": "id", "text_key": "text"},
        "require_password": False,
        "user_config": {"allow_all_users": True, "users": []},
        "annotation_schemes": schemes(job.asked(mode)),
        **_phases(mode, lessons),
        **(_watch(mode) if has_gold else {}),
    }
    if job.media in SHOWN:
        settings["instance_display"] = {"fields": SHOWN[job.media]}
    head = f"# {job.id} {job.version} {job.digest}\n"
    return head + to_yaml(settings)


def _phases(mode: Mode, lessons: int) -> dict[str, Data]:
    instructions: dict[str, Data] = {"type": "instructions", "file": "instructions.html"}
    if not lessons:
        order: list[Data] = ["instructions", "annotation"]
        return {"phases": {"order": order, "instructions": instructions}}
    return {
        "phases": {
            "order": ["instructions", "training", "annotation"],
            "instructions": instructions,
            "training": {"type": "training"},
        },
        "training": {
            "enabled": True,
            "data_file": f"{mode}.training.json",
            "passing_criteria": {"min_correct": ceil(PASS_MARK * lessons)},
            "allow_retry": True,
            "failure_action": "move_to_done",
        },
    }


def _watch(mode: Mode) -> dict[str, Data]:
    """Gold that nobody is told of, and checks of attention."""
    return {
        "gold_standards": {
            "enabled": True,
            "items_file": f"{mode}.gold.json",
            "mode": "mixed",
            "frequency": 8,
            "accuracy": {"min_threshold": PASS_MARK, "evaluation_count": 5},
            "feedback": {"show_correct_answer": False, "show_explanation": False},
        },
        "attention_checks": {
            "enabled": True,
            "items_file": f"{mode}.attention.json",
            "frequency": 20,
            "failure_handling": {"warn_threshold": 1, "block_threshold": 3},
        },
    }
