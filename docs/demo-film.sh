#!/bin/sh
# Draws the demo film (docs/media.md) into the given directory: init.mp4, s0.m4s ... s3.m4s. Takes a few minutes.
set -eu
cd "${1:?directory}"

# a = one turn in 25.6 s. Sky: two curtains of light, each with a wavy lower edge b, fading upwards with the distance d.
u="X/W" v="Y/H" a="2*PI*T/25.6"
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

# A2 E3 A3 B3 C#4, swelling one after the other, a little apart between left and right.
chord() {
  echo "0.16*sin(2*PI*110*t+$1)*(0.8+0.2*sin(2*PI*t/25.6))+0.10*sin(2*PI*164.84375*t)*(0.6+0.4*sin(2*PI*2*t/25.6+$1))+0.07*sin(2*PI*220*t+$1)*(0.55+0.45*sin(2*PI*2*t/25.6+2+$1))+0.035*sin(2*PI*246.953125*t)*(0.5+0.5*sin(2*PI*t/25.6+3.6))+0.04*sin(2*PI*277.1875*t)*(0.5+0.5*sin(2*PI*3*t/25.6+1+$1))"
}

# An encoder begins with a frame of nothing. So the chord is encoded for longer and 1,200 frames are taken from its midst.
ffmpeg -v error -y -f lavfi -i "aevalsrc='$(chord 0)|$(chord 0.9)':s=48000:d=51.2" -c:a aac -b:a 48k chord.aac
ffmpeg -v error -y -i chord.aac -c copy -f segment -segment_times 12.8,38.4 chord%d.aac

ffmpeg -v error -y \
  -f lavfi -i "nullsrc=s=240x136:r=25:d=25.6,format=gbrp,geq=r='$red':g='$green':b='$blue'" \
  -f lavfi -i "nullsrc=s=640x360:r=25:d=0.04,format=gbrap,geq=r='$land_r':g='$land_g':b='$land_b':a='$alpha',loop=-1:1" \
  -i chord1.aac \
  -filter_complex "[0]scale=640:360:flags=bicubic[sky];[1]format=rgba[land];[sky][land]overlay=shortest=1:format=gbrp,noise=alls=5,format=yuv420p[picture]" \
  -map '[picture]' -map 2:a -frames:v 640 \
  -c:v libx264 -profile:v high -level 3.0 -preset veryslow -crf 22 -g 160 -keyint_min 160 -sc_threshold 0 -bf 0 -aq-mode 3 \
  -color_primaries bt709 -color_trc bt709 -colorspace bt709 \
  -c:a copy -bsf:a aac_adtstoasc -map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact \
  -f hls -hls_time 6.4 -hls_segment_type fmp4 -hls_playlist_type vod \
  -hls_fmp4_init_filename init.mp4 -hls_segment_filename 's%d.m4s' base.m3u8
cat base.m3u8
rm base.m3u8 chord*.aac
