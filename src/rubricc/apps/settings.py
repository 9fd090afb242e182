"""`--set SETTING=VALUE`: a build for one value of a setting."""

from collections.abc import Mapping

from rubricc.apps.refusal import meant, refuse
from rubricc.apps.runs import Run, run
from rubricc.decide import domain_text
from rubricc.model import Signal
from rubricc.table import text_value


def read_settings(chosen: tuple[str, ...]) -> dict[str, str]:
    """The settings of a call, each named once.

    Raises RefusedError for what is no SETTING=VALUE.
    """
    settings: dict[str, str] = {}
    for one in chosen:
        name, equals, value = one.partition("=")
        if not equals or not name or not value:
            refuse(f"--set takes SETTING=VALUE, not `{one}`")
        if name in settings:
            refuse(f"--set names `{name}` twice")
        settings[name] = value
    return settings


def specialise(made: Run, paths: tuple[str, ...], settings: Mapping[str, str]) -> Run:
    """Compile sound guidelines again for these settings.

    Raises RefusedError for a setting that no guideline has, and where no case is left.
    """
    known = settings_of(made)
    names = [setting.id for setting in known]
    for name in settings:
        if name not in names:
            refuse(f"no guideline has the setting `{name}`{meant(name, names)}")
    for setting in known:
        if setting.id in settings and text_value(setting, settings[setting.id]) is None:
            has = domain_text(setting)
            refuse(f"`{settings[setting.id]}` is no value of the setting `{setting.id}`: {has}")
    special = run(paths, settings)
    for path, compilation in special.compilations.items():
        if compilation.table is not None and compilation.table.cases == "0":
            refuse(f"no case of `{path}` is left under {described(settings)}", code=1)
    return special


def settings_of(made: Run) -> list[Signal]:
    """The settings of all guidelines of a run."""
    return [
        signal
        for compilation in made.compilations.values()
        if compilation.guideline
        for signal in compilation.guideline.signals
        if signal.is_setting
    ]


def described(settings: Mapping[str, str]) -> str:
    """The settings as they were called for."""
    return ", ".join(f"`{name}={value}`" for name, value in settings.items())
