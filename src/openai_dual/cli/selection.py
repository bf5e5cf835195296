"""`--select`: a part of a JSON value, by a path such as `data.0.id`, or by an expression of JMESPath."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from .failures import UsageError

_PATH: Final = re.compile(r"\w+(?:\.\w+|\[-?\d+\])*")
_STEP: Final = re.compile(r"\w+|-\d+")


def selector(expression: str) -> Callable[[Any], Any]:
    """Return the function that selects by *expression*; what a value lacks is None.

    A path of names and indexes needs nothing. Other expressions need the package jmespath. Raises `UsageError`.
    """
    if _PATH.fullmatch(expression):
        steps = _STEP.findall(expression)
        return lambda value: _walked(value, steps)
    try:
        import jmespath  # an extra
        from jmespath.exceptions import JMESPathError
    except ImportError:
        raise UsageError(
            f"--select: {expression!r} is more than a path: it needs jmespath",
            param="select",
            hint="Install the extra: pip install 'openai-dual[cli]'.",
        ) from None
    try:
        compiled = jmespath.compile(expression)
    except JMESPathError as error:
        raise UsageError(f"--select: {' '.join(str(error).split())}", param="select") from None

    def select(value: Any) -> Any:
        try:
            return compiled.search(value)
        except JMESPathError as error:
            raise UsageError(f"--select: {' '.join(str(error).split())}", param="select") from None

    return select


def _walked(value: Any, steps: list[str]) -> Any:
    for step in steps:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and re.fullmatch(r"-?\d+", step):
            value = value[int(step)] if -len(value) <= int(step) < len(value) else None
        else:
            return None
    return value
