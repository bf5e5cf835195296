"""`client.admin.organization.invites`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_invite import create_invite
from ..api.admin.delete_invite import delete_invite
from ..api.admin.list_invites import list_invites
from ..api.admin.retrieve_invite import retrieve_invite


class Invites(Resource[C]):
    """`client.admin.organization.invites`. Methods: list, create, retrieve, delete."""

    list = paged(list_invites)
    create = endpoint(create_invite)
    retrieve = endpoint(retrieve_invite)
    delete = endpoint(delete_invite)
