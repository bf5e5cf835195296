"""Packages import only what stands before them, and no modules import each other in a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.support.paths import ROOT

pytestmark = pytest.mark.xdist_group("imports")  # parsed once, also where several processes share the tests

PACKAGE = ROOT / "src" / "openai_dual"

RANKS: tuple[str, ...] = (
    *("_version", "_lazy", "_values", "redaction", "_pickling", "errors"),
    *("core", "core.calls", "core.decoding", "core.request", "core.streaming", "core.structured"),
    *("core.telemetry", "core.resilience", "core.execution", "core.workflows"),
    *("observe", "config", "http.wire", "http", "runtime", "fleet", "responses", "pagination", "auth", "providers"),
    *("sockets.protocol", "sockets.realtime", "sockets.responses", "sockets", "binding"),
    *("_generated", "_generated.models", "_generated.params", "_generated.channels", "_generated.api"),
    *("validation", "helpers"),
    *("_generated.resources", "_generated.types", "types"),
    *("bulk", "client", "", "dropin", "resources"),
    *("emulator.messages", "emulator.collection", "emulator.schema", "emulator.request", "emulator.request_log"),
    *(
        "emulator.state",
        "emulator.webhook_delivery",
        "emulator.behaviour",
        "emulator.request_context",
        "emulator.model",
        "emulator.services",
        "emulator.dialogues",
        "emulator.sockets",
    ),
    *("emulator.application", "emulator.http", "emulator", "testing", "cli", "__main__"),
)
"""Packages and top-level modules in the order of their ranks; each may import those before it, lazily or for types too.

The modules directly in `core` rank as "core", the package's own `__init__` as "".
"""

SEAMS = {"_generated._resource": "_generated.resources"}
"""Modules that rank with another package than the one they lie in: through them the generated code imports ours."""

PURE = {"httpx", "httpx2", "httpcore", "asyncio", "time", "socket", "threading", "aiolimiter"}
"""What `PURE_PACKAGES` may not import: they neither block, nor await, nor read a clock."""

PURE_PACKAGES = ("core", "http.wire", "sockets.protocol", "sockets.realtime")
SHARED_BY_THREADS = {"circuit_breaker", "retry_budget", "circuit", "wait_queue", "state", "token_cache"}
"""Modules of these packages whose values threads share: a lock is held while one counts, and never during a wait."""

HTTP_LIBRARIES = {"httpx", "httpx2", "httpx_aiohttp", "httpcore"}
IMPORT_HTTPX = {
    "config.settings": "`openai_dual.Timeout` is httpx's class, loaded on first use",
    "dropin.client_names": "`_base_url` of a client is httpx's class, loaded on first use",
    "responses.stream_body": "it reads the bodies of httpx's responses",
    "responses.reading": "it reads the bodies of httpx's responses",
}
"""Modules besides `http` that import httpx at run time, each with the reason."""
IMPORT_ATTRS = {
    "_values.as_attrs": "it shows a light value class to attrs",
    "_values.methods": "it raises what attrs raises",
    "core.decoding.attrs_fields": "it shows a generated class to attrs",
    "core.structured.fields": "it reads the classes of users",
    "core.workflows.tool_results": "it reads the classes of users",
}
"""Modules of the library that import attrs at run time, each with the reason; the others import `_values`."""
WAITING = {
    *("runtime", "fleet", "http", "auth", "providers", "responses", "sockets", "bulk", "client", "testing", "emulator"),
}
"""The packages that may block or await."""
AWAITING = {
    "dropin.wrappers": "it wraps the async methods of a caller",
    "core.request.multipart": "encodes async iterators that a caller uploads",
    "core.request.sources": "reads async iterators that a caller uploads",
    "dropin.stream_events": "decodes the async iterators of bytes that a framework reads",
    "dropin.utilities": "the async functions of the official package's private modules, which their caller awaits",
    "helpers.agents.streams": "the async stream of a turn, which its caller awaits",
    "helpers.assistants.handlers": "the methods of an async handler are the caller's, and awaited",
    "helpers.computer.toolset": "the async toolset, whose methods their caller awaits",
    "helpers.chat.stream": "the async stream of events, which its caller awaits",
    "helpers.responses.stream": "the async stream of events, which its caller awaits",
    "helpers.sockets.decisions": "the async connection, whose methods its caller awaits",
    "helpers.sockets.lane_methods": "the methods of an async connection, which its caller awaits",
    "helpers.sockets.live_connections": "the async connections, whose methods their caller awaits",
    "helpers.sockets.realtime_connections": "the async connection, whose methods its caller awaits",
    "helpers.sockets.responses_connections": "the async connection, whose methods its caller awaits",
    "helpers.tool_turns": "the async turns, which their caller awaits",
}
"""Modules of other packages that await, each with the reason."""


def name_of(path: Path) -> str:
    """Return the dotted name of a module below the package; that of an `__init__` is its package's."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules() -> Mapping[str, Path]:
    return {name_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def imports(name: str, *, at_run_time: bool = False) -> tuple[tuple[int, str], ...]:
    """Return line and name of what *name* imports: lazily and for types too, unless only what runs is asked for."""
    path = modules()[name]
    package = ("openai_dual", *path.relative_to(PACKAGE).parent.parts)
    return tuple(_imported(ast.parse(path.read_text(encoding="utf-8")), package, at_run_time=at_run_time))


def _imported(tree: ast.Module, package: tuple[str, ...], *, at_run_time: bool) -> Iterator[tuple[int, str]]:
    for node in _nodes(tree, at_run_time=at_run_time):
        match node:
            case ast.Import():
                yield from ((node.lineno, alias.name) for alias in node.names)
            case ast.ImportFrom(level=0, module=str(module)):
                yield node.lineno, module
            case ast.ImportFrom(level=level, module=module):
                base = ".".join([*package[: len(package) - level + 1], *([module] if module else [])])
                names = [f"{base}.{alias.name}" for alias in node.names]
                yield from ((node.lineno, each if own(each) in modules() else base) for each in names)


def _nodes(tree: ast.AST, *, at_run_time: bool) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if at_run_time and isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from (each for branch in node.orelse for each in (branch, *_nodes(branch, at_run_time=True)))
        else:
            yield node
            yield from _nodes(node, at_run_time=at_run_time)


def own(target: str) -> str:
    return target.removeprefix("openai_dual").removeprefix(".")


def is_own(target: str) -> bool:
    return target.partition(".")[0] == "openai_dual"


def rank(name: str) -> int:
    place = SEAMS.get(name, name)
    while place not in RANKS:
        place = place.rpartition(".")[0]
    return RANKS.index(place)


def test_every_top_level_module_has_its_rank() -> None:
    assert set() == {name.partition(".")[0] for name in modules()} - {*RANKS}


@pytest.mark.parametrize("package", RANKS)
def test_packages_import_only_what_stands_before_them(package: str) -> None:
    mine = [name for name in modules() if rank(name) == RANKS.index(package)]
    later = [
        f"{name}:{line} imports {own(target)}"
        for name in mine
        for line, target in imports(name)
        if is_own(target) and own(target) and rank(own(target)) > rank(name)
    ]

    assert [] == later


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {
        name: {own(target) for _, target in imports(name) if is_own(target)} & modules().keys() - {name}
        for name in modules()
        if name
    }

    assert [] == circles(graph)


def circles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """Return the strongly connected components of more than one module (Tarjan 1972)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(node: str) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        for after in sorted(graph.get(node, ())):
            if after not in index:
                visit(after)
                low[node] = min(low[node], low[after])
            elif after in stack:
                low[node] = min(low[node], index[after])
        if low[node] == index[node]:
            cut = stack.index(node)
            found.append(sorted(stack[cut:]))
            del stack[cut:]

    for node in sorted(graph):
        if node not in index:
            visit(node)
    return [each for each in found if len(each) > 1]


def test_circles_are_found() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}, "e": set[str]()}

    assert [["a", "b", "c"]] == circles(graph)


def test_pure_packages_neither_block_nor_await() -> None:
    found = [
        f"{name}:{line} imports {target}"
        for name in modules()
        if name.startswith(PURE_PACKAGES)
        for line, target in imports(name, at_run_time=True)
        if target.partition(".")[0] in PURE
        and not (target == "threading" and name.rpartition(".")[2] in SHARED_BY_THREADS)
    ]

    assert [] == found


def test_value_classes_are_declared_with_the_light_twin_of_attrs() -> None:
    found = {
        name
        for name in modules()
        if name.partition(".")[0] not in {"emulator", "testing"}
        for _, target in imports(name, at_run_time=True)
        if target.partition(".")[0] in {"attrs", "attr"}
    }

    assert IMPORT_ATTRS.keys() == found


def test_only_http_imports_the_http_libraries() -> None:
    found = [
        f"{name}:{line} imports {target}"
        for name in modules()
        if name.partition(".")[0] not in {"http", "testing"} and name not in IMPORT_HTTPX
        for line, target in imports(name, at_run_time=True)
        if target.partition(".")[0] in HTTP_LIBRARIES
    ]

    assert [] == found


def test_only_the_outer_packages_await() -> None:
    waiting = (ast.Await, ast.AsyncFor, ast.AsyncWith)
    found = [
        name
        for name, path in modules().items()
        if name.partition(".")[0] not in WAITING
        and name not in AWAITING
        and any(isinstance(node, waiting) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    ]

    assert [] == found


def test_private_names_stay_in_their_package() -> None:
    found = [
        f"{name}:{line} imports {target}"
        for name in modules()
        for line, target in private_imports(name)
        if package_of(name) != package_of(target.rpartition(".")[0])
    ]

    assert [] == found


def private_imports(name: str) -> Iterator[tuple[int, str]]:
    """Yield the private names that *name* imports from other modules of the package."""
    path = modules()[name]
    package = ("openai_dual", *path.relative_to(PACKAGE).parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = ".".join([*package[: len(package) - node.level + 1], *([node.module] if node.module else [])])
            yield from (
                (node.lineno, f"{own(base)}.{alias.name}")
                for alias in node.names
                if alias.name.startswith("_")
                and not alias.name.startswith("__")
                and own(base) in modules()
                and own(base)
            )


def package_of(name: str) -> str:
    path = modules()[name]
    return ".".join(path.relative_to(PACKAGE).parent.parts)


def test_the_rooms_stay_few() -> None:
    top = {name.partition(".")[0] for name in modules() if name}
    core = {name.split(".")[1] for name in modules() if name.startswith("core.")}

    assert (True, True) == (len(top) <= 30, len(core) <= 20), (len(top), len(core))
