"""Arguments that a client does not take: the error names the class, the argument, and what was meant."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from difflib import get_close_matches
from inspect import Parameter, signature


def check(cls: type, positional: int, names: AbstractSet[str]) -> None:
    """Raise TypeError if *cls* is called with *positional* arguments by position, or with these unknown *names*."""
    if positional:
        raise TypeError(
            f"{cls.__name__}() takes settings by name, such as api_key=..., but {positional} positional"
            f" {'argument was' if positional == 1 else 'arguments were'} given"
        )
    parameters = signature(vars(cls).get("__init__", cls)).parameters
    if any(each.kind is Parameter.VAR_KEYWORD for each in parameters.values()):
        return  # the settings are checked by their names later
    name = min(names)
    near = get_close_matches(name, [each for each in parameters if each != "self"], 1)
    hint = f" (did you mean {near[0]!r}?)" if near else ""
    raise TypeError(f"{cls.__name__}() got an unexpected keyword argument {name!r}{hint}")
