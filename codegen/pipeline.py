"""The run of the generator, step by step: read, correct, normalise, generate, inspect, record.

Everything it reads and writes lies in a `Project`. Nothing is published unless every step succeeded.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from . import emulation, generator, provenance, tree
from .decisions import lock, names, overlay, places
from .description.facts import write
from .description.reader import load
from .errors import DescriptionError
from .normalise import PassReport, normalise

ACCIDENT = "object at 0x"
"""What a Python object leaves in text that was meant to hold its value."""


class Project(NamedTuple):
    """Where the pieces lie."""

    description: Path
    overrides: Path
    target: Path

    @classmethod
    def at(cls, root: Path) -> Project:
        """Return the layout of the repository at *root*."""
        return cls(root / "openapi.yaml", root / "overrides", root / "src" / "openai_dual" / "_generated")

    @property
    def learnt(self) -> Path:
        """The overlay that `python -m codegen learn` writes."""
        return self.overrides / lock.LEARNT

    @property
    def lock(self) -> Path:
        """The lock file."""
        return self.overrides / "spec.lock"


class Outcome(NamedTuple):
    """What a run made: the lock to write, what somebody should decide, what is merely worth knowing."""

    lock: lock.Lock
    open: list[str]
    notices: list[str]


def generate(project: Project) -> Outcome:
    """Generate the tree and publish it, with its lock. Raises `DescriptionError`; then the old tree stays."""
    outcome = tree.publish(project.target, lambda destination: build(project, destination))
    write(project.lock, lock.dump(outcome.lock))
    return outcome


def check(project: Project) -> list[str]:
    """Generate into a temporary directory; list how the committed tree and lock differ from the result."""
    with tempfile.TemporaryDirectory() as directory:
        fresh = Path(directory) / project.target.name
        fresh.mkdir()
        outcome = build(project, fresh)
        found = tree.differences(project.target, fresh)
    recorded = lock.read(project.lock)
    keys = [key for key in outcome.lock if recorded.get(key) != outcome.lock[key]]
    return found + [f"edited: {project.lock.name} ({key})" for key in keys]


def build(project: Project, destination: Path) -> Outcome:
    """Generate into the empty directory *destination* and inspect what came out."""
    recorded, inputs = lock.read(project.lock), lock.inputs(project.description, project.overrides)
    committed = lock.is_committed(recorded, inputs["description"])
    document, unmatched = corrected(project)
    if committed and unmatched:
        raise DescriptionError(unmatched[0], "expected this target to find something", file="overlay.yaml")
    normalised, reports = normalise(document)
    report = generator.generate(normalised, project.overrides, destination, committed=committed)
    emulation.write(normalised, report.placements, destination)
    provenance.write(document["info"], inputs, report.operations, destination)
    generator.format_code(destination / "_description.py")
    inspect(destination)
    warnings = [f"overlay.yaml: {target} finds nothing" for target in unmatched] + list(report.warnings)
    made = _made(reports, report, destination, warnings)
    notices = [f"pass {name} finds nothing any more" for name in lock.fallen_silent(recorded, reports)]
    return Outcome(inputs | made, warnings, notices)


def corrected(project: Project) -> tuple[dict[str, Any], list[str]]:
    """Read the description, apply both overlays and name what names.yaml knows by its place.

    The targets of the overlays that found nothing are beside it.
    """
    steps = overlay.read(project.overrides / "overlay.yaml")
    steps += overlay.read(project.learnt) if project.learnt.exists() else []
    described = load(project.description)
    document, unmatched = overlay.apply({**described, "webhooks": described.get("webhooks", {})}, steps)
    places.give_names(document, names.read(project.overrides / "names.yaml").places)
    return document, unmatched


def inspect(destination: Path) -> None:
    """Refuse output that does not compile or in which an object stands where its value was meant."""
    for path in lock.files(destination):
        text, name = path.read_text(encoding="utf-8"), path.relative_to(destination).as_posix()
        if ACCIDENT in text:
            raise DescriptionError("", f"expected generated text without {ACCIDENT!r}", file=name)
        if path.suffix == ".py":
            _check_syntax(text, name)


def _check_syntax(text: str, name: str) -> None:
    try:
        compile(text, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        raise DescriptionError("", f"expected generated code to compile, {error}", file=name) from None


def _made(reports: list[PassReport], report: Any, destination: Path, warnings: list[str]) -> lock.Lock:
    return {
        "passes": {done.name: len(done.changes) for done in reports},
        "operations": report.operations,
        "models": report.models,
        "open": warnings,
        "output": lock.hash_files(destination, lock.files(destination)),
    }
