/* Wine stand-in only, never shipped: Wine 8.0's C library lacks complex numbers, which numpy asks for when it starts.
   setup.py makes a ucrtbase.dll of this, in which every other function goes on to Wine's own. */
#include <complex.h>
#include <math.h>
typedef struct { double re, im; } D;  /* as MSVC passes _Dcomplex; its long double is a double */
typedef struct { float re, im; } F;   /* as MSVC passes _Fcomplex */
static double complex d(D a) { return __builtin_complex(a.re, a.im); }
static float complex f(F a) { return __builtin_complex(a.re, a.im); }
static D rd(double complex z) { D a = {creal(z), cimag(z)}; return a; }
static F rf(float complex z) { F a = {crealf(z), cimagf(z)}; return a; }
#define REAL(name) \
    double w_##name(D a) { return name(d(a)); } double w_##name##l(D a) { return name(d(a)); } \
    float w_##name##f(F a) { return name##f(f(a)); }
#define ONE(name) \
    D w_##name(D a) { return rd(name(d(a))); } D w_##name##l(D a) { return rd(name(d(a))); } \
    F w_##name##f(F a) { return rf(name##f(f(a))); }
REAL(cabs) REAL(carg) REAL(cimag) REAL(creal)
ONE(ccos) ONE(ccosh) ONE(cexp) ONE(csin) ONE(csinh) ONE(ctan) ONE(ctanh) ONE(clog) ONE(csqrt)
D w_cpow(D a, D b) { return rd(cpow(d(a), d(b))); }
D w_cpowl(D a, D b) { return rd(cpow(d(a), d(b))); }
F w_cpowf(F a, F b) { return rf(cpowf(f(a), f(b))); }
