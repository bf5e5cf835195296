"""Read classes and functions from source: names, annotations, and the docstring below each field."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Field(NamedTuple):
    """A field of a class, or a parameter of a function."""

    name: str
    annotation: str
    text: str
    default: str | None = None


class Declared(NamedTuple):
    """A class or a type alias."""

    name: str
    bases: tuple[str, ...]
    text: str
    fields: tuple[Field, ...]
    alias: str = ""
    """What a type alias stands for."""


@cache
def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of the module at *path*."""
    return ast.parse(path.read_text(encoding="utf-8"))


def classes(path: Path) -> Iterator[Declared]:
    """Yield the public classes and type aliases of the module at *path*."""
    body = parsed(path).body
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            bases = tuple(ast.unparse(base) for base in node.bases)
            yield Declared(node.name, bases, _text(ast.get_docstring(node)), tuple(_fields(node)))
        elif isinstance(node, ast.AnnAssign) and _is_alias(node) and node.value is not None:
            name = ast.unparse(node.target)
            yield Declared(name, (), _text(_string(after)), (), _unquoted(node.value))


def function(path: Path) -> tuple[str, tuple[Field, ...], str]:
    """Return the docstring, the parameters and the result of the function of the builder module at *path*."""
    node = next(each for each in parsed(path).body if isinstance(each, ast.FunctionDef))
    doc = ast.get_docstring(node) or ""
    texts = _parameter_texts(doc)
    return (
        doc.partition("\n\nArgs:")[0],
        tuple(_parameters(node, texts)),
        ast.unparse(node.returns or ast.Constant(None)),
    )


def _parameters(node: ast.FunctionDef, texts: dict[str, str]) -> Iterator[Field]:
    given = node.args
    for each in (*given.posonlyargs, *given.args):
        yield Field(each.arg, _annotation(each.annotation), texts.get(each.arg, ""))
    for each, default in zip(given.kwonlyargs, given.kw_defaults, strict=True):
        shown = None if default is None else ast.unparse(default)
        yield Field(each.arg, _annotation(each.annotation), texts.get(each.arg, ""), shown)


def _parameter_texts(doc: str) -> dict[str, str]:
    """Return the text of each parameter in the section `Args` of *doc*."""
    texts: dict[str, str] = {}
    name = ""
    for line in doc.partition("Args:\n")[2].splitlines():
        if line.startswith("     "):  # the text of the parameter above, further
            texts[name] = f"{texts[name]} {line.strip()}"
        elif ": " in line:
            name, _, text = line.strip().partition(": ")
            texts[name] = text
    return texts


def _fields(node: ast.ClassDef) -> Iterator[Field]:
    for each, after in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(each, ast.AnnAssign) and not ast.unparse(each.target).startswith("_"):
            yield Field(ast.unparse(each.target), _annotation(each.annotation), _text(_string(after)))


def _annotation(node: ast.expr | None) -> str:
    return "" if node is None else ast.unparse(node).removesuffix(" | Omit").replace(" | BaseModel", "")


def _is_alias(node: ast.AnnAssign) -> bool:
    return ast.unparse(node.annotation).endswith("TypeAlias")


def _unquoted(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ast.unparse(node)


def _string(node: ast.stmt | None) -> str | None:
    constant = node.value if isinstance(node, ast.Expr) else None
    return constant.value if isinstance(constant, ast.Constant) and isinstance(constant.value, str) else None


def _text(doc: str | None) -> str:
    return " ".join((doc or "").split())
