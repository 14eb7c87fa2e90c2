"""A GIF picture keeps what is drawn."""

import io

import pytest
from PIL import Image

from canary import gif
from canary_file import picture
from orderpaper.word.scrub.pictures.gif import strip_gif

PLAIN = picture("GIF")


def test_what_is_drawn_is_the_same_and_comments_go():
    assert strip_gif(gif() + b"secret") == strip_gif(PLAIN)
    assert Image.open(io.BytesIO(strip_gif(gif()))).convert("RGB").tobytes() == (
        Image.open(io.BytesIO(PLAIN)).convert("RGB").tobytes()
    )


def test_a_moving_picture_goes_on_moving():
    out = io.BytesIO()
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("red", "blue")]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], loop=0, duration=100, comment=b"secret")
    stripped = strip_gif(out.getvalue())
    assert Image.open(io.BytesIO(stripped)).n_frames == 2
    assert b"NETSCAPE2.0" in stripped
    assert b"secret" not in stripped


@pytest.mark.parametrize("data", [PLAIN[:-1], PLAIN[:12], PLAIN[:-1] + b"\x99"], ids=range(3))
def test_a_picture_that_cannot_be_read_is_refused(data):
    with pytest.raises(ValueError, match="GIF"):
        strip_gif(data)
