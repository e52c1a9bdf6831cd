#!/bin/sh
# Draws what the demo's channels show (docs/media.md) into the given directory: film.mp4 and pause.mp4, 16 fragments of
# one second each. Takes a few minutes.
set -eu
cd "${1:?directory}"

# a = one turn in 16 s. Sky: two curtains of light, each with a wavy lower edge b, fading upwards with the distance d.
u="X/W" v="Y/H" a="2*PI*T/16"
b1="(0.50+0.10*sin(2*PI*1.05*$u+$a)+0.045*sin(2*PI*2.3*$u-2*$a+1))"
b2="(0.36+0.08*sin(2*PI*0.8*$u-$a+2.2)+0.03*sin(2*PI*3.1*$u+2*$a))"
rays1="(0.62+0.25*sin(2*PI*7*$u+2.2*sin($a+$u*5))+0.13*sin(2*PI*19*$u-3*$a))"
rays2="(0.60+0.40*sin(2*PI*5*$u-2.5*sin($a+1+$u*4)))"
swell1="(0.72+0.28*sin(2*PI*0.9*$u-2*$a+0.6))"
swell2="(0.55+0.45*sin(2*PI*0.7*$u+$a+3.5))"
# st(0) = distance above the first edge, st(1) = its light; st(2), st(3) the same for the second curtain.
light="st(0,$b1-$v);st(1,if(gt(ld(0),0),exp(-3.6*ld(0)),exp(26*ld(0)))*$rays1*$swell1);st(2,$b2-$v);st(3,if(gt(ld(2),0),exp(-5.5*ld(2)),exp(20*ld(2)))*$rays2*$swell2)"
red="$light;clip(8+5*$v+ld(1)*(18+150*clip(ld(0)*1.6,0,1))+ld(3)*(36+70*clip(ld(2)*2,0,1)),0,255)"
green="$light;clip(11+13*$v+ld(1)*165*exp(-2.4*clip(ld(0),0,1))+ld(3)*70*exp(-3*clip(ld(2),0,1)),0,255)"
blue="$light;clip(24+20*$v+ld(1)*(96+55*clip(ld(0)*2,0,1))+ld(3)*150,0,255)"

# Hills and stars stand still: one picture, laid over the sky.
far="0.80+0.035*sin(2*PI*0.9*$u+0.7)+0.018*sin(2*PI*2.6*$u)+0.006*sin(2*PI*9*$u)"
near="0.90-0.045*sin(2*PI*0.7*$u+0.2)+0.016*sin(2*PI*3.3*$u+2)+0.004*sin(2*PI*17*$u)"
hash="mod(abs(sin(X*12.9898+Y*78.233)*43758.5453),1)"
alpha="if(gt($v,$near),255,if(gt($v,$far),235,if(gt($hash,0.9986),210*mod($hash*7919,1)*(1-$v),0)))"
land_r="if(gt($v,$near),3,if(gt($v,$far),8,225))"
land_g="if(gt($v,$near),5,if(gt($v,$far),15,235))"
land_b="if(gt($v,$near),9,if(gt($v,$far),24,255))"

# The pause: two bars that breathe once in 16 s over a dusk. bar = 1 inside them.
bar="between(Y,H*0.36,H*0.64)*(between(X,W*0.435,W*0.475)+between(X,W*0.525,W*0.565))"
breath="(0.55+0.25*sin($a))"
dusk="exp(-6*pow(hypot($u-0.5,($v-0.5)*0.6),2))*(0.8+0.2*sin($a+2))"

# A2 E3 A3 B3 C#4, swelling one after the other, a little apart between left and right.
chord() {
  echo "0.16*sin(2*PI*110*t+$1)*(0.8+0.2*sin(2*PI*t/16))+0.10*sin(2*PI*164.8125*t)*(0.6+0.4*sin(2*PI*2*t/16+$1))+0.07*sin(2*PI*220*t+$1)*(0.55+0.45*sin(2*PI*2*t/16+2+$1))+0.035*sin(2*PI*246.9375*t)*(0.5+0.5*sin(2*PI*t/16+3.6))+0.04*sin(2*PI*277.1875*t)*(0.5+0.5*sin(2*PI*3*t/16+1+$1))"
}
hum() {
  echo "0.05*sin(2*PI*55*t+$1)*(0.7+0.3*sin(2*PI*t/16))+0.02*sin(2*PI*82.4375*t+$1)"
}

# An encoder begins with a frame of nothing. So sound is encoded for longer and 750 frames are taken from its midst.
sound() {
  ffmpeg -v error -y -f lavfi -i "aevalsrc='$2|$3':s=48000:d=32" -c:a aac -b:a 48k long.aac
  ffmpeg -v error -y -i long.aac -c copy -f segment -segment_times 8,24 part%d.aac
  mv part1.aac "$1"
}
sound film.aac "$(chord 0)" "$(chord 0.9)"
sound pause.aac "$(hum 0)" "$(hum 0.9)"

encode() {
  ffmpeg -v error -y "$@" -t 16 \
    -c:v libx264 -profile:v high -level 3.0 -preset veryslow -crf 25 -g 25 -keyint_min 25 -sc_threshold 0 -bf 0 -aq-mode 3 \
    -color_primaries bt709 -color_trc bt709 -colorspace bt709 -video_track_timescale 12800 \
    -c:a copy -bsf:a aac_adtstoasc -map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact \
    -f mp4 -movflags +frag_keyframe+delay_moov+default_base_moof+skip_trailer -use_editlist 0 out.mp4
}
encode \
  -f lavfi -i "nullsrc=s=240x136:r=25:d=16,format=gbrp,geq=r='$red':g='$green':b='$blue'" \
  -f lavfi -i "nullsrc=s=640x360:r=25:d=0.04,format=gbrap,geq=r='$land_r':g='$land_g':b='$land_b':a='$alpha',loop=-1:1" \
  -i film.aac \
  -filter_complex "[0]scale=640:360:flags=bicubic,setsar=1[sky];[1]format=rgba[land];[sky][land]overlay=shortest=1:format=gbrp,setsar=1,noise=alls=4,format=yuv420p[picture]" \
  -map '[picture]' -map 2:a
mv out.mp4 film.mp4
encode \
  -f lavfi -i "nullsrc=s=320x180:r=25:d=16,format=gbrp,geq=r='clip(10+26*$dusk+150*$bar*$breath,0,255)':g='clip(12+24*$dusk+152*$bar*$breath,0,255)':b='clip(20+46*$dusk+160*$bar*$breath,0,255)'" \
  -i pause.aac \
  -filter_complex "[0]scale=640:360:flags=bicubic,setsar=1,noise=alls=1,format=yuv420p[picture]" \
  -map '[picture]' -map 1:a
mv out.mp4 pause.mp4
rm ./*.aac part*.aac 2>/dev/null || true
