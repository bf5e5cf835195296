"""Arguments that do not fit a method: the error names the method, the argument, and what was meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from inspect import Parameter, Signature, signature
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from ..core.calls.call import call_options

if TYPE_CHECKING:
    from .methods import Declared

BUILDERS: Final = f"{__name__.partition('.')[0]}._generated.api."
FROM_BUILDER: Final = re.compile(r"^(\w+)\(\) (?:got|missing|takes)\b")
"""How Python begins the message of an error about the arguments of a function."""
QUERY_ONLY: Final = frozenset({"GET", "DELETE"})
"""HTTP methods whose requests have no body."""


def refused(method: Declared, name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> str | None:
    """Return why *method*, at *name* on a client, does not take these arguments; None if it does."""
    found = _given(method)
    try:
        found.bind(*args, **kwargs)
    except TypeError:
        return f"{name}() {_problem(found, args, kwargs, _newer(method.function))}"
    return None


def refused_inside(method: Declared, name: str, error: TypeError) -> str | None:
    """Return why a helper, *method*, could not build a request; None if *error* is another one."""
    begun = FROM_BUILDER.match(str(error))
    function = _called(error.__traceback__, begun[1]) if begun else None
    if function is None:
        return None
    unknown = re.search(r"unexpected keyword argument '(\w+)'", str(error))
    if unknown is None:
        return f"{name}() {str(error).partition('() ')[2]}"
    known = {**_given(method).parameters, **signature(function).parameters}
    return f"{name}() {_unexpected(unknown[1], known, _newer(function))}"


def _given(method: Declared) -> Signature:
    """Return the parameters that a caller of a method passes."""
    return Signature([*method.__signature__.parameters.values()][1:])


def _called(traceback: TracebackType | None, name: str) -> Callable[..., Any] | None:
    """Return the builder, or the function that collects the settings of a call, that the innermost frame called."""
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    if traceback is None:
        return None
    frame = traceback.tb_frame
    found = frame.f_locals.get(name, frame.f_globals.get(name))
    is_builder = found is call_options or str(getattr(found, "__module__", "")).startswith(BUILDERS)
    return found if is_builder else None


def _newer(function: Any) -> str:
    """Return where fields go that the operation does not have in this version."""
    operation = getattr(function, "__globals__", {}).get("OPERATION")  # of its module
    return "extra_query" if getattr(operation, "method", "") in QUERY_ONLY else "extra_body"


def _problem(found: Signature, args: Sequence[Any], kwargs: Mapping[str, Any], newer: str) -> str:
    parameters = found.parameters
    kinds = {each.kind for each in parameters.values()}
    named = {name for name, each in parameters.items() if each.kind in {each.POSITIONAL_OR_KEYWORD, each.KEYWORD_ONLY}}
    unknown = () if Parameter.VAR_KEYWORD in kinds else [name for name in kwargs if name not in named]
    if unknown:
        return _unexpected(unknown[0], parameters, newer)
    places = [each for each in parameters.values() if each.kind in {each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD}]
    if len(args) > len(places):
        return _too_many(len(args), len(places), parameters)
    filled = {each.name for each in places[: len(args)]}
    if twice := [name for name in kwargs if name in filled and name in named]:
        return f"got multiple values for argument {twice[0]!r}"
    return _missing([each for each in parameters.values() if each.name not in filled and each.name not in kwargs])


def _unexpected(name: str, parameters: Mapping[str, Parameter], newer: str) -> str:
    close = get_close_matches(name, [*parameters], n=1)
    hints = [f"did you mean {close[0]!r}?"] if close else []
    hints += [f"fields too new for this version go in {newer}"] if newer in parameters else []
    return f"got an unexpected keyword argument {name!r}" + (f" ({' '.join(hints)})" if hints else "")


def _too_many(given: int, allowed: int, parameters: Mapping[str, Parameter]) -> str:
    others = (name for name, each in parameters.items() if each.kind is Parameter.KEYWORD_ONLY)
    named = next((name for name in others if name not in signature(call_options).parameters), None)
    hint = f" (pass the others by name, such as {named}=...)" if named else ""
    were = "was" if given == 1 else "were"
    return f"takes {allowed} positional argument{'s' * (allowed != 1)} but {given} {were} given{hint}"


def _missing(absent: Iterable[Parameter]) -> str:
    required = [
        each
        for each in absent
        if each.default is each.empty and each.kind not in {each.VAR_KEYWORD, each.VAR_POSITIONAL}
    ]
    kind = "keyword-only" if all(each.kind is Parameter.KEYWORD_ONLY for each in required) else "positional"
    named = [each for each in required if (each.kind is Parameter.KEYWORD_ONLY) is (kind == "keyword-only")]
    return f"missing {len(named)} required {kind} argument{'s' * (len(named) != 1)}: {_listed(named)}"


def _listed(parameters: Sequence[Parameter]) -> str:
    names = [repr(each.name) for each in parameters]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
