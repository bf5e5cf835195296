"""`client.responses.input_items`."""

from __future__ import annotations

from .._resource import C, Resource, paged
from ..api.responses.list_response_input_items import list_response_input_items


class InputItems(Resource[C]):
    """`client.responses.input_items`. Methods: list."""

    list = paged(list_response_input_items)
