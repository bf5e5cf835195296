"""`client.moderations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.moderations.create_moderation import create_moderation

if TYPE_CHECKING:
    pass


class Moderations(Resource[C]):
    """Judgements of whether content is harmful."""

    create = endpoint(create_moderation)
