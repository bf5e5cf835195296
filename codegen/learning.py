"""`python -m codegen learn`: compares with the installed official package, writes the missing facts as an overlay."""

from __future__ import annotations

from copy import deepcopy

from . import pipeline
from .decisions import names
from .description import facts, reader
from .description.schemas import actions, components
from .drift import official, ours, pairing, report
from .learn.hints import Types
from .learn.lessons import Learner, Lessons, by_name
from .normalise import Document, normalise

VERSION = "1.0.0"


def drift(project: pipeline.Project, document: Document) -> report.Drift:
    """Compare the generated tree of the normalised *document* with the installed official package."""
    exceptions = report.read(project.overrides / "drift.yaml")
    mixins = names.read(project.overrides / "names.yaml").helpers
    helpers = ours.hand_written(project.target.with_name("helpers"), mixins)
    here, theirs = ours.facts(document, project.target), official.facts()
    lacking = {fact for fact in theirs - here if fact.kind != "operations" or fact.text not in helpers}
    return report.compared((theirs & here) | lacking, here, exceptions)


def learn(project: pipeline.Project) -> Lessons:
    """Add the missing facts to the overlay of learnt facts. Raises `DescriptionError`."""
    document, table = pipeline.corrected(project)[0], names.read(project.overrides / "names.yaml")
    normalised = normalise(deepcopy(document))[0]
    found, operations = drift(project, normalised), list(actions(document))
    pairs = pairing.pairs(normalised, table).classes
    present = components(document)  # objects without a name have one only in the normalised description
    known = {cls: pair.component for cls, pair in pairs.items() if pair.component in present}
    version = f"openai {official.version()}"
    learner = Learner(document, by_name(operations, table.entries(operations)), Types(known, present), version)
    lessons = learner.learn(found.missing, found.extra)
    if lessons.actions:
        _write(project, version, lessons)
    return lessons


def _write(project: pipeline.Project, version: str, lessons: Lessons) -> None:
    before = reader.read(project.learnt)["actions"] if project.learnt.exists() else []
    info = {"title": "Learnt from the types of the official package", "version": version}
    overlay = {"overlay": VERSION, "info": info, "actions": [*before, *lessons.actions]}
    facts.write(project.learnt, facts.dump(overlay))
