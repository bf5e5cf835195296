"""`client.moderations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.moderations.create_moderation import create_moderation

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Moderations(Resource[C]):
    """Classification of harmful content."""

    create = endpoint(create_moderation)
    """Classify whether texts or images are harmful.

    Args:
        input: texts and images to classify
        model: id of the model; service default: "omni-moderation-latest"
    """


class Moderations(_Moderations["Executes"]):
    """Classification of harmful content."""


class AsyncModerations(_Moderations["AsyncExecutes"], awaits=True):
    """Classification of harmful content. The methods are awaited."""
