"""The flags of one operation: from the signature of its builder, its texts, and the schemas of the description."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .._values import fields as value_fields
from ..core.calls.call import CallOptions
from ..validation.catalogue import Schema
from .operations import OperationCommand
from .options import PARAMETERS, Option
from .values import constants_of, kinds_of, metavar_of

_TEXT = re.compile(r"^ {8}(\w+): (.+)$", re.MULTILINE)

OF_A_CALL = frozenset(field.name for field in value_fields(CallOptions))
"""Keywords of every builder: settings of the call, which are options of every command."""


def flags(operation: OperationCommand) -> Iterator[Option]:
    """Yield the flags of *operation*: one for each parameter."""
    texts = dict(_TEXT.findall(operation.build.__doc__ or ""))
    schemas = operation.schemas()
    for name, required in parameters(operation).items():
        yield _flag(name, schemas.get(name, {}), texts.get(name, ""), required=required)


def parameters(operation: OperationCommand) -> Mapping[str, bool]:
    """Return the parameters of *operation* in the order of the library, and whether each is required."""
    build = operation.build  # read without `inspect`, which takes longer to load than all the rest
    code, by_name = build.__code__, build.__kwdefaults__ or {}
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    with_default = {*names[code.co_argcount - len(build.__defaults__ or ()) : code.co_argcount], *by_name}
    return {name: name not in with_default for name in names if name not in OF_A_CALL}


def _flag(name: str, schema: Schema, text: str, *, required: bool) -> Option:
    kinds = kinds_of(schema)
    return Option(
        name.replace("_", "-"),
        text,
        metavar_of(schema),
        choices=tuple(constants_of(schema)),
        group=PARAMETERS,
        kind="switch" if kinds == ["boolean"] else "value",
        nested=not kinds or not {"object", "array"}.isdisjoint(kinds),
        required=required,
        repeated="array" in kinds,
    )
