"""The command line of the generator.

    python -m codegen                 generate src/openai_dual/_generated from openapi.yaml
    python -m codegen --check         compare the committed tree with what would be generated
    python -m codegen import FILE     make openapi.yaml of any published version of the description
    python -m codegen drift           compare with the installed official package; --json, --fail-on KINDS
    python -m codegen official        write overrides/official.json: what the installed official package calls the types
    python -m codegen learn           write what drift finds missing to overrides/learnt.yaml, which generate applies
    python -m codegen dropin          write the table of official names, for openai_dual.dropin
    python -m codegen diff OLD NEW    list what a new description changes, and whom each change breaks
    python -m codegen texts           count what docs.yaml says nothing about; fail if a text is missing

Exit status: 0 done, 1 the committed tree differs or a text is missing, 2 refused.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

from . import generator, learning, pipeline, undocumented, verdicts
from .decisions import names
from .description import facts
from .description.reader import load
from .drift import dropin, pairing
from .errors import DescriptionError
from .normalise import Document, normalise

ROOT = Path(__file__).parents[1]
DONE, DIFFERS, REFUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run one command on the repository at *root*; return its exit status."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace, pipeline.Project], int] = options.command
    project = pipeline.Project.at(root)
    try:
        return command(options, project)
    except DescriptionError as error:
        error.file = error.file or project.description.name
        print(f"refused: {error}", file=sys.stderr)
        return REFUSED


def _generate(options: argparse.Namespace, project: pipeline.Project) -> int:
    if options.check:
        return _check(project)
    started = perf_counter()
    outcome = pipeline.generate(project)
    for line in outcome.open:
        print(f"warning: {line}")
    for line in outcome.notices:
        print(f"notice: {line}")
    seconds = perf_counter() - started
    made = outcome.lock
    print(f"{made['operations']} operations, {made['models']} models, {len(outcome.open)} warnings, {seconds:.0f} s")
    return DONE


def _check(project: pipeline.Project) -> int:
    found = pipeline.check(project)
    print("\n".join(found) or "the generated tree is up to date")
    return DIFFERS if found else DONE


def _import(options: argparse.Namespace, project: pipeline.Project) -> int:
    document = facts.facts(load(options.file))
    facts.write(project.description, facts.dump(document))
    print(f"{project.description.name}: {len(document['paths'])} paths; run `python -m codegen` next")
    print("Set its date in overrides/overlay.yaml; what a package taught (overrides/learnt.yaml) may be removed now.")
    return DONE


def _diff(options: argparse.Namespace, _: pipeline.Project) -> int:
    old, new = (_normalised(path) for path in (options.old, options.new))
    print("\n".join(verdicts.report(verdicts.judged(old, new))) or "nothing changed")
    return DONE


def _drift(options: argparse.Namespace, project: pipeline.Project) -> int:
    found = learning.drift(project, normalise(pipeline.corrected(project)[0])[0])
    print(found.json() if options.json else "\n".join(found.lines()) or "no difference")
    if not options.json and (stale := dropin.stale(project.overrides, dropin.path(project.target))):
        print(f"run `python -m codegen dropin`: its table differs in {len(stale)} modules: {', '.join(stale[:5])}...")
    return DIFFERS if any(found.missing.get(kind) for kind in options.fail_on.split(",")) else DONE


def _dropin(_: argparse.Namespace, project: pipeline.Project) -> int:
    found = dropin.write_table(project.overrides, dropin.path(project.target))
    places = [place for module in found["modules"].values() for place in module.values()]
    absent = places.count(None)
    print(f"openai {found['version']}: {len(places)} names in {len(found['modules'])} modules, {absent} absent")
    return DONE


def _texts(_: argparse.Namespace, project: pipeline.Project) -> int:
    found = undocumented.coverage(generator.inputs(normalise(pipeline.corrected(project)[0])[0], project.overrides))
    print("\n".join(found.lines()))
    return DIFFERS if found.missing else DONE


def _official(_: argparse.Namespace, project: pipeline.Project) -> int:
    document = normalise(pipeline.corrected(project)[0])[0]
    found = pairing.table(document, names.read(project.overrides / "names.yaml"))
    facts.write(project.overrides / "official.json", json.dumps(found, indent=1, sort_keys=True) + "\n")
    print(f"openai {found['version']}: {len(found['classes'])} classes, {len(found['modules'])} modules")
    return DONE


def _learn(_: argparse.Namespace, project: pipeline.Project) -> int:
    print("\n".join(learning.learn(project).lines()))
    return DONE


def _normalised(path: Path) -> Document:
    try:
        return normalise(load(path))[0]
    except DescriptionError as error:
        error.file = path.name
        raise


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generate the client from openapi.yaml.")
    parser.add_argument("--check", action="store_true", help="compare with the committed tree instead of writing")
    parser.set_defaults(command=_generate)
    commands = parser.add_subparsers(title="other commands")
    importing = commands.add_parser("import", help="make openapi.yaml of a published description")
    importing.add_argument("file", type=Path)
    importing.set_defaults(command=_import)
    drifting = commands.add_parser("drift", help="compare with the installed official package")
    drifting.add_argument("--json", action="store_true", help="print the difference as JSON")
    drifting.add_argument("--fail-on", default="", metavar="KINDS", help="exit 1 if these are missing: operations,...")
    drifting.set_defaults(command=_drift)
    naming = commands.add_parser("official", help="write what the installed official package calls the types")
    naming.set_defaults(command=_official)
    teaching = commands.add_parser("learn", help="write what drift finds missing as an overlay")
    teaching.set_defaults(command=_learn)
    tabling = commands.add_parser("dropin", help="write the table of the names of the installed official package")
    tabling.set_defaults(command=_dropin)
    comparing = commands.add_parser("diff", help="say what a new description changes")
    comparing.add_argument("old", type=Path)
    comparing.add_argument("new", type=Path)
    comparing.set_defaults(command=_diff)
    texts = commands.add_parser("texts", help="count what has no text in docs.yaml")
    texts.set_defaults(command=_texts)
    return parser


if __name__ == "__main__":
    sys.exit(main())
