using Aid.Ledger.Results;
using SkiaSharp;

namespace Aid.Application.Reports;

/// <summary>
/// A picture as it is kept and shown: decoded to pixels and encoded anew as JPEG, so that nothing of the original file but what one sees is left, neither EXIF with place and time, nor a thumbnail, nor bytes after the
/// end. The direction that EXIF gave is turned into the pixels first.
/// </summary>
/// <param name="Bytes">The JPEG file.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
internal sealed record PictureFile(byte[] Bytes, int Width, int Height)
{
    public const int MaxBytes = 8 * 1024 * 1024;

    // A small file can unfold to any number of pixels; four bytes each are needed to decode them.
    private const long MaxPixels = 24_000_000;
    private const int LongestSide = 1_600;
    private const int Quality = 82;

    /// <summary>Makes a picture of an uploaded file.</summary>
    /// <returns>Refusals: <c>picture.malformed</c>, <c>picture.too-large</c>.</returns>
    public static Result<PictureFile> Of(byte[] content)
    {
        if (content.Length > MaxBytes) return new PictureTooLarge(MaxBytes, MaxPixels);
        using SKData data = SKData.CreateCopy(content);
        using SKCodec? codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat is not (SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png or SKEncodedImageFormat.Webp)) return new PictureMalformed();
        if ((long)codec.Info.Width * codec.Info.Height > MaxPixels) return new PictureTooLarge(MaxBytes, MaxPixels);
        using SKBitmap decoded = new(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(decoded.Info, decoded.GetPixels()) != SKCodecResult.Success) return new PictureMalformed();

        bool isTurned = codec.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        (int width, int height) = isTurned ? (decoded.Height, decoded.Width) : (decoded.Width, decoded.Height);
        float scale = Math.Min(1f, LongestSide / (float)Math.Max(width, height));
        (width, height) = (Math.Max(1, (int)MathF.Round(width * scale)), Math.Max(1, (int)MathF.Round(height * scale)));
        using SKSurface surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        surface.Canvas.Concat(Upright(codec.EncodedOrigin, decoded.Width, decoded.Height));
        using SKImage pixels = SKImage.FromBitmap(decoded);
        surface.Canvas.DrawImage(pixels, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using SKImage drawn = surface.Snapshot();
        using SKData encoded = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return new PictureFile(encoded.ToArray(), width, height);
    }

    // EXIF 2.32, tag 0x0112: where the first row and column of the stored picture belong.
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
