"""`rubricc serve`: the site on this machine, built again whenever a file changes."""

import logging
from collections.abc import Iterable
from html import escape as as_html
from pathlib import Path
from wsgiref.types import StartResponse, WSGIEnvironment

import click
from mkdocs.livereload import LiveReloadServer

from rubricc.apps.build import CONFIG, SITE
from rubricc.apps.rebuilding import WATCHED, Rebuilder, build_again
from rubricc.apps.refusal import refuse

HOST = "127.0.0.1"
POLICY = b'<meta http-equiv="Content-Security-Policy"'
PAGE = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Not built</title>
<meta name="viewport" content="width=device-width"><style>
:root {{ color-scheme: light dark }}
body {{ font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; max-width: 80rem }}
pre {{ overflow-x: auto; font-size: 1rem }}
</style></head><body><h1>Not built</h1>
<p>The site is as it was before. This page goes away when the text is mended.</p>
<pre>{}</pre></body></html>
"""


class Server(LiveReloadServer):
    """MkDocs' server, which reloads the browser; while something is wrong every page says what."""

    def __init__(self, rebuilder: Rebuilder, port: int) -> None:
        super().__init__(self.rebuild, HOST, port, str(SITE))
        self.rebuilder = rebuilder
        self.wrong = ""

    def rebuild(self) -> None:
        """Build again; what is wrong is kept for the pages."""
        self.wrong = build_again(self.rebuilder)

    def serve_request(
        self, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        """A file of the site, or instead of a page what is wrong."""
        path = environ["PATH_INFO"]
        if not self.wrong or not path.endswith(("/", ".html")):
            return super().serve_request(environ, start_response)
        page = self._inject_js_into_html(PAGE.format(as_html(self.wrong)).encode(), self._epoch())
        start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
        return [page]

    def _epoch(self) -> int:
        """The number of the build that pages now show."""
        with self._epoch_cond:
            return self._visible_epoch

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        """The page with the script that reloads it, which the site's own policy would refuse."""
        free = content.replace(POLICY, b'<meta name="policy"')
        page: bytes = super()._inject_js_into_html(free, epoch)  # type: ignore[no-untyped-call]
        return page

    def server_activate(self) -> None:
        """Listen, and say where."""
        super().server_activate()
        click.echo(f"http://{HOST}:{self.server_port}/", err=True)


@click.command(epilog="Example: rubricc serve --port 8000")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--port", type=click.IntRange(0, 65_535), default=8000, show_default=True)
def serve(paths: tuple[str, ...], port: int) -> None:
    """Build the site, show it on 127.0.0.1, and build again whenever a file changes.

    The browser reloads by itself. While a guideline has errors its pages show them.
    """
    if not CONFIG.is_file():
        refuse(f"there is no `{CONFIG}` here, so there is no site; `rubricc new` makes one")
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    server = Server(Rebuilder(paths), port)
    server.rebuild()
    for path in (*WATCHED, *paths):
        if Path(path).exists():
            server.watch(path)
    try:
        server.serve()  # type: ignore[no-untyped-call]
    finally:
        server.shutdown()
