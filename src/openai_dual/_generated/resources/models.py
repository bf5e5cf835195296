"""`client.models`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint, paged
from ..api.models.delete_model import delete_model
from ..api.models.list_models import list_models
from ..api.models.retrieve_model import retrieve_model


class Models(Resource[C]):
    """The available models."""

    list = paged(list_models)
    retrieve = endpoint(retrieve_model)
    delete = endpoint(delete_model)
