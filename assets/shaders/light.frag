// Light lying on something: an elliptical fall-off, dithered by half a level so that it never bands, kept inside a
// rounded box. Texture coordinates are window pixels; output is premultiplied.
#version 120
uniform vec4 light;   // centre x, y, reach x, y
uniform vec4 color;   // opacity is the most it covers
uniform vec4 shape;   // middle x, y, half width, half height of what it lies on
uniform vec2 falloff; // corner radius of that box; 1 for a Gaussian, 0 for an even slope

float boxDistance(vec2 p, vec2 halfSize, float radius) {
    vec2 q = abs(p) - halfSize + radius;
    return min(max(q.x, q.y), 0.0) + length(max(q, 0.0)) - radius;
}

void main() {
    vec2 p = gl_TexCoord[0].xy;
    vec2 t = (p - light.xy) / light.zw;
    float d2 = dot(t, t);
    // exp(-3.1) is 0.04505: the bell is lowered to reach nothing at its edge.
    float strength = falloff.y > 0.5 ? max(0.0, exp(-3.1 * d2) - 0.04505) / 0.95495 : max(0.0, 1.0 - sqrt(d2));
    float a = color.a * strength;
    float noise = fract(52.9829189 * fract(dot(floor(p), vec2(0.06711056, 0.00583715)))) - 0.5;
    a = max(0.0, a + noise * 1.6 / 255.0 * step(0.0005, a));
    a *= clamp(0.5 - boxDistance(p - shape.xy, shape.zw, falloff.x), 0.0, 1.0);
    gl_FragColor = vec4(color.rgb * a, a);
}
