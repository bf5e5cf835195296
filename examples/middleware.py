"""One middleware for both clients: a header on every request, and a look at every answer."""

import asyncio

import httpx
from attrs import evolve

from openai_dual import AsyncOpenAI, HttpRequest, Middleware, OpenAI


def tagged(request: HttpRequest) -> HttpRequest:
    return evolve(request, headers=[*request.headers, (b"X-Team", b"blue")])


def noted(response: httpx.Response) -> httpx.Response:
    print(f"{response.request.headers['x-team']}: {response.status_code}")
    return response


async def main() -> None:
    middleware = Middleware(request=tagged, response=noted)
    with OpenAI(middleware=middleware) as client:
        client.models.retrieve("gpt-4o")
    async with AsyncOpenAI(middleware=middleware) as aclient:
        await aclient.models.retrieve("gpt-4o")


if __name__ == "__main__":
    asyncio.run(main())
