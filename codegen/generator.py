"""Emit the generated package: the parser as a gate, our templates for the text, ruff for the form.

`generate` is the back half of `python -m codegen`; overrides/ holds its data. It writes into the directory it is given
and nowhere else.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from attrs import frozen
from openapi_python_client import Project

from . import gate
from .decisions import docs, names, unions
from .description.schemas import actions, components
from .emit import resources
from .emit.models import AliasModule, ClassModule, quoted
from .emit.modules import Inputs, Tree, make
from .errors import DescriptionError
from .plan import streaming

PACKAGES = ("api", "models", "params", "resources", "types")
SEAMS = ("call", "model", "resource")
"""Modules through which the generated code imports the hand-written one."""
FORMAT = (
    (
        "check",
        "--quiet",
        "--isolated",
        "--fix",
        "--select",
        "F401,I",
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


def generate(document: dict[str, Any], overrides: Path, destination: Path, *, committed: bool) -> GenerationReport:
    """Write the package for the normalised *document*, with the data in *overrides*, into *destination*.

    Names of operations that are gone, and declared unions that nothing needs, are errors on the *committed*
    description and warnings on any other. Raises `DescriptionError` for what cannot be generated.
    """
    table, declared = names.read(overrides / "names.yaml"), unions.read(overrides / "unions.yaml")
    config = gate.configuration(destination)
    data = gate.parse(document, config)
    functions = {place: str(endpoint.name) for place, endpoint in gate.endpoints(data).items()}
    tree = make(Inputs(document, table, declared, docs.read(overrides / "docs.yaml")), functions)
    stale = [*_stale(table, declared, document), *tree.missing]
    if stale and committed:
        raise DescriptionError(stale[0], "expected it to be of use, nothing in the description is", file="overrides")
    with redirect_stdout(StringIO()):  # the parser's project announces itself
        errors = Package(data, config, tree, overrides / "templates").build()
    if errors:
        raise DescriptionError("", "; ".join(str(error.detail) for error in errors))
    streams = streaming.warnings((endpoint.plan for endpoint in tree.endpoints), table, document)
    return GenerationReport(len(tree.endpoints), len(tree.models), [*_by_rule(table, document), *streams, *stale])


def _stale(table: names.Names, declared: unions.Declared, document: dict[str, Any]) -> list[str]:
    present = [action.operation["operationId"] for action in actions(document)]
    gone = table.gone(present, components(document))
    return [*gone, *(f"unions.yaml: no union of {variants} needs it" for variants in declared.unused())]


def _by_rule(table: names.Names, document: dict[str, Any]) -> list[str]:
    return table.by_rule(table.entries(actions(document)))


class Package(Project):
    """The project that openapi-python-client writes, with every part of it replaced by ours."""

    def __init__(self, data: Any, config: Any, tree: Tree, templates: Path) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=templates)
        self.env.filters.update(quoted=quoted)
        self.tree = tree

    def _create_package(self) -> None:
        for package in PACKAGES:
            (self.package_dir / package).mkdir()
        self._write("__init__.py", "package_init.py.jinja")
        for seam in SEAMS:
            self._write(f"_{seam}.py", f"seam_{seam}.py.jinja")
        table = resources.operation_table(self.tree.endpoints)
        self._write("operations.py", "operations.py.jinja", rows=table)
        for module in self.tree.types:
            self._write(_types_path(module.module), "types.py.jinja", module=module)

    def _build_models(self) -> None:
        self._write("models/__init__.py", "models_init.py.jinja")
        self._write("params/__init__.py", "params_init.py.jinja")
        for model in self.tree.models:
            template = "model.py.jinja" if isinstance(model, ClassModule) else "alias.py.jinja"
            self._write(f"models/{model.target.module}.py", template, module=model)
        for param in self.tree.params:
            template = "alias.py.jinja" if isinstance(param, AliasModule) else "typed_dict.py.jinja"
            self._write(f"params/{param.target.module}.py", template, module=param)

    def _build_api(self) -> None:
        self._write("api/__init__.py", "api_init.py.jinja")
        for top in sorted({endpoint.plan.top for endpoint in self.tree.endpoints}):
            self._write(f"api/{top}/__init__.py", "endpoint_init.py.jinja", top=top)
        for endpoint in self.tree.endpoints:
            self._write(f"{endpoint.plan.module.replace('.', '/')}.py", "endpoint_module.py.jinja", module=endpoint)
        self._write("resources/__init__.py", "resources_init.py.jinja", top=self.tree.top, nodes=self.tree.resources)
        for resource in self.tree.resources:
            self._write(f"resources/{resource.node.module}.py", "resource.py.jinja", module=resource)

    def _run_post_hooks(self) -> None:
        for arguments in FORMAT:
            command = [sys.executable, "-m", "ruff", *arguments, str(self.package_dir)]
            result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (our own arguments)
            if result.returncode:
                raise DescriptionError("", f"the formatter refuses what was generated: {result.stdout}{result.stderr}")

    def _write(self, path: str, template: str, **context: Any) -> None:
        text = self.env.get_template(template).render(**context)
        if "object at 0x" in text:
            raise DescriptionError(path, "expected text, a value without one got into it")
        target = self.package_dir / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _types_path(module: str) -> str:
    return f"types/{module.replace('.', '/')}/__init__.py" if module else "types/__init__.py"
