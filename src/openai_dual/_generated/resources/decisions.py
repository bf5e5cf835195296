"""`client.decisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.decisions.create_decision import create_decision

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Decisions(Resource[C]):
    """`client.decisions`. Methods: create."""

    create = endpoint(create_decision)


class Decisions(_Decisions["Executes"]):
    """`client.decisions`. Methods: create."""


class AsyncDecisions(_Decisions["AsyncExecutes"], awaits=True):
    """`client.decisions`. Methods: create. The methods are awaited."""
