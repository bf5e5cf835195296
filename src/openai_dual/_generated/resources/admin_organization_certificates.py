"""`client.admin.organization.certificates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.activate_certificates import activate_certificates
from ..api.admin.create_certificate import create_certificate
from ..api.admin.deactivate_certificates import deactivate_certificates
from ..api.admin.delete_certificate import delete_certificate
from ..api.admin.list_certificates import list_certificates
from ..api.admin.retrieve_certificate import retrieve_certificate
from ..api.admin.update_certificate import update_certificate

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Certificates(Resource[C]):
    """`client.admin.organization.certificates`. Methods: list, create, activate, deactivate, retrieve, update, delete."""

    list = paged(list_certificates)
    create = endpoint(create_certificate)
    activate = paged(activate_certificates)
    deactivate = paged(deactivate_certificates)
    retrieve = endpoint(retrieve_certificate)
    update = endpoint(update_certificate)
    delete = endpoint(delete_certificate)


class Certificates(_Certificates["Executes"]):
    """`client.admin.organization.certificates`. Methods: list, create, activate, deactivate, retrieve, update, delete."""


class AsyncCertificates(_Certificates["AsyncExecutes"], awaits=True):
    """`client.admin.organization.certificates`. Methods: list, create, activate, deactivate, retrieve, update, delete. The methods are awaited."""
