"""`client.decisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.decisions import DecisionsHelpers
from .._resource import C, Resource, endpoint
from ..api.decisions.create_decision import create_decision

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Decisions(DecisionsHelpers, Resource[C]):
    """`client.decisions`. Methods: create."""

    create = endpoint(create_decision)
    """Ask a model to decide questions about an input; the result holds a value for each question.

    Args:
        input: input to the model
        model: id of the model
        questions: questions to decide
        prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
        prompt_cache_options: settings of the prompt cache
        safety_identifier: hashed end-user id used for abuse detection
    """


class Decisions(_Decisions["Executes"]):
    """`client.decisions`. Methods: create."""


class AsyncDecisions(_Decisions["AsyncExecutes"], awaits=True):
    """`client.decisions`. Methods: create. The methods are awaited."""
