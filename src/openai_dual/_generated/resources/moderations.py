"""`client.moderations`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.moderations.create_moderation import create_moderation


class Moderations(Resource[C]):
    """Classification of harmful content."""

    create = endpoint(create_moderation)
