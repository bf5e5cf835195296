"""The deprecated operation and parameters of a call, according to the API description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..calls.call import Call, Form
from .hooks import DeprecationEvent


def deprecated(call: Call[Any]) -> Iterator[DeprecationEvent]:
    """Yield an event if the operation of *call* is deprecated, and one for each deprecated field of its body."""
    operation = call.operation
    if operation.deprecated:
        yield DeprecationEvent(operation.name, None, operation.replacement)
    body = call.body.fields if isinstance(call.body, Form) else call.body
    if operation.outdated and isinstance(body, Mapping):
        for name in operation.outdated.keys() & body.keys():
            yield DeprecationEvent(f"{operation.name}({name})", None, operation.outdated[name], name)
