"""`client.safety.cases`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.safety.retrieve_safety_case import retrieve_safety_case

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Cases(Resource[C]):
    """`client.safety.cases`. Methods: retrieve."""

    retrieve = endpoint(retrieve_safety_case)
    """Retrieve a safety case.

    Args:
        id: id of the object
    """


class Cases(_Cases["Executes"]):
    """`client.safety.cases`. Methods: retrieve."""


class AsyncCases(_Cases["AsyncExecutes"], awaits=True):
    """`client.safety.cases`. Methods: retrieve. The methods are awaited."""
