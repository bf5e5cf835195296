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
    """List the certificates of the organization.

    Args:
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
    """
    create = endpoint(create_certificate)
    """Upload a certificate to the organization; it is not active yet.

    Args:
        certificate: certificate in PEM format
        name: name of the object
    """
    activate = paged(activate_certificates)
    """Activate certificates of the organization.

    Args:
        certificate_ids: ids of the certificates; at least 1 element; at most 10 elements
    """
    deactivate = paged(deactivate_certificates)
    """Deactivate certificates of the organization.

    Args:
        certificate_ids: ids of the certificates; at least 1 element; at most 10 elements
    """
    retrieve = endpoint(retrieve_certificate)
    """Retrieve a certificate.

    Args:
        certificate_id: id of the certificate
        include: extra fields to include in the response
    """
    update = endpoint(update_certificate)
    """Change the name of a certificate.

    Args:
        certificate_id: id of the certificate
        name: name of the object
    """
    delete = endpoint(delete_certificate)
    """Delete a certificate that is not active.

    Args:
        certificate_id: id of the certificate
    """


class Certificates(_Certificates["Executes"]):
    """`client.admin.organization.certificates`. Methods: list, create, activate, deactivate, retrieve, update, delete."""


class AsyncCertificates(_Certificates["AsyncExecutes"], awaits=True):
    """`client.admin.organization.certificates`. Methods: list, create, activate, deactivate, retrieve, update, delete. The methods are awaited."""
