"""Batches of data engines: dicts of columns, data frames of pandas, tables of Arrow; their rows; new columns. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from importlib import import_module
from typing import Any

from ..core.jsons import jsonable
from ..errors import InvalidParameterError


def rows_of(batch: Any) -> list[dict[str, Any]]:
    """Return the rows of *batch*, with plain values. Raises `InvalidParameterError` if it has no equal columns."""
    columns = {str(name): plain(values) for name, values in _columns(batch)}
    lengths = {name: len(values) for name, values in columns.items()}
    if len({*lengths.values()}) > 1:
        raise InvalidParameterError(f"batch: expected columns of one length, got {lengths}")
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def _columns(batch: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(batch, Mapping):
        refused = [name for name, values in batch.items() if isinstance(values, str | bytes) or not _has_length(values)]
        if refused:
            raise InvalidParameterError(f"batch: expected a list or an array as column {refused[0]!r}")
        return batch.items()
    if hasattr(batch, "to_pydict"):  # Arrow
        columns: dict[str, Any] = batch.to_pydict()
        return columns.items()
    if hasattr(batch, "columns") and callable(getattr(batch, "assign", None)):  # pandas
        return [(name, batch[name]) for name in batch.columns]
    raise InvalidParameterError(
        f"batch: expected columns: a dict of lists or arrays, a data frame or a table, got {type(batch).__name__}"
    )


def _has_length(values: Any) -> bool:
    return hasattr(values, "__len__") and not isinstance(values, Mapping)


def plain(value: Any) -> Any:
    """Convert arrays, scalars of arrays, dates and decimals, at any depth, to values that JSON has."""
    if value is None or isinstance(value, str | bool | int | float):
        return value if type(value).__module__ == "builtins" else _scalar(value)
    if isinstance(value, datetime | date | time | Decimal):
        return _text(value)
    if getattr(getattr(value, "dtype", None), "kind", "") == "M":
        value = value.astype("datetime64[us]")  # nanoseconds would become numbers
    if callable(to_list := getattr(value, "tolist", None)):
        return plain(to_list())
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return None if type(value).__name__ == "NAType" else value  # what pandas has for a missing value


def _text(value: date | time | Decimal) -> str | None:
    """Return a date or a decimal as text; None for the missing date of pandas."""
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat() if value == value else None  # noqa: PLR0124 (that one does not equal itself)


def _scalar(value: Any) -> Any:
    """Return the plain value of a number or a text of numpy; members of enums stay."""
    return value.item() if hasattr(value, "dtype") else value


def with_columns(batch: Any, columns: Mapping[str, list[Any]]) -> Any:
    """Return *batch* with *columns*, which replace those of the same name, in the form that it has."""
    if isinstance(batch, Mapping):
        return {**batch, **columns}
    if hasattr(batch, "assign"):
        return batch.assign(**columns)
    arrow = import_module("pyarrow")
    kept = [(name, batch.column(name)) for name in batch.schema.names if name not in columns]
    made = [(name, _arrow(arrow, values)) for name, values in columns.items()]
    names, arrays = zip(*kept, *made, strict=True)
    return type(batch).from_arrays([*arrays], names=[*names])


def _arrow(arrow: Any, values: list[Any]) -> Any:
    """Return an array of *values*; that of texts also where no row has one, so that batches have one schema."""
    is_empty = all(each is None for each in values)
    return arrow.array(values, type=arrow.string()) if is_empty else arrow.array(values)


def selected(value: Any, path: str) -> Any:
    """Return what is at *path* in a response: names and positions with dots between, such as "choices.0.message".

    Raises `LookupError`, naming the path.
    """
    found = value
    for part in path.split("."):
        try:
            found = _part(found, part)
        except (LookupError, AttributeError, ValueError, TypeError):
            raise LookupError(f"the response has no {path!r}") from None
    return jsonable(found, path)


def _part(value: Any, part: str) -> Any:
    if isinstance(value, Mapping):
        return value[part]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return value[int(part)]
    return getattr(value, part)
