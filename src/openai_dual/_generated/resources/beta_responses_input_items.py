"""`client.beta.responses.input_items`."""

from __future__ import annotations

from .._resource import C, Resource, paged
from ..api.beta.list_beta_response_input_items import list_beta_response_input_items


class InputItems(Resource[C]):
    """`client.beta.responses.input_items`. Methods: list."""

    list = paged(list_beta_response_input_items)
