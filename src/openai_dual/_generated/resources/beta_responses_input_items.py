"""`client.beta.responses.input_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, paged
from ..api.beta.beta_list_input_items import beta_list_input_items

if TYPE_CHECKING:
    pass


class InputItems(Resource[C]):
    """`client.beta.responses.input_items`: list."""

    list = paged(beta_list_input_items)
