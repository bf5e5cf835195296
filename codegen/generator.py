"""Emit the generated package: the parser as a gate, our templates for the text, ruff for the form.

`generate` is the back half of `python -m codegen`; overrides/ holds its data. It writes into the directory it is given
and nowhere else.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from . import gate
from .decisions import docs, names, official, unions
from .description.schemas import actions, components
from .emit import resources
from .emit.endpoints import Inputs
from .emit.models import ClassModule, quoted
from .emit.modules import Tree, make, places
from .errors import DescriptionError
from .plan import streaming

SEAMS = ("call", "channel", "model", "resource")
"""Modules through which the generated code imports the hand-written one."""
FORMAT = (
    (
        "check",
        "--quiet",
        "--isolated",
        "--fix",
        "--select",
        "F401,I,TC005",
        "--target-version",
        "py311",
        "--line-length",
        "120",
    ),
    ("format", "--quiet", "--isolated", "--target-version", "py311", "--line-length", "120"),
)


@frozen
class GenerationReport:
    """What came out: counts, and what somebody should look at."""

    operations: int
    models: int
    warnings: Sequence[str]
    placements: Mapping[str, Mapping[str, object]]
    """Operation id -> its facts on the client."""


def generate(document: dict[str, Any], overrides: Path, destination: Path, *, committed: bool) -> GenerationReport:
    """Write the package for the normalised *document*, with the data in *overrides*, into *destination*.

    Names of operations that are gone, and declared unions that nothing needs, are errors on the *committed*
    description and warnings on any other. Raises `DescriptionError` for what cannot be generated.
    """
    given = inputs(document, overrides)
    table = given.names
    gate.check(document)
    tree = make(given)
    stale = [*_stale(table, given.declared, document), *tree.missing]
    if stale and committed:
        raise DescriptionError(stale[0], "expected it to be of use, nothing in the description is", file="overrides")
    Package(tree, overrides / "templates", destination).write()
    format_code(destination)
    streams = streaming.warnings((endpoint.plan for endpoint in tree.endpoints), table, document)
    warnings = [*_by_rule(table, document), *streams, *stale]
    return GenerationReport(len(tree.endpoints), len(tree.models), warnings, resources.placements(tree.endpoints))


def inputs(document: dict[str, Any], overrides: Path) -> Inputs:
    """Read the data in *overrides* that decide on the normalised *document*."""
    table, declared = names.read(overrides / "names.yaml"), unions.read(overrides / "unions.yaml")
    known = official.read(overrides / "official.json")
    return Inputs(document, table, declared, docs.read(overrides / "docs.yaml"), known)


def _stale(table: names.Names, declared: unions.Declared, document: dict[str, Any]) -> list[str]:
    present = [action.id for action in actions(document)]
    gone = table.gone(present, components(document))
    return [*gone, *(f"unions.yaml: no union of {variants} needs it" for variants in declared.unused())]


def _by_rule(table: names.Names, document: dict[str, Any]) -> list[str]:
    return table.by_rule(actions(document))


class Package:
    """Writes the package: every module through its template, then formatted."""

    def __init__(self, tree: Tree, templates: Path, destination: Path) -> None:
        self._tree, self._destination = tree, destination
        self._templates = Environment(
            loader=FileSystemLoader(templates),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=StrictUndefined,
            autoescape=False,  # noqa: S701 (Python, not HTML)
        )
        self._templates.filters["quoted"] = quoted

    def write(self) -> None:
        """Write all modules."""
        self._write("__init__.py", "package_init.py.jinja")
        for seam in SEAMS:
            self._write(f"_{seam}.py", f"seam_{seam}.py.jinja")
        self._write("_official.py", "official.py.jinja", modules=self._tree.official)
        for module in self._tree.types:
            self._write(_types_path(module.module), "types.py.jinja", module=module)
        self._write_models()
        self._write_builders()
        self._write_resources()
        self._write("channels/__init__.py", "channels_init.py.jinja")
        for channel in self._tree.channels:
            self._write(f"channels/{channel.module}.py", "channel.py.jinja", module=channel)

    def _write_models(self) -> None:
        self._write("models/__init__.py", "models_init.py.jinja")
        self._write("params/__init__.py", "params_init.py.jinja")
        for model in self._tree.models:
            template = "model.py.jinja" if isinstance(model, ClassModule) else "alias.py.jinja"
            self._write(f"models/{model.target.module}.py", template, module=model)
        self._write("_places.py", "places.py.jinja", **places(self._tree))
        for params in self._tree.params:
            self._write(f"params/{params.name}.py", "params.py.jinja", module=params)

    def _write_builders(self) -> None:
        self._write("api/__init__.py", "api_init.py.jinja")
        for top in sorted({endpoint.plan.top for endpoint in self._tree.endpoints}):
            self._write(f"api/{top}/__init__.py", "endpoint_init.py.jinja", top=top)
        for endpoint in self._tree.endpoints:
            self._write(f"{endpoint.plan.module.replace('.', '/')}.py", "endpoint_module.py.jinja", module=endpoint)

    def _write_resources(self) -> None:
        tree = self._tree
        self._write("resources/__init__.py", "resources_init.py.jinja", top=tree.top, nodes=tree.resources)
        for resource in (one for one in tree.resources if one.node.original is None):
            self._write(f"resources/{resource.node.module}.py", "resource.py.jinja", module=resource)

    def _write(self, path: str, template: str, **context: Any) -> None:
        text = self._templates.get_template(template).render(**context)
        target = self._destination / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def format_code(directory: Path) -> None:
    """Sort imports, drop the unused ones and format. Raises `DescriptionError` where ruff finds invalid code."""
    for arguments in FORMAT:
        command = [sys.executable, "-m", "ruff", *arguments, str(directory)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (our own arguments)
        if result.returncode:
            raise DescriptionError("", f"the formatter refuses what was generated: {result.stdout}{result.stderr}")


def _types_path(module: str) -> str:
    return f"types/{module.replace('.', '/')}/__init__.py" if module else "types/__init__.py"
