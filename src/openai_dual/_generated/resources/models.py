"""`client.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.models.delete_model import delete_model
from ..api.models.list_models import list_models
from ..api.models.retrieve_model import retrieve_model

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Models(Resource[C]):
    """The available models."""

    list = paged(list_models)
    """List the models that the API key can use."""
    retrieve = endpoint(retrieve_model)
    """Retrieve the facts of a model.

    Args:
        model: id of the model
    """
    delete = endpoint(delete_model)
    """Delete a fine-tuned model.

    Args:
        model: id of the model
    """


class Models(_Models["Executes"]):
    """The available models."""


class AsyncModels(_Models["AsyncExecutes"], awaits=True):
    """The available models. The methods are awaited."""
