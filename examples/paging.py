"""Walk a list that the service hands out in pages.

OPENAI_API_KEY=... python examples/paging.py
"""

from __future__ import annotations

import asyncio

from openai_dual import AsyncOpenAI, OpenAI

NAMES = [f"page-{number}.txt" for number in range(5)]


def main() -> None:
    with OpenAI() as client:
        uploaded = {client.files.create(file=(name, b"x"), purpose="user_data").id for name in NAMES}

        for file in client.files.list(limit=2):  # two a page; the next page is fetched when it is reached
            if file.id in uploaded:
                print("item:", file.filename)

        for page in client.files.list(limit=2).iter_pages():
            print("page of", len(page.data))

        for file_id in uploaded:
            client.files.delete(file_id)


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        uploaded = {(await client.files.create(file=(name, b"x"), purpose="user_data")).id for name in NAMES}

        async for file in client.files.list(limit=2):
            if file.id in uploaded:
                print("item, async:", file.filename)

        page = await client.files.list(limit=2)
        print("first page of", len(page.data), "and more:", page.has_next_page())

        await asyncio.gather(*(client.files.delete(file_id) for file_id in uploaded))


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
