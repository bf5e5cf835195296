"""The `__init__` of a value class: written as source, so that it takes no longer than one written by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from .declared import NOTHING, Factory, Field


def initialiser(cls: type, every: tuple[Field, ...], *, is_frozen: bool) -> Callable[..., None]:
    """Compile the `__init__` of *cls*: it converts, assigns and validates the fields, then calls the post-init."""
    names: dict[str, Any] = {"NOTHING": NOTHING}
    checked = is_frozen or any(each.validators or each.converter for each in every)
    body = [line for each in every for line in _assigned(cls, each, names, checked=checked)]
    body += [line for each in every for line in _validated(each, names)]
    if hasattr(cls, "__attrs_post_init__"):
        body.append("self.__attrs_post_init__()")
    source = f"def __init__({', '.join(_arguments(every, names))}):\n    " + "\n    ".join(body or ["pass"])
    exec(compile(source, f"<__init__ of {cls.__module__}.{cls.__qualname__}>", "exec"), names)  # noqa: S102 (our source)
    init: Callable[..., None] = names["__init__"]
    init.__module__, init.__qualname__ = cls.__module__, f"{cls.__qualname__}.__init__"
    init.__annotations__ = {each.alias: each.type for each in every if each.init} | {"return": None}
    return init


def _arguments(every: tuple[Field, ...], names: dict[str, Any]) -> Iterator[str]:
    """Yield the arguments, and put the defaults of all fields in *names*."""
    yield "self"
    for each in every:
        names[f"default_{each.name}"] = NOTHING if isinstance(each.default, Factory) else each.default
    given = [each for each in every if each.init]
    texts = {each: each.alias if each.default is NOTHING else f"{each.alias}=default_{each.name}" for each in given}
    yield from (texts[each] for each in given if not each.kw_only)
    if any(each.kw_only for each in given):
        yield "*"
    yield from (texts[each] for each in given if each.kw_only)


def _assigned(cls: type, each: Field, names: dict[str, Any], *, checked: bool) -> Iterator[str]:
    """Yield the statement that sets a field; a *checked* class has a `__setattr__`, which is passed over."""
    if not each.init and each.default is NOTHING:
        return  # the post-init sets it
    value = _value(each, names)
    if each.converter is not None:
        names[f"convert_{each.name}"] = each.converter
        yield f"{each.alias} = convert_{each.name}({value})"  # tracebacks must not show a credential as it was given
        value = each.alias
    if checked:
        names[f"set_{each.name}"] = getattr(cls, each.name).__set__
        yield f"set_{each.name}(self, {value})"
    else:
        yield f"self.{each.name} = {value}"


def _value(each: Field, names: dict[str, Any]) -> str:
    """Return the source of the value of a field before it is converted."""
    if not isinstance(each.default, Factory):
        return each.alias if each.init else f"default_{each.name}"
    names[f"make_{each.name}"] = each.default.factory
    made = f"make_{each.name}({'self' if each.default.takes_self else ''})"
    return f"{made} if {each.alias} is NOTHING else {each.alias}" if each.init else made


def _validated(each: Field, names: dict[str, Any]) -> Iterator[str]:
    for number, validator in enumerate(each.validators):
        names |= {f"validate_{each.name}_{number}": validator, f"field_{each.name}": each}
        yield f"validate_{each.name}_{number}(self, field_{each.name}, self.{each.name})"
