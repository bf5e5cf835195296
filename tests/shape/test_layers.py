"""Imports point down, importing the package is cheap, and nothing in the tree is bound to one machine."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "openai_dual"

BASE = {"core", "errors", "redaction", "config", "_version", "observe"}
EDGE = {
    *(
        "accumulating",
        "cutting",
        "endpoint",
        "helping",
        "bodies",
        "streams",
        "pages",
        "punctual",
        "responses",
        "drivers",
        "transport",
    ),
    "smoothing",
}
ALLOWED: dict[str, set[str]] = {
    "_version": set(),
    "redaction": set(),
    "portable": {"redaction"},
    "errors": {"redaction", "portable"},
    "observe": {"core", "errors", "redaction", "_version"},
    "options": {"core", "errors", "observe"},
    "config": {"options", "core", "errors", "redaction"},
    "variables": {"core"},
    "sources": {"configfile", "config", "core", "errors", "variables"},
    "configfile": {"sources", "core", "errors", "variables"},
    "core": {"errors", "redaction"},
    "connections": BASE,
    "pool": {"connections"},
    "bounded": BASE,
    "network": BASE,
    "alarms": BASE,
    "faults": BASE,
    "drivers": {"alarms", "faults", *BASE},
    "cutting": {"drivers", *BASE},
    "messages": {"network", *BASE},
    "httpclients": {"cutting", "network", "pool", *BASE},
    "transport": {"bounded", "cutting", "httpclients", "messages", "network", *BASE},
    "lifetime": BASE,
    "smoothing": {"drivers", *BASE},
    "bodies": {"alarms", "cutting", "drivers", "faults", *BASE},
    "streams": {"bodies", "cutting", *BASE},
    "pages": {"drivers", *BASE},
    "punctual": {"alarms", "cutting", "drivers", *BASE},
    "reading": {"bounded", "cutting", "faults", "punctual", *BASE},
    "responses": {"cutting", "reading", "streams", *BASE},
    "pagination": {"pages"},
    "together": BASE,
    "accumulating": {"streams", *BASE},
    "endpoint": {"streams", "pages", "responses", *BASE},
    "helping": {"endpoint", *BASE},
    "_generated": {"core", "endpoint", "resources"},  # `resources` in properties only: each loads when it is first used
    "types": {"_generated"},
    "resources": {"_generated", *EDGE, *BASE},
    "keys": BASE,
    "arguments": {"sources", *BASE},
    "configured": BASE,
    "base": {"arguments", "configured", "lifetime", "resources", "sources", "variables", *EDGE, *BASE},
    "azure": {"arguments", "base", "client", "variables", *BASE},
    "client": {"arguments", "base", "keys", "together", "resources", "_generated", *EDGE, *BASE},
}
"""What each module or folder of the package may import of it; `__init__` and the tools beside may import anything."""

TOOLS = {"emulator", "testing"}
"""What users run beside the client: it may import all of it, nothing of it may import them."""

NOT_IN_CORE = {"httpx", "asyncio", "time", "socket", "threading", "aiolimiter"}
"""What `core` may not import: it neither blocks, nor awaits, nor reads a clock."""

SHARED = {"breaker", "budget", "circuit", "line"}
"""Modules of `core` whose values threads share: a lock is held while one counts, never while anything is waited for."""

LATE = {
    *("httpx", "asyncio", "ssl", "pybreaker", "aiolimiter", "backoff", "attr"),
    *("logging", "opentelemetry", "prometheus_client"),
}
"""What only the first use loads."""

REGISTRIES = "|".join(("npm" + "js", "py" + "pi", "python" + "hosted"))  # in pieces: this file is looked at, too
MACHINE = re.compile(rf"/(?:home|Users|root|work)/\w|\b(?:{REGISTRIES})\.org", re.IGNORECASE)


def modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE or path.stem != "__init__")


def layer(parts: tuple[str, ...]) -> str:
    return parts[0] if parts else "__init__"


def imported(path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield line and absolute dotted name, in parts, of what *path* imports when it runs."""
    package = ("openai_dual", *path.relative_to(PACKAGE).parent.parts)
    for node in at_run_time(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import():
                yield from ((node.lineno, tuple(alias.name.split("."))) for alias in node.names)
            case ast.ImportFrom(level=0, module=str(module)):
                yield from ((node.lineno, (*module.split("."), alias.name)) for alias in node.names)
            case ast.ImportFrom(level=level, module=module):
                base = package[: len(package) - level + 1] + tuple((module or "").split(".") if module else ())
                yield from ((node.lineno, (*base, alias.name)) for alias in node.names)


def at_run_time(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk *tree* without what stands under `if TYPE_CHECKING`."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from (each for branch in node.orelse for each in (branch, *at_run_time(branch)))
        else:
            yield node
            yield from at_run_time(node)


@pytest.mark.parametrize("name", ALLOWED)
def test_imports_point_down(name: str) -> None:
    mine = [path for path in modules() if path.relative_to(PACKAGE).with_suffix("").parts[0] == name]
    upward = [
        f"{path.relative_to(ROOT)}:{line} imports {'.'.join(target)}"
        for path in mine
        for line, target in imported(path)
        if target[0] == "openai_dual" and layer(target[1:]) not in {name, *ALLOWED[name]}
    ]

    assert [] == upward


def test_every_module_has_its_layer() -> None:
    found = {path.relative_to(PACKAGE).with_suffix("").parts[0] for path in modules()}

    assert set() == found - ALLOWED.keys() - TOOLS


def test_core_neither_blocks_nor_awaits() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {target[0]}"
        for path in (PACKAGE / "core").rglob("*.py")
        for line, target in imported(path)
        if target[0] in NOT_IN_CORE and not (target[0] == "threading" and path.stem in SHARED)
    ]

    assert [] == found


def loaded_by(code: str) -> set[str]:
    """Run *code* in a fresh interpreter and return the names of the modules it has loaded."""
    script = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert set() == loaded_by("import openai_dual") & LATE - loaded_by("")


def test_importing_the_package_loads_no_generated_models() -> None:
    loaded = loaded_by("from openai_dual import OpenAI, AsyncOpenAI")

    assert [] == [name for name in loaded if name.startswith("openai_dual._generated.models.")]


def test_every_public_name_resolves() -> None:
    package = importlib.import_module("openai_dual")

    assert [] == [name for name in package.__all__ if not hasattr(package, name)]
    assert len(package.__all__) == len(set(package.__all__))
    assert set(package.__all__) <= set(dir(package))


def tracked() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    return [ROOT / name for name in done.stdout.decode().split("\0") if name]


def test_no_file_names_a_machine_or_a_registry() -> None:
    files = [path for path in tracked() if path.is_file() and path != Path(__file__)]
    if not files:
        pytest.skip("not a git clone")
    texts = ((path, path.read_bytes().decode(errors="replace")) for path in files)

    assert [] == [f"{path.relative_to(ROOT)}: {found[0]}" for path, text in texts if (found := MACHINE.search(text))]
