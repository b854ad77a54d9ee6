import{Ab as gh,Ad as ls,B as Zn,Bd as on,C as Le,Cd as Wh,Db as sn,Dd as Ke,E as Ja,Eb as bh,Ec as Sh,Ed as ln,F as _,Fd as as,Gb as yh,Gd as hs,Ha as wi,Hd as Vh,
J as Qa,Jd as Xr,L as Rt,Mc as Ch,Md as zh,N as it,Nc as Ah,Ob as ns,Pb as ss,Pc as Th,Qb as xh,Qc as Mh,T as Za,U as eh,W as Ie,Wa as rh,Wb as wh,Wc as Oh,Xc as rs,
Zc as mt,_b as Ur,b as Z,bc as kh,ca as th,cb as oh,cc as vh,d as bi,da as ih,dd as Ph,ea as es,fa as $r,fd as Dh,ga as Kt,gb as ts,h as Qn,ha as Ut,ib as lh,id as _r,
j as Ya,ka as _t,kb as ki,kd as Bh,la as nh,lb as ah,ma as Zi,mb as tn,md as Gr,na as en,nb as hh,nd as Yr,oa as sh,ob as fh,p as ae,pb as ch,qb as uh,ra as qr,
rb as nn,rd as Rh,sb as dh,sd as os,tb as ph,td as Eh,ud as Lh,vd as Ih,w as Xa,wb as Kr,wd as Nh,xa as jr,xb as is,xd as Fh,y as yi,yb as mh,yd as Hh,z as xi,zd as rn}from"./chunk-JDAMUBFR.js";var et=Z(bi(),1);var Ka=Z(bi(),1);var Qr=[],Kh=[];(()=>{let n="lc,34,7n,7,7b,19,,,,2,,2,,,20,b,1c,l,g,,2t,7,2,6,2,2,,4,z,,u,r,2j,b,1m,9,9,,o,4,,9,,3,,5,17,3,1n,9,16,o,,x,1i,3,,i,,7,a,2,t,3,1k,,,\
7,2,2,2,3,9,,a,2,q,,2,3,1k,,,5,4,2,2,3,3,,u,2,3,,b,3,1k,,,8,,3,,3,k,2,m,6,,3,1k,,,7,2,2,2,3,7,3,a,2,u,,1n,5,3,3,,4,9,,14,5,1j,,,7,,3,,4,7,2,b,2,t,3,1k,,,7,,3,,4\
,7,2,b,2,f,,c,4,1j,2,,7,,3,,4,9,,a,2,t,3,1y,,4,6,,,,8,i,2,1p,,,8,c,8,2q,,,a,b,7,21,2,r,,,,,,4,2,1d,k,,2,5,b,,10,9,,2u,b,,6,n,4,4,3,g,4,d,,,3,6,,f,,jj,3,qa,4,s,3\
,t,2,u,2,1s,w,9,,19,3,,,39,2,y,,3a,c,4,c,63,5,1l,a,,,,,2,o,2,,1c,1a,2,c,k,5,1b,h,12,9,c,3,u,d,1k,e,1c,k,48,3,,l,4,,6,,2,3,5i,1s,ek,,5f,x,2da,3,3x,,2o,w,fe,6,2x,\
2,n9w,4,,a,w,2,28,2,7k,,3,,4,,n,5,4,,2b,2,1e,i,q,i,d,,12,8,p,d,18,4,1b,e,10,,1v,e,c,,8,2,1a,,1f,,,3,2,2,5,2,,,15,5,5,2,6k,8,,2,fn4,,kh,g,g,g,a6,2,gt,,6a,,45,5,1\
ae,3,,2,5,4,14,3,4,,4l,2,fx,4,1t,5,8t,2,25,6,1y,b,1d,4,3e,3,1h,f,15,,2,2,a,4,19,b,7,,1p,3,10,e,g,2,18,,c,3,1c,e,8,4,,2,2k,c,6,,2,,4d,c,l,4,1j,2,,7,2,2,2,3,9,,a,\
2,2,7,3,5,1v,9,,,2,,,4,,5,,,e,2,2a,i,n,,29,k,6j,7,2,9,r,2,2a,h,2y,d,2t,3,2,a,74,f,6t,6,,2,2,4,,,,2,3x,7,2,7,3,,s,a,14,7,,4,8,,9,b,1a,g,5i,8,5j,8,,8,2a,m,,e,3e,6\
,3,,,2,,7,,,1u,5,,2,,5,9n,4,9,2,,,1c,7,3,5,n,,44l,,6,f,8ug,i,1xc,5,1n,7,t4,,,1j,7,4,29,,b,2,f57,2,3mp,1a,2,n,f2,5,3,6,8,8,2,7,u,4,44,3,1iz,1j,4,1e,8,,e,,m,5,,f,\
11s,7,,h,2,7,,2,,5,2s,,4g,7,af,,1p,4,e4,4,72,2,6r,,2,,7,2,5,,d6,7,31,7,240,5".split(",").map(e=>e?parseInt(e,36):1);for(let e=0,t=0;e<n.length;e++)(e%2?Kh:Qr).push(
t=t+n[e])})();function Zp(n){if(n<768)return!1;for(let e=0,t=Qr.length;;){let i=e+t>>1;if(n<Qr[i])t=i;else if(n>=Kh[i])e=i+1;else return!0;if(e==t)return!1}}function $h(n){
return n>=127462&&n<=127487}var qh=8205;function Uh(n,e,t=!0,i=!0){return(t?_h:em)(n,e,i)}function _h(n,e,t){if(e==n.length)return e;e&&Gh(n.charCodeAt(e))&&Yh(n.charCodeAt(e-1))&&e--;let i=Jr(
n,e);for(e+=jh(i);e<n.length;){let s=Jr(n,e);if(i==qh||s==qh||t&&Zp(s))e+=jh(s),i=s;else if($h(s)){let r=0,o=e-2;for(;o>=0&&$h(Jr(n,o));)r++,o-=2;if(r%2==0)break;
e+=2}else break}return e}function em(n,e,t){for(;e>1;){let i=_h(n,e-2,t);if(i<e)return i;e--}return 0}function Jr(n,e){let t=n.charCodeAt(e);if(!Yh(t)||e+1==n.length)
return t;let i=n.charCodeAt(e+1);return Gh(i)?(t-55296<<10)+(i-56320)+65536:t}function Gh(n){return n>=56320&&n<57344}function Yh(n){return n>=55296&&n<56320}function jh(n){
return n<65536?1:2}var H=class n{lineAt(e){if(e<0||e>this.length)throw new RangeError(`Invalid position ${e} in document of length ${this.length}`);return this.lineInner(e,!1,1,0)}line(e){
if(e<1||e>this.lines)throw new RangeError(`Invalid line number ${e} in ${this.lines}-line document`);return this.lineInner(e,!0,1,0)}replace(e,t,i){[e,t]=Ti(this,
e,t);let s=[];return this.decompose(0,e,s,2),i.length&&i.decompose(0,i.length,s,3),this.decompose(t,this.length,s,1),Si.from(s,this.length-(t-e)+i.length)}append(e){
return this.replace(this.length,this.length,e)}slice(e,t=this.length){[e,t]=Ti(this,e,t);let i=[];return this.decompose(e,t,i,0),Si.from(i,t-e)}eq(e){if(e==this)
return!0;if(e.length!=this.length||e.lines!=this.lines)return!1;let t=this.scanIdentical(e,1),i=this.length-this.scanIdentical(e,-1),s=new Jt(this),r=new Jt(e);
for(let o=t,l=t;;){if(s.next(o),r.next(o),o=0,s.lineBreak!=r.lineBreak||s.done!=r.done||s.value!=r.value)return!1;if(l+=s.value.length,s.done||l>=i)return!0}}iter(e=1){
return new Jt(this,e)}iterRange(e,t=this.length){return new ps(this,e,t)}iterLines(e,t){let i;if(e==null)i=this.iter();else{t==null&&(t=this.lines+1);let s=this.
line(e).from;i=this.iterRange(s,Math.max(s,t==this.lines+1?this.length:t<=1?0:this.line(t-1).to))}return new ms(i)}toString(){return this.sliceString(0)}toJSON(){
let e=[];return this.flatten(e),e}constructor(){}static of(e){if(e.length==0)throw new RangeError("A document must have at least one line");return e.length==1&&
!e[0]?n.empty:e.length<=32?new Ne(e):Si.from(Ne.split(e,[]))}},Ne=class n extends H{constructor(e,t=tm(e)){super(),this.text=e,this.length=t}get lines(){return this.
text.length}get children(){return null}lineInner(e,t,i,s){for(let r=0;;r++){let o=this.text[r],l=s+o.length;if((t?i:l)>=e)return new eo(s,l,i,o);s=l+1,i++}}decompose(e,t,i,s){
let r=e<=0&&t>=this.length?this:new n(Xh(this.text,e,t),Math.min(t,this.length)-Math.max(0,e));if(s&1){let o=i.pop(),l=ds(r.text,o.text.slice(),0,r.length);if(l.
length<=32)i.push(new n(l,o.length+r.length));else{let a=l.length>>1;i.push(new n(l.slice(0,a)),new n(l.slice(a)))}}else i.push(r)}replace(e,t,i){if(!(i instanceof
n))return super.replace(e,t,i);[e,t]=Ti(this,e,t);let s=ds(this.text,ds(i.text,Xh(this.text,0,e)),t),r=this.length+i.length-(t-e);return s.length<=32?new n(s,r):
Si.from(n.split(s,[]),r)}sliceString(e,t=this.length,i=`
`){[e,t]=Ti(this,e,t);let s="";for(let r=0,o=0;r<=t&&o<this.text.length;o++){let l=this.text[o],a=r+l.length;r>e&&o&&(s+=i),e<a&&t>r&&(s+=l.slice(Math.max(0,e-r),
t-r)),r=a+1}return s}flatten(e){for(let t of this.text)e.push(t)}scanIdentical(){return 0}static split(e,t){let i=[],s=-1;for(let r of e)i.push(r),s+=r.length+1,
i.length==32&&(t.push(new n(i,s)),i=[],s=-1);return s>-1&&t.push(new n(i,s)),t}},Si=class n extends H{constructor(e,t){super(),this.children=e,this.length=t,this.
lines=0;for(let i of e)this.lines+=i.lines}lineInner(e,t,i,s){for(let r=0;;r++){let o=this.children[r],l=s+o.length,a=i+o.lines-1;if((t?a:l)>=e)return o.lineInner(
e,t,i,s);s=l+1,i=a+1}}decompose(e,t,i,s){for(let r=0,o=0;o<=t&&r<this.children.length;r++){let l=this.children[r],a=o+l.length;if(e<=a&&t>=o){let h=s&((o<=e?1:0)|
(a>=t?2:0));o>=e&&a<=t&&!h?i.push(l):l.decompose(e-o,t-o,i,h)}o=a+1}}replace(e,t,i){if([e,t]=Ti(this,e,t),i.lines<this.lines)for(let s=0,r=0;s<this.children.length;s++){
let o=this.children[s],l=r+o.length;if(e>=r&&t<=l){let a=o.replace(e-r,t-r,i),h=this.lines-o.lines+a.lines;if(a.lines<h>>4&&a.lines>h>>6){let f=this.children.slice();
return f[s]=a,new n(f,this.length-(t-e)+i.length)}return super.replace(r,l,a)}r=l+1}return super.replace(e,t,i)}sliceString(e,t=this.length,i=`
`){[e,t]=Ti(this,e,t);let s="";for(let r=0,o=0;r<this.children.length&&o<=t;r++){let l=this.children[r],a=o+l.length;o>e&&r&&(s+=i),e<a&&t>o&&(s+=l.sliceString(
e-o,t-o,i)),o=a+1}return s}flatten(e){for(let t of this.children)t.flatten(e)}scanIdentical(e,t){if(!(e instanceof n))return 0;let i=0,[s,r,o,l]=t>0?[0,0,this.children.
length,e.children.length]:[this.children.length-1,e.children.length-1,-1,-1];for(;;s+=t,r+=t){if(s==o||r==l)return i;let a=this.children[s],h=e.children[r];if(a!=
h)return i+a.scanIdentical(h,t);i+=a.length+1}}static from(e,t=e.reduce((i,s)=>i+s.length+1,-1)){let i=0;for(let d of e)i+=d.lines;if(i<32){let d=[];for(let p of e)
p.flatten(d);return new Ne(d,t)}let s=Math.max(32,i>>5),r=s<<1,o=s>>1,l=[],a=0,h=-1,f=[];function c(d){let p;if(d.lines>r&&d instanceof n)for(let m of d.children)
c(m);else d.lines>o&&(a>o||!a)?(u(),l.push(d)):d instanceof Ne&&a&&(p=f[f.length-1])instanceof Ne&&d.lines+p.lines<=32?(a+=d.lines,h+=d.length+1,f[f.length-1]=new Ne(
p.text.concat(d.text),p.length+1+d.length)):(a+d.lines>s&&u(),a+=d.lines,h+=d.length+1,f.push(d))}function u(){a!=0&&(l.push(f.length==1?f[0]:n.from(f,h)),h=-1,
a=f.length=0)}for(let d of e)c(d);return u(),l.length==1?l[0]:new n(l,t)}};H.empty=new Ne([""],0);function tm(n){let e=-1;for(let t of n)e+=t.length+1;return e}
function ds(n,e,t=0,i=1e9){for(let s=0,r=0,o=!0;r<n.length&&s<=i;r++){let l=n[r],a=s+l.length;a>=t&&(a>i&&(l=l.slice(0,i-s)),s<t&&(l=l.slice(t-s)),o?(e[e.length-
1]+=l,o=!1):e.push(l)),s=a+1}return e}function Xh(n,e,t){return ds(n,[""],e,t)}var Jt=class{constructor(e,t=1){this.dir=t,this.done=!1,this.lineBreak=!1,this.value=
"",this.nodes=[e],this.offsets=[t>0?1:(e instanceof Ne?e.text.length:e.children.length)<<1]}nextInner(e,t){for(this.done=this.lineBreak=!1;;){let i=this.nodes.length-
1,s=this.nodes[i],r=this.offsets[i],o=r>>1,l=s instanceof Ne?s.text.length:s.children.length;if(o==(t>0?l:0)){if(i==0)return this.done=!0,this.value="",this;t>0&&
this.offsets[i-1]++,this.nodes.pop(),this.offsets.pop()}else if((r&1)==(t>0?0:1)){if(this.offsets[i]+=t,e==0)return this.lineBreak=!0,this.value=`
`,this;e--}else if(s instanceof Ne){let a=s.text[o+(t<0?-1:0)];if(this.offsets[i]+=t,a.length>Math.max(0,e))return this.value=e==0?a:t>0?a.slice(e):a.slice(0,a.
length-e),this;e-=a.length}else{let a=s.children[o+(t<0?-1:0)];e>a.length?(e-=a.length,this.offsets[i]+=t):(t<0&&this.offsets[i]--,this.nodes.push(a),this.offsets.
push(t>0?1:(a instanceof Ne?a.text.length:a.children.length)<<1))}}}next(e=0){return e<0&&(this.nextInner(-e,-this.dir),e=this.value.length),this.nextInner(e,this.
dir)}},ps=class{constructor(e,t,i){this.value="",this.done=!1,this.cursor=new Jt(e,t>i?-1:1),this.pos=t>i?e.length:0,this.from=Math.min(t,i),this.to=Math.max(t,
i)}nextInner(e,t){if(t<0?this.pos<=this.from:this.pos>=this.to)return this.value="",this.done=!0,this;e+=Math.max(0,t<0?this.pos-this.to:this.from-this.pos);let i=t<
0?this.pos-this.from:this.to-this.pos;e>i&&(e=i),i-=e;let{value:s}=this.cursor.next(e);return this.pos+=(s.length+e)*t,this.value=s.length<=i?s:t<0?s.slice(s.length-
i):s.slice(0,i),this.done=!this.value,this}next(e=0){return e<0?e=Math.max(e,this.from-this.pos):e>0&&(e=Math.min(e,this.to-this.pos)),this.nextInner(e,this.cursor.
dir)}get lineBreak(){return this.cursor.lineBreak&&this.value!=""}},ms=class{constructor(e){this.inner=e,this.afterBreak=!0,this.value="",this.done=!1}next(e=0){
let{done:t,lineBreak:i,value:s}=this.inner.next(e);return t&&this.afterBreak?(this.value="",this.afterBreak=!1):t?(this.done=!0,this.value=""):i?this.afterBreak?
this.value="":(this.afterBreak=!0,this.next()):(this.value=s,this.afterBreak=!1),this}get lineBreak(){return!1}};typeof Symbol<"u"&&(H.prototype[Symbol.iterator]=
function(){return this.iter()},Jt.prototype[Symbol.iterator]=ps.prototype[Symbol.iterator]=ms.prototype[Symbol.iterator]=function(){return this});var eo=class{constructor(e,t,i,s){
this.from=e,this.to=t,this.number=i,this.text=s}get length(){return this.to-this.from}};function Ti(n,e,t){return e=Math.max(0,Math.min(n.length,e)),[e,Math.max(
e,Math.min(n.length,t))]}function he(n,e,t=!0,i=!0){return Uh(n,e,t,i)}function im(n){return n>=56320&&n<57344}function nm(n){return n>=55296&&n<56320}function Pe(n,e){
let t=n.charCodeAt(e);if(!nm(t)||e+1==n.length)return t;let i=n.charCodeAt(e+1);return im(i)?(t-55296<<10)+(i-56320)+65536:t}function po(n){return n<=65535?String.
fromCharCode(n):(n-=65536,String.fromCharCode((n>>10)+55296,(n&1023)+56320))}function st(n){return n<65536?1:2}var to=/\r\n?|\n/,oe=(function(n){return n[n.Simple=
0]="Simple",n[n.TrackDel=1]="TrackDel",n[n.TrackBefore=2]="TrackBefore",n[n.TrackAfter=3]="TrackAfter",n})(oe||(oe={})),At=class n{constructor(e){this.sections=
e}get length(){let e=0;for(let t=0;t<this.sections.length;t+=2)e+=this.sections[t];return e}get newLength(){let e=0;for(let t=0;t<this.sections.length;t+=2){let i=this.
sections[t+1];e+=i<0?this.sections[t]:i}return e}get empty(){return this.sections.length==0||this.sections.length==2&&this.sections[1]<0}iterGaps(e){for(let t=0,
i=0,s=0;t<this.sections.length;){let r=this.sections[t++],o=this.sections[t++];o<0?(e(i,s,r),s+=r):s+=o,i+=r}}iterChangedRanges(e,t=!1){io(this,e,t)}get invertedDesc(){
let e=[];for(let t=0;t<this.sections.length;){let i=this.sections[t++],s=this.sections[t++];s<0?e.push(i,s):e.push(s,i)}return new n(e)}composeDesc(e){return this.
empty?e:e.empty?this:tf(this,e)}mapDesc(e,t=!1){return e.empty?this:no(this,e,t)}mapPos(e,t=-1,i=oe.Simple){let s=0,r=0;for(let o=0;o<this.sections.length;){let l=this.
sections[o++],a=this.sections[o++],h=s+l;if(a<0){if(h>e)return r+(e-s);r+=l}else{if(i!=oe.Simple&&h>=e&&(i==oe.TrackDel&&s<e&&h>e||i==oe.TrackBefore&&s<e||i==oe.
TrackAfter&&h>e))return null;if(h>e||h==e&&t<0&&!l)return e==s||t<0?r:r+a;r+=a}s=h}if(e>s)throw new RangeError(`Position ${e} is out of range for changeset of l\
ength ${s}`);return r}touchesRange(e,t=e){for(let i=0,s=0;i<this.sections.length&&s<=t;){let r=this.sections[i++],o=this.sections[i++],l=s+r;if(o>=0&&s<=t&&l>=e)
return s<e&&l>t?"cover":!0;s=l}return!1}toString(){let e="";for(let t=0;t<this.sections.length;){let i=this.sections[t++],s=this.sections[t++];e+=(e?" ":"")+i+(s>=
0?":"+s:"")}return e}toJSON(){return this.sections}static fromJSON(e){if(!Array.isArray(e)||e.length%2||e.some(t=>typeof t!="number"))throw new RangeError("Inva\
lid JSON representation of ChangeDesc");return new n(e)}static create(e){return new n(e)}},Ae=class n extends At{constructor(e,t){super(e),this.inserted=t}apply(e){
if(this.length!=e.length)throw new RangeError("Applying change set to a document with the wrong length");return io(this,(t,i,s,r,o)=>e=e.replace(s,s+(i-t),o),!1),
e}mapDesc(e,t=!1){return no(this,e,t,!0)}invert(e){let t=this.sections.slice(),i=[];for(let s=0,r=0;s<t.length;s+=2){let o=t[s],l=t[s+1];if(l>=0){t[s]=l,t[s+1]=
o;let a=s>>1;for(;i.length<a;)i.push(H.empty);i.push(o?e.slice(r,r+o):H.empty)}r+=o}return new n(t,i)}compose(e){return this.empty?e:e.empty?this:tf(this,e,!0)}map(e,t=!1){
return e.empty?this:no(this,e,t,!0)}iterChanges(e,t=!1){io(this,e,t)}get desc(){return At.create(this.sections)}filter(e){let t=[],i=[],s=[],r=new Qt(this);e:for(let o=0,
l=0;;){let a=o==e.length?1e9:e[o++];for(;l<a||l==a&&r.len==0;){if(r.done)break e;let f=Math.min(r.len,a-l);we(s,f,-1);let c=r.ins==-1?-1:r.off==0?r.ins:0;we(t,f,
c),c>0&&Et(i,t,r.text),r.forward(f),l+=f}let h=e[o++];for(;l<h;){if(r.done)break e;let f=Math.min(r.len,h-l);we(t,f,-1),we(s,f,r.ins==-1?-1:r.off==0?r.ins:0),r.
forward(f),l+=f}}return{changes:new n(t,i),filtered:At.create(s)}}toJSON(){let e=[];for(let t=0;t<this.sections.length;t+=2){let i=this.sections[t],s=this.sections[t+
1];s<0?e.push(i):s==0?e.push([i]):e.push([i].concat(this.inserted[t>>1].toJSON()))}return e}static of(e,t,i){let s=[],r=[],o=0,l=null;function a(f=!1){if(!f&&!s.
length)return;o<t&&we(s,t-o,-1);let c=new n(s,r);l=l?l.compose(c.map(l)):c,s=[],r=[],o=0}function h(f){if(Array.isArray(f))for(let c of f)h(c);else if(f instanceof
n){if(f.length!=t)throw new RangeError(`Mismatched change set length (got ${f.length}, expected ${t})`);a(),l=l?l.compose(f.map(l)):f}else{let{from:c,to:u=c,insert:d}=f;
if(c>u||c<0||u>t)throw new RangeError(`Invalid change range ${c} to ${u} (in doc of length ${t})`);let p=d?typeof d=="string"?H.of(d.split(i||to)):d:H.empty,m=p.
length;if(c==u&&m==0)return;c<o&&a(),c>o&&we(s,c-o,-1),we(s,u-c,m),Et(r,s,p),o=u}}return h(e),a(!l),l}static empty(e){return new n(e?[e,-1]:[],[])}static fromJSON(e){
if(!Array.isArray(e))throw new RangeError("Invalid JSON representation of ChangeSet");let t=[],i=[];for(let s=0;s<e.length;s++){let r=e[s];if(typeof r=="number")
t.push(r,-1);else{if(!Array.isArray(r)||typeof r[0]!="number"||r.some((o,l)=>l&&typeof o!="string"))throw new RangeError("Invalid JSON representation of ChangeS\
et");if(r.length==1)t.push(r[0],0);else{for(;i.length<s;)i.push(H.empty);i[s]=H.of(r.slice(1)),t.push(r[0],i[s].length)}}}return new n(t,i)}static createSet(e,t){
return new n(e,t)}};function we(n,e,t,i=!1){if(e==0&&t<=0)return;let s=n.length-2;s>=0&&t<=0&&t==n[s+1]?n[s]+=e:s>=0&&e==0&&n[s]==0?n[s+1]+=t:i?(n[s]+=e,n[s+1]+=
t):n.push(e,t)}function Et(n,e,t){if(t.length==0)return;let i=e.length-2>>1;if(i<n.length)n[n.length-1]=n[n.length-1].append(t);else{for(;n.length<i;)n.push(H.empty);
n.push(t)}}function io(n,e,t){let i=n.inserted;for(let s=0,r=0,o=0;o<n.sections.length;){let l=n.sections[o++],a=n.sections[o++];if(a<0)s+=l,r+=l;else{let h=s,f=r,
c=H.empty;for(;h+=l,f+=a,a&&i&&(c=c.append(i[o-2>>1])),!(t||o==n.sections.length||n.sections[o+1]<0);)l=n.sections[o++],a=n.sections[o++];e(s,h,r,f,c),s=h,r=f}}}
function no(n,e,t,i=!1){let s=[],r=i?[]:null,o=new Qt(n),l=new Qt(e);for(let a=-1;;){if(o.done&&l.len||l.done&&o.len)throw new Error("Mismatched change set leng\
ths");if(o.ins==-1&&l.ins==-1){let h=Math.min(o.len,l.len);we(s,h,-1),o.forward(h),l.forward(h)}else if(l.ins>=0&&(o.ins<0||a==o.i||o.off==0&&(l.len<o.len||l.len==
o.len&&!t))){let h=l.len;for(we(s,l.ins,-1);h;){let f=Math.min(o.len,h);o.ins>=0&&a<o.i&&o.len<=f&&(we(s,0,o.ins),r&&Et(r,s,o.text),a=o.i),o.forward(f),h-=f}l.next()}else if(o.
ins>=0){let h=0,f=o.len;for(;f;)if(l.ins==-1){let c=Math.min(f,l.len);h+=c,f-=c,l.forward(c)}else if(l.ins==0&&l.len<f)f-=l.len,l.next();else break;we(s,h,a<o.i?
o.ins:0),r&&a<o.i&&Et(r,s,o.text),a=o.i,o.forward(o.len-f)}else{if(o.done&&l.done)return r?Ae.createSet(s,r):At.create(s);throw new Error("Mismatched change set\
 lengths")}}}function tf(n,e,t=!1){let i=[],s=t?[]:null,r=new Qt(n),o=new Qt(e);for(let l=!1;;){if(r.done&&o.done)return s?Ae.createSet(i,s):At.create(i);if(r.ins==
0)we(i,r.len,0,l),r.next();else if(o.len==0&&!o.done)we(i,0,o.ins,l),s&&Et(s,i,o.text),o.next();else{if(r.done||o.done)throw new Error("Mismatched change set le\
ngths");{let a=Math.min(r.len2,o.len),h=i.length;if(r.ins==-1){let f=o.ins==-1?-1:o.off?0:o.ins;we(i,a,f,l),s&&f&&Et(s,i,o.text)}else o.ins==-1?(we(i,r.off?0:r.
len,a,l),s&&Et(s,i,r.textBit(a))):(we(i,r.off?0:r.len,o.off?0:o.ins,l),s&&!o.off&&Et(s,i,o.text));l=(r.ins>a||o.ins>=0&&o.len>a)&&(l||i.length>h),r.forward2(a),
o.forward(a)}}}}var Qt=class{constructor(e){this.set=e,this.i=0,this.next()}next(){let{sections:e}=this.set;this.i<e.length?(this.len=e[this.i++],this.ins=e[this.
i++]):(this.len=0,this.ins=-2),this.off=0}get done(){return this.ins==-2}get len2(){return this.ins<0?this.len:this.ins}get text(){let{inserted:e}=this.set,t=this.
i-2>>1;return t>=e.length?H.empty:e[t]}textBit(e){let{inserted:t}=this.set,i=this.i-2>>1;return i>=t.length&&!e?H.empty:t[i].slice(this.off,e==null?void 0:this.
off+e)}forward(e){e==this.len?this.next():(this.len-=e,this.off+=e)}forward2(e){this.ins==-1?this.forward(e):e==this.ins?this.next():(this.ins-=e,this.off+=e)}},
Gt=class n{constructor(e,t,i,s){this.from=e,this.to=t,this.flags=i,this.goalColumn=s}get anchor(){return this.flags&32?this.to:this.from}get head(){return this.
flags&32?this.from:this.to}get empty(){return this.from==this.to}get assoc(){return this.flags&8?-1:this.flags&16?1:0}get undirectional(){return(this.flags&64)>
0}get bidiLevel(){let e=this.flags&7;return e==7?null:e}map(e,t=-1){let i,s;return this.empty?i=s=e.mapPos(this.from,t):(i=e.mapPos(this.from,1),s=e.mapPos(this.
to,-1)),i==this.from&&s==this.to?this:new n(i,s,this.flags,this.goalColumn)}extend(e,t=e,i=0){if(e<=this.anchor&&t>=this.anchor)return w.range(e,t,void 0,void 0,
i);let s=Math.abs(e-this.anchor)>Math.abs(t-this.anchor)?e:t;return w.range(this.anchor,s,void 0,void 0,i)}eq(e,t=!1){return this.anchor==e.anchor&&this.head==e.
head&&this.goalColumn==e.goalColumn&&(!t||!this.empty||this.assoc==e.assoc)}toJSON(){return{anchor:this.anchor,head:this.head}}static fromJSON(e){if(!e||typeof e.
anchor!="number"||typeof e.head!="number")throw new RangeError("Invalid JSON representation for SelectionRange");return w.range(e.anchor,e.head)}static create(e,t,i,s){
return new n(e,t,i,s)}},w=class n{constructor(e,t){this.ranges=e,this.mainIndex=t}map(e,t=-1){return e.empty?this:n.create(this.ranges.map(i=>i.map(e,t)),this.mainIndex)}eq(e,t=!1){
if(this.ranges.length!=e.ranges.length||this.mainIndex!=e.mainIndex)return!1;for(let i=0;i<this.ranges.length;i++)if(!this.ranges[i].eq(e.ranges[i],t))return!1;
return!0}get main(){return this.ranges[this.mainIndex]}asSingle(){return this.ranges.length==1?this:new n([this.main],0)}addRange(e,t=!0){return n.create([e].concat(
this.ranges),t?0:this.mainIndex+1)}replaceRange(e,t=this.mainIndex){let i=this.ranges.slice();return i[t]=e,n.create(i,this.mainIndex)}toJSON(){return{ranges:this.
ranges.map(e=>e.toJSON()),main:this.mainIndex}}static fromJSON(e){if(!e||!Array.isArray(e.ranges)||typeof e.main!="number"||e.main>=e.ranges.length)throw new RangeError(
"Invalid JSON representation for EditorSelection");return new n(e.ranges.map(t=>Gt.fromJSON(t)),e.main)}static single(e,t=e){return new n([n.range(e,t)],0)}static create(e,t=0){
if(e.length==0)throw new RangeError("A selection needs at least one range");for(let i=0,s=0;s<e.length;s++){let r=e[s];if(r.empty?r.from<=i:r.from<i)return n.normalized(
e.slice(),t);i=r.to}return new n(e,t)}static cursor(e,t=0,i,s){return Gt.create(e,e,(t==0?0:t<0?8:16)|(i==null?7:Math.min(6,i)),s)}static range(e,t,i,s,r){let o=s==
null?7:Math.min(6,s);return!r&&e!=t&&(r=t<e?1:-1),r&&(o|=r<0?8:16),t<e?Gt.create(t,e,o|32,i):Gt.create(e,t,o,i)}static undirectionalRange(e,t){return Gt.create(
e,t,64,void 0)}static normalized(e,t=0){let i=e[t];e.sort((s,r)=>s.from-r.from),t=e.indexOf(i);for(let s=1;s<e.length;s++){let r=e[s],o=e[s-1];if(r.empty?r.from<=
o.to:r.from<o.to){let l=o.from,a=Math.max(r.to,o.to);s<=t&&t--,e.splice(--s,2,r.anchor>r.head?n.range(a,l):n.range(l,a))}}return new n(e,t)}};function nf(n,e){for(let t of n.
ranges)if(t.to>e)throw new RangeError("Selection points outside of document")}var mo=0,O=class n{constructor(e,t,i,s,r){this.combine=e,this.compareInput=t,this.
compare=i,this.isStatic=s,this.id=mo++,this.default=e([]),this.extensions=typeof r=="function"?r(this):r}get reader(){return this}static define(e={}){return new n(
e.combine||(t=>t),e.compareInput||((t,i)=>t===i),e.compare||(e.combine?(t,i)=>t===i:go),!!e.static,e.enables)}of(e){return new Ci([],this,0,e)}compute(e,t){if(this.
isStatic)throw new Error("Can't compute a static facet");return new Ci(e,this,1,t)}computeN(e,t){if(this.isStatic)throw new Error("Can't compute a static facet");
return new Ci(e,this,2,t)}from(e,t){return t||(t=i=>i),this.compute([e],i=>t(i.field(e)))}};function go(n,e){return n==e||n.length==e.length&&n.every((t,i)=>t===
e[i])}var Ci=class{constructor(e,t,i,s){this.dependencies=e,this.facet=t,this.type=i,this.value=s,this.id=mo++}dynamicSlot(e){var t;let i=this.value,s=this.facet.
compareInput,r=this.id,o=e[r]>>1,l=this.type==2,a=!1,h=!1,f=[];for(let c of this.dependencies)c=="doc"?a=!0:c=="selection"?h=!0:(((t=e[c.id])!==null&&t!==void 0?
t:1)&1)==0&&f.push(e[c.id]);return{create(c){return c.values[o]=i(c),1},update(c,u){if(a&&u.docChanged||h&&(u.docChanged||u.selection)||so(c,f)){let d=i(c);if(l?
!Jh(d,c.values[o],s):!s(d,c.values[o]))return c.values[o]=d,1}return 0},reconfigure:(c,u)=>{let d,p=u.config.address[r];if(p!=null){let m=xs(u,p);if(this.dependencies.
every(g=>g instanceof O?u.facet(g)===c.facet(g):g instanceof ie?u.field(g,!1)==c.field(g,!1):!0)||(l?Jh(d=i(c),m,s):s(d=i(c),m)))return c.values[o]=m,0}else d=i(
c);return c.values[o]=d,1}}}get extension(){return this}};function Jh(n,e,t){if(n.length!=e.length)return!1;for(let i=0;i<n.length;i++)if(!t(n[i],e[i]))return!1;
return!0}function so(n,e){let t=!1;for(let i of e)hn(n,i)&1&&(t=!0);return t}function sm(n,e,t){let i=t.map(a=>n[a.id]),s=t.map(a=>a.type),r=i.filter(a=>!(a&1)),
o=n[e.id]>>1;function l(a){let h=[];for(let f=0;f<i.length;f++){let c=xs(a,i[f]);if(s[f]==2)for(let u of c)h.push(u);else h.push(c)}return e.combine(h)}return{create(a){
for(let h of i)hn(a,h);return a.values[o]=l(a),1},update(a,h){if(!so(a,r))return 0;let f=l(a);return e.compare(f,a.values[o])?0:(a.values[o]=f,1)},reconfigure(a,h){
let f=so(a,i),c=h.config.facets[e.id],u=h.facet(e);if(c&&!f&&go(t,c))return a.values[o]=u,0;let d=l(a);return e.compare(d,u)?(a.values[o]=u,0):(a.values[o]=d,1)}}}
var fs=O.define({static:!0}),ie=class n{constructor(e,t,i,s,r){this.id=e,this.createF=t,this.updateF=i,this.compareF=s,this.spec=r,this.provides=void 0}static define(e){
let t=new n(mo++,e.create,e.update,e.compare||((i,s)=>i===s),e);return e.provide&&(t.provides=e.provide(t)),t}create(e){let t=e.facet(fs).find(i=>i.field==this);
return(t?.create||this.createF)(e)}slot(e){let t=e[this.id]>>1;return{create:i=>(i.values[t]=this.create(i),1),update:(i,s)=>{let r=i.values[t],o=this.updateF(r,
s);return this.compareF(r,o)?0:(i.values[t]=o,1)},reconfigure:(i,s)=>{let r=i.facet(fs),o=s.facet(fs),l;return(l=r.find(a=>a.field==this))&&l!=o.find(a=>a.field==
this)?(i.values[t]=l.create(i),1):s.config.address[this.id]!=null?(i.values[t]=s.field(this),0):(i.values[t]=this.create(i),1)}}}init(e){return[this,fs.of({field:this,
create:e})]}get extension(){return this}},Yt={lowest:4,low:3,default:2,high:1,highest:0};function an(n){return e=>new gs(e,n)}var _e={highest:an(Yt.highest),high:an(
Yt.high),default:an(Yt.default),low:an(Yt.low),lowest:an(Yt.lowest)},gs=class{constructor(e,t){this.inner=e,this.prec=t}get extension(){return this}},bs=class n{of(e){
return new fn(this,e)}reconfigure(e){return n.reconfigure.of({compartment:this,extension:e})}get(e){return e.config.compartments.get(this)}},fn=class{constructor(e,t){
this.compartment=e,this.inner=t}get extension(){return this}},ys=class n{constructor(e,t,i,s,r,o){for(this.base=e,this.compartments=t,this.dynamicSlots=i,this.address=
s,this.staticValues=r,this.facets=o,this.statusTemplate=[];this.statusTemplate.length<i.length;)this.statusTemplate.push(0)}staticFacet(e){let t=this.address[e.
id];return t==null?e.default:this.staticValues[t>>1]}static resolve(e,t,i){let s=[],r=Object.create(null),o=new Map;for(let u of rm(e,t,o))u instanceof ie?s.push(
u):(r[u.facet.id]||(r[u.facet.id]=[])).push(u);let l=Object.create(null),a=[],h=[];for(let u of s)l[u.id]=h.length<<1,h.push(d=>u.slot(d));let f=i?.config.facets;
for(let u in r){let d=r[u],p=d[0].facet,m=f&&f[u]||[];if(d.every(g=>g.type==0))if(l[p.id]=a.length<<1|1,go(m,d))a.push(i.facet(p));else{let g=p.combine(d.map(b=>b.
value));a.push(i&&p.compare(g,i.facet(p))?i.facet(p):g)}else{for(let g of d)g.type==0?(l[g.id]=a.length<<1|1,a.push(g.value)):(l[g.id]=h.length<<1,h.push(b=>g.dynamicSlot(
b)));l[p.id]=h.length<<1,h.push(g=>sm(g,p,d))}}let c=h.map(u=>u(l));return new n(e,o,c,l,a,r)}};function rm(n,e,t){let i=[[],[],[],[],[]],s=new Map;function r(o,l){
let a=s.get(o);if(a!=null){if(a<=l)return;let h=i[a].indexOf(o);h>-1&&i[a].splice(h,1),o instanceof fn&&t.delete(o.compartment)}if(s.set(o,l),Array.isArray(o))for(let h of o)
r(h,l);else if(o instanceof fn){if(t.has(o.compartment))throw new RangeError("Duplicate use of compartment in extensions");let h=e.get(o.compartment)||o.inner;t.
set(o.compartment,h),r(h,l)}else if(o instanceof gs)r(o.inner,o.prec);else if(o instanceof ie)i[l].push(o),o.provides&&r(o.provides,l);else if(o instanceof Ci)i[l].
push(o),o.facet.extensions&&r(o.facet.extensions,Yt.default);else{let h=o.extension;if(!h)throw new Error(`Unrecognized extension value in extension set (${o}).`);
if(h==o)throw new Error(`Unrecognized extension value in extension set (${o}). This sometimes happens because multiple instances of @codemirror/state are loaded\
, breaking instanceof checks.`);r(h,l)}}return r(n,Yt.default),i.reduce((o,l)=>o.concat(l))}function hn(n,e){if(e&1)return 2;let t=e>>1,i=n.status[t];if(i==4)throw new Error(
"Cyclic dependency between fields and/or facets");if(i&2)return i;n.status[t]=4;let s=n.computeSlot(n,n.config.dynamicSlots[t]);return n.status[t]=2|s}function xs(n,e){
return e&1?n.config.staticValues[e>>1]:n.values[e>>1]}var sf=O.define(),ro=O.define({combine:n=>n.some(e=>e),static:!0}),rf=O.define({combine:n=>n.length?n[0]:void 0,
static:!0}),of=O.define(),lf=O.define(),af=O.define(),hf=O.define({combine:n=>n.length?n[0]:!1}),Oe=class{constructor(e,t){this.type=e,this.value=t}static define(){
return new oo}},oo=class{of(e){return new Oe(this,e)}},lo=class{constructor(e){this.map=e}of(e){return new E(this,e)}},E=class n{constructor(e,t){this.type=e,this.
value=t}map(e){let t=this.type.map(this.value,e);return t===void 0?void 0:t==this.value?this:new n(this.type,t)}is(e){return this.type==e}static define(e={}){return new lo(
e.map||(t=>t))}static mapEffects(e,t){if(!e.length)return e;let i=[];for(let s of e){let r=s.map(t);r&&i.push(r)}return i}};E.reconfigure=E.define();E.appendConfig=
E.define();var se=class n{constructor(e,t,i,s,r,o){this.startState=e,this.changes=t,this.selection=i,this.effects=s,this.annotations=r,this.scrollIntoView=o,this.
_doc=null,this._state=null,i&&nf(i,t.newLength),r.some(l=>l.type==n.time)||(this.annotations=r.concat(n.time.of(Date.now())))}static create(e,t,i,s,r,o){return new n(
e,t,i,s,r,o)}get newDoc(){return this._doc||(this._doc=this.changes.apply(this.startState.doc))}get newSelection(){return this.selection||this.startState.selection.
map(this.changes)}get state(){return this._state||this.startState.applyTransaction(this),this._state}annotation(e){for(let t of this.annotations)if(t.type==e)return t.
value}get docChanged(){return!this.changes.empty}get reconfigured(){return this.startState.config!=this.state.config}isUserEvent(e){let t=this.annotation(n.userEvent);
return!!(t&&(t==e||t.length>e.length&&t.slice(0,e.length)==e&&t[e.length]=="."))}};se.time=Oe.define();se.userEvent=Oe.define();se.addToHistory=Oe.define();se.remote=
Oe.define();function om(n,e){let t=[];for(let i=0,s=0;;){let r,o;if(i<n.length&&(s==e.length||e[s]>=n[i]))r=n[i++],o=n[i++];else if(s<e.length)r=e[s++],o=e[s++];else
return t;!t.length||t[t.length-1]<r?t.push(r,o):t[t.length-1]<o&&(t[t.length-1]=o)}}function ff(n,e,t){var i;let s,r,o;return t?(s=e.changes,r=Ae.empty(e.changes.
length),o=n.changes.compose(e.changes)):(s=e.changes.map(n.changes),r=n.changes.mapDesc(e.changes,!0),o=n.changes.compose(s)),{changes:o,selection:e.selection?e.
selection.map(r):(i=n.selection)===null||i===void 0?void 0:i.map(s),effects:E.mapEffects(n.effects,s).concat(E.mapEffects(e.effects,r)),annotations:n.annotations.
length?n.annotations.concat(e.annotations):e.annotations,scrollIntoView:n.scrollIntoView||e.scrollIntoView}}function ao(n,e,t){let i=e.selection,s=Ai(e.annotations);
return e.userEvent&&(s=s.concat(se.userEvent.of(e.userEvent))),{changes:e.changes instanceof Ae?e.changes:Ae.of(e.changes||[],t,n.facet(rf)),selection:i&&(i instanceof
w?i:w.single(i.anchor,i.head)),effects:Ai(e.effects),annotations:s,scrollIntoView:!!e.scrollIntoView}}function cf(n,e,t){let i=ao(n,e.length?e[0]:{},n.doc.length);
e.length&&e[0].filter===!1&&(t=!1);for(let r=1;r<e.length;r++){e[r].filter===!1&&(t=!1);let o=!!e[r].sequential;i=ff(i,ao(n,e[r],o?i.changes.newLength:n.doc.length),
o)}let s=se.create(n,i.changes,i.selection,i.effects,i.annotations,i.scrollIntoView);return am(t?lm(s):s)}function lm(n){let e=n.startState,t=!0;for(let s of e.
facet(of)){let r=s(n);if(r===!1){t=!1;break}Array.isArray(r)&&(t=t===!0?r:om(t,r))}if(t!==!0){let s,r;if(t===!1)r=n.changes.invertedDesc,s=Ae.empty(e.doc.length);else{
let o=n.changes.filter(t);s=o.changes,r=o.filtered.mapDesc(o.changes).invertedDesc}n=se.create(e,s,n.selection&&n.selection.map(r),E.mapEffects(n.effects,r),n.annotations,
n.scrollIntoView)}let i=e.facet(lf);for(let s=i.length-1;s>=0;s--){let r=i[s](n);r instanceof se?n=r:Array.isArray(r)&&r.length==1&&r[0]instanceof se?n=r[0]:n=cf(
e,Ai(r),!1)}return n}function am(n){let e=n.startState,t=e.facet(af),i=n;for(let s=t.length-1;s>=0;s--){let r=t[s](n);r&&Object.keys(r).length&&(i=ff(i,ao(e,r,n.
changes.newLength),!0))}return i==n?n:se.create(e,n.changes,n.selection,i.effects,i.annotations,i.scrollIntoView)}var hm=[];function Ai(n){return n==null?hm:Array.
isArray(n)?n:[n]}var Ce=(function(n){return n[n.Word=0]="Word",n[n.Space=1]="Space",n[n.Other=2]="Other",n})(Ce||(Ce={})),fm=/[\u00df\u0587\u0590-\u05f4\u0600-\u06ff\u3040-\u309f\u30a0-\u30ff\u3400-\u4db5\u4e00-\u9fcc\uac00-\ud7af]/,
ho;try{ho=new RegExp("[\\p{Alphabetic}\\p{Number}_]","u")}catch{}function cm(n){if(ho)return ho.test(n);for(let e=0;e<n.length;e++){let t=n[e];if(/\w/.test(t)||
t>""&&(t.toUpperCase()!=t.toLowerCase()||fm.test(t)))return!0}return!1}function um(n){return e=>{if(!/\S/.test(e))return Ce.Space;if(cm(e))return Ce.Word;for(let t=0;t<
n.length;t++)if(e.indexOf(n[t])>-1)return Ce.Word;return Ce.Other}}var Y=class n{constructor(e,t,i,s,r,o){this.config=e,this.doc=t,this.selection=i,this.values=
s,this.status=e.statusTemplate.slice(),this.computeSlot=r,o&&(o._state=this);for(let l=0;l<this.config.dynamicSlots.length;l++)hn(this,l<<1);this.computeSlot=null}field(e,t=!0){
let i=this.config.address[e.id];if(i==null){if(t)throw new RangeError("Field is not present in this state");return}return hn(this,i),xs(this,i)}update(...e){return cf(
this,e,!0)}applyTransaction(e){let t=this.config,{base:i,compartments:s}=t;for(let l of e.effects)l.is(bs.reconfigure)?(t&&(s=new Map,t.compartments.forEach((a,h)=>s.
set(h,a)),t=null),s.set(l.value.compartment,l.value.extension)):l.is(E.reconfigure)?(t=null,i=l.value):l.is(E.appendConfig)&&(t=null,i=Ai(i).concat(l.value));let r;
t?r=e.startState.values.slice():(t=ys.resolve(i,s,this),r=new n(t,this.doc,this.selection,t.dynamicSlots.map(()=>null),(a,h)=>h.reconfigure(a,this),null).values);
let o=e.startState.facet(ro)?e.newSelection:e.newSelection.asSingle();new n(t,e.newDoc,o,r,(l,a)=>a.update(l,e),e)}replaceSelection(e){return typeof e=="string"&&
(e=this.toText(e)),this.changeByRange(t=>({changes:{from:t.from,to:t.to,insert:e},range:w.cursor(t.from+e.length,-1)}))}changeByRange(e){let t=this.selection,i=e(
t.ranges[0]),s=this.changes(i.changes),r=[i.range],o=Ai(i.effects);for(let l=1;l<t.ranges.length;l++){let a=e(t.ranges[l]),h=this.changes(a.changes),f=h.map(s);
for(let u=0;u<l;u++)r[u]=r[u].map(f);let c=s.mapDesc(h,!0);r.push(a.range.map(c)),s=s.compose(f),o=E.mapEffects(o,f).concat(E.mapEffects(Ai(a.effects),c))}return{
changes:s,selection:w.create(r,t.mainIndex),effects:o}}changes(e=[]){return e instanceof Ae?e:Ae.of(e,this.doc.length,this.facet(n.lineSeparator))}toText(e){return H.
of(e.split(this.facet(n.lineSeparator)||to))}sliceDoc(e=0,t=this.doc.length){return this.doc.sliceString(e,t,this.lineBreak)}facet(e){let t=this.config.address[e.
id];return t==null?e.default:(hn(this,t),xs(this,t))}toJSON(e){let t={doc:this.sliceDoc(),selection:this.selection.toJSON()};if(e)for(let i in e){let s=e[i];s instanceof
ie&&this.config.address[s.id]!=null&&(t[i]=s.spec.toJSON(this.field(e[i]),this))}return t}static fromJSON(e,t={},i){if(!e||typeof e.doc!="string")throw new RangeError(
"Invalid JSON representation for EditorState");let s=[];if(i){for(let r in i)if(Object.prototype.hasOwnProperty.call(e,r)){let o=i[r],l=e[r];s.push(o.init(a=>o.
spec.fromJSON(l,a)))}}return n.create({doc:e.doc,selection:w.fromJSON(e.selection),extensions:t.extensions?s.concat([t.extensions]):s})}static create(e={}){let t=ys.
resolve(e.extensions||[],new Map),i=e.doc instanceof H?e.doc:H.of((e.doc||"").split(t.staticFacet(n.lineSeparator)||to)),s=e.selection?e.selection instanceof w?
e.selection:w.single(e.selection.anchor,e.selection.head):w.single(0);return nf(s,i.length),t.staticFacet(ro)||(s=s.asSingle()),new n(t,i,s,t.dynamicSlots.map(()=>null),
(r,o)=>o.create(r),null)}get tabSize(){return this.facet(n.tabSize)}get lineBreak(){return this.facet(n.lineSeparator)||`
`}get readOnly(){return this.facet(hf)}phrase(e,...t){for(let i of this.facet(n.phrases))if(Object.prototype.hasOwnProperty.call(i,e)){e=i[e];break}return t.length&&
(e=e.replace(/\$(\$|\d*)/g,(i,s)=>{if(s=="$")return"$";let r=+(s||1);return!r||r>t.length?i:t[r-1]})),e}languageDataAt(e,t,i=-1){let s=[];for(let r of this.facet(
sf))for(let o of r(this,t,i))Object.prototype.hasOwnProperty.call(o,e)&&s.push(o[e]);return s}charCategorizer(e){let t=this.languageDataAt("wordChars",e);return um(
t.length?t[0]:"")}wordAt(e){let{text:t,from:i,length:s}=this.doc.lineAt(e),r=this.charCategorizer(e),o=e-i,l=e-i;for(;o>0;){let a=he(t,o,!1);if(r(t.slice(a,o))!=
Ce.Word)break;o=a}for(;l<s;){let a=he(t,l);if(r(t.slice(l,a))!=Ce.Word)break;l=a}return o==l?null:w.range(o+i,l+i)}};Y.allowMultipleSelections=ro;Y.tabSize=O.define(
{combine:n=>n.length?n[0]:4});Y.lineSeparator=rf;Y.readOnly=hf;Y.phrases=O.define({compare(n,e){let t=Object.keys(n),i=Object.keys(e);return t.length==i.length&&
t.every(s=>n[s]==e[s])}});Y.languageData=sf;Y.changeFilter=of;Y.transactionFilter=lf;Y.transactionExtender=af;bs.reconfigure=E.define();function Fe(n,e,t={}){let i={};
for(let s of n)for(let r of Object.keys(s)){let o=s[r],l=i[r];if(l===void 0)i[r]=o;else if(!(l===o||o===void 0))if(Object.hasOwnProperty.call(t,r))i[r]=t[r](l,o);else
throw new Error("Config merge conflict for field "+r)}for(let s in e)i[s]===void 0&&(i[s]=e[s]);return i}var Ue=class{eq(e){return this==e}range(e,t=e){return cn.
create(e,t,this)}};Ue.prototype.startSide=Ue.prototype.endSide=0;Ue.prototype.point=!1;Ue.prototype.mapMode=oe.TrackDel;function bo(n,e){return n==e||n.constructor==
e.constructor&&n.eq(e)}var cn=class n{constructor(e,t,i){this.from=e,this.to=t,this.value=i}static create(e,t,i){return new n(e,t,i)}};function fo(n,e){return n.
from-e.from||n.value.startSide-e.value.startSide}var co=class n{constructor(e,t,i,s){this.from=e,this.to=t,this.value=i,this.maxPoint=s}get length(){return vi(this.
to)}findIndex(e,t,i,s=0){let r=i?this.to:this.from;for(let o=s,l=r.length;;){if(o==l)return o;let a=o+l>>1,h=r[a]-e||(i?this.value[a].endSide:this.value[a].startSide)-
t;if(a==o)return h>=0?o:l;h>=0?l=a:o=a+1}}between(e,t,i,s){for(let r=this.findIndex(t,-1e9,!0),o=this.findIndex(i,1e9,!1,r);r<o;r++)if(s(this.from[r]+e,this.to[r]+
e,this.value[r])===!1)return!1}map(e,t,i,s,r){let o=[],l=[],a=[],h=-1,f=-1;e:for(let c=0;c<this.value.length;c++){let u=this.value[c],d=this.from[c]+e,p=this.to[c]+
e,m,g;if(d==p){let b=t.mapPos(d,u.startSide,u.mapMode);if(b==null||(m=g=b,u.startSide!=u.endSide&&(g=t.mapPos(d,u.endSide),g<m)))continue}else if(m=t.mapPos(d,u.
startSide),g=t.mapPos(p,u.endSide),m>g||m==g&&u.startSide>0&&u.endSide<=0)continue;if(!((g-m||u.endSide-u.startSide)<0))if(h<0&&(h=m),u.point&&(f=Math.max(f,g-m)),
(m-i||u.startSide-s)>=0)o.push(u),l.push(m-h),a.push(g-h),i=g,s=u.endSide;else{if(m==g)for(let b=o.length;b>0;b--){if((m-(a[b-1]+h)||u.startSide-o[b-1].endSide)>=
0){o.splice(b,0,u),l.splice(b,0,m-h),a.splice(b,0,g-h);continue e}if((m-(l[b-1]+h)||u.endSide-o[b-1].startSide)>0)break}r(m,g,u)}}return{mapped:o.length?new n(l,
a,o,f):null,pos:h}}},V=class n{constructor(e,t,i,s){this.chunkPos=e,this.chunk=t,this.nextLayer=i,this.maxPoint=s}static create(e,t,i,s){return new n(e,t,i,s)}get length(){
let e=this.chunk.length-1;return e<0?0:Math.max(this.chunkEnd(e),this.nextLayer.length)}get size(){if(this.isEmpty)return 0;let e=this.nextLayer.size;for(let t of this.
chunk)e+=t.value.length;return e}chunkEnd(e){return this.chunkPos[e]+this.chunk[e].length}update(e){let{add:t=[],sort:i=!1,filterFrom:s=0,filterTo:r=this.length}=e,
o=e.filter;if(t.length==0&&!o)return this;if(i&&(t=t.slice().sort(fo)),this.isEmpty)return t.length?n.of(t):this;let l=new ws(this,null,-1).goto(0),a=0,h=[],f=new nt;
for(;l.value||a<t.length;)if(a<t.length&&(l.from-t[a].from||l.startSide-t[a].value.startSide)>=0){let c=t[a++];f.addInner(c.from,c.to,c.value,!1)||h.push(c)}else
l.rangeIndex==1&&l.chunkIndex<this.chunk.length&&(a==t.length||this.chunkEnd(l.chunkIndex)<t[a].from)&&(!o||s>this.chunkEnd(l.chunkIndex)||r<this.chunkPos[l.chunkIndex])&&
f.addChunk(this.chunkPos[l.chunkIndex],this.chunk[l.chunkIndex])?l.nextChunk():((!o||s>l.to||r<l.from||o(l.from,l.to,l.value))&&(f.addInner(l.from,l.to,l.value,
!1)||h.push(cn.create(l.from,l.to,l.value))),l.next());return f.finishInner(this.nextLayer.isEmpty&&!h.length?n.empty:this.nextLayer.update({add:h,filter:o,filterFrom:s,
filterTo:r}))}map(e){if(e.empty||this.isEmpty)return this;let t=[],i=[],s=-1,r,o=(a,h,f)=>{r||(r=new nt),r.addRange(a,h,f,!1)};for(let a=0;a<this.chunk.length;a++){
let h=this.chunkPos[a],f=this.chunk[a],c=e.touchesRange(h,h+f.length);if(c===!1)s=Math.max(s,f.maxPoint),t.push(f),i.push(e.mapPos(h));else if(c===!0){let[u,d]=t.
length?[vi(i)+vi(t).length,vi(vi(t).value).endSide]:[-1,-1],{mapped:p,pos:m}=f.map(h,e,u,d,o);p&&(s=Math.max(s,p.maxPoint),t.push(p),i.push(m))}}let l=this.nextLayer.
map(e);return r&&(l=r.finishInner(l)),t.length==0?l:new n(i,t,l||n.empty,s)}between(e,t,i){if(!this.isEmpty){for(let s=0;s<this.chunk.length;s++){let r=this.chunkPos[s],
o=this.chunk[s];if(t>=r&&e<=r+o.length&&o.between(r,e-r,t-r,i)===!1)return}this.nextLayer.between(e,t,i)}}iter(e=0){return un.from([this]).goto(e)}get isEmpty(){
return this.nextLayer==this}static iter(e,t=0){return un.from(e).goto(t)}static compare(e,t,i,s,r=-1){let o=e.filter(c=>c.maxPoint>0||!c.isEmpty&&c.maxPoint>=r),
l=t.filter(c=>c.maxPoint>0||!c.isEmpty&&c.maxPoint>=r),a=Qh(o,l,i),h=new Xt(o,a,r),f=new Xt(l,a,r);i.iterGaps((c,u,d)=>Zh(h,c,f,u,d,s)),i.empty&&i.length==0&&Zh(
h,0,f,0,0,s)}static eq(e,t,i=0,s){s==null&&(s=999999999);let r=e.filter(f=>!f.isEmpty&&t.indexOf(f)<0),o=t.filter(f=>!f.isEmpty&&e.indexOf(f)<0);if(r.length!=o.
length)return!1;if(!r.length)return!0;let l=Qh(r,o),a=new Xt(r,l,0).goto(i),h=new Xt(o,l,0).goto(i);for(;;){if(a.to!=h.to||!uo(a.active,h.active)||a.point&&(!h.
point||!bo(a.point,h.point)))return!1;if(a.to>s)return!0;a.next(),h.next()}}static spans(e,t,i,s,r=-1){let o=new Xt(e,null,r).goto(t),l=t,a=o.openStart;for(;;){
let h=Math.min(o.to,i);if(o.point){let f=o.activeForPoint(o.to),c=o.pointFrom<t?f.length+1:o.point.startSide<0?f.length:Math.min(f.length,a);s.point(l,h,o.point,
f,c,o.pointRank),a=Math.min(o.openEnd(h),f.length)}else h>l&&(s.span(l,h,o.active,a),a=o.openEnd(h));if(o.to>i)return a+(o.point&&o.to>i?1:0);l=o.to,o.next()}}static of(e,t=!1){
let i=new nt;for(let s of e instanceof cn?[e]:t?dm(e):e)i.add(s.from,s.to,s.value);return i.finish()}static join(e){if(!e.length)return n.empty;let t=vi(e);for(let i=e.
length-2;i>=0;i--)for(let s=e[i];s!=n.empty;s=s.nextLayer)t=new n(s.chunkPos,s.chunk,t,Math.max(s.maxPoint,t.maxPoint));return t}};V.empty=new V([],[],null,-1);
function vi(n){return n[n.length-1]}function dm(n){if(n.length>1)for(let e=n[0],t=1;t<n.length;t++){let i=n[t];if(fo(e,i)>0)return n.slice().sort(fo);e=i}return n}
V.empty.nextLayer=V.empty;var nt=class n{finishChunk(e){this.chunks.push(new co(this.from,this.to,this.value,this.maxPoint)),this.chunkPos.push(this.chunkStart),
this.chunkStart=-1,this.setMaxPoint=Math.max(this.setMaxPoint,this.maxPoint),this.maxPoint=-1,e&&(this.from=[],this.to=[],this.value=[])}constructor(){this.chunks=
[],this.chunkPos=[],this.chunkStart=-1,this.last=null,this.lastFrom=-1e9,this.lastTo=-1e9,this.from=[],this.to=[],this.value=[],this.maxPoint=-1,this.setMaxPoint=
-1,this.nextLayer=null}add(e,t,i){this.addRange(e,t,i,!0)}addRange(e,t,i,s){this.addInner(e,t,i,s)||(this.nextLayer||(this.nextLayer=new n)).addRange(e,t,i,s)}addInner(e,t,i,s){
let r=e-this.lastTo||i.startSide-this.last.endSide;if(s&&r<=0&&(e-this.lastFrom||i.startSide-this.last.startSide)<0)throw new Error("Ranges must be added sorted\
 by `from` position and `startSide`");return r<0?!1:(this.from.length==250&&this.finishChunk(!0),this.chunkStart<0&&(this.chunkStart=e),this.from.push(e-this.chunkStart),
this.to.push(t-this.chunkStart),this.last=i,this.lastFrom=e,this.lastTo=t,this.value.push(i),i.point&&(this.maxPoint=Math.max(this.maxPoint,t-e)),!0)}addChunk(e,t){
if((e-this.lastTo||t.value[0].startSide-this.last.endSide)<0)return!1;this.from.length&&this.finishChunk(!0),this.setMaxPoint=Math.max(this.setMaxPoint,t.maxPoint),
this.chunks.push(t),this.chunkPos.push(e);let i=t.value.length-1;return this.last=t.value[i],this.lastFrom=t.from[i]+e,this.lastTo=t.to[i]+e,!0}finish(){return this.
finishInner(V.empty)}finishInner(e){if(this.from.length&&this.finishChunk(!1),this.chunks.length==0)return e;let t=V.create(this.chunkPos,this.chunks,this.nextLayer?
this.nextLayer.finishInner(e):e,this.setMaxPoint);return this.from=null,t}};function Qh(n,e,t){let i=new Map;for(let r of n)for(let o=0;o<r.chunk.length;o++)r.chunk[o].
maxPoint<=0&&i.set(r.chunk[o],r.chunkPos[o]);let s=new Set;for(let r of e)for(let o=0;o<r.chunk.length;o++){let l=i.get(r.chunk[o]);l!=null&&(t?t.mapPos(l):l)==
r.chunkPos[o]&&!t?.touchesRange(l,l+r.chunk[o].length)&&s.add(r.chunk[o])}return s}var ws=class{constructor(e,t,i,s=0){this.layer=e,this.skip=t,this.minPoint=i,
this.rank=s}get startSide(){return this.value?this.value.startSide:0}get endSide(){return this.value?this.value.endSide:0}goto(e,t=-1e9){return this.chunkIndex=
this.rangeIndex=0,this.gotoInner(e,t,!1),this}gotoInner(e,t,i){for(;this.chunkIndex<this.layer.chunk.length;){let s=this.layer.chunk[this.chunkIndex];if(!(this.
skip&&this.skip.has(s)||this.layer.chunkEnd(this.chunkIndex)<e||s.maxPoint<this.minPoint))break;this.chunkIndex++,i=!1}if(this.chunkIndex<this.layer.chunk.length){
let s=this.layer.chunk[this.chunkIndex].findIndex(e-this.layer.chunkPos[this.chunkIndex],t,!0);(!i||this.rangeIndex<s)&&this.setRangeIndex(s)}this.next()}forward(e,t){
(this.to-e||this.endSide-t)<0&&this.gotoInner(e,t,!0)}next(){for(;;)if(this.chunkIndex==this.layer.chunk.length){this.from=this.to=1e9,this.value=null;break}else{
let e=this.layer.chunkPos[this.chunkIndex],t=this.layer.chunk[this.chunkIndex],i=e+t.from[this.rangeIndex];if(this.from=i,this.to=e+t.to[this.rangeIndex],this.value=
t.value[this.rangeIndex],this.setRangeIndex(this.rangeIndex+1),this.minPoint<0||this.value.point&&this.to-this.from>=this.minPoint)break}}setRangeIndex(e){if(e==
this.layer.chunk[this.chunkIndex].value.length){if(this.chunkIndex++,this.skip)for(;this.chunkIndex<this.layer.chunk.length&&this.skip.has(this.layer.chunk[this.
chunkIndex]);)this.chunkIndex++;this.rangeIndex=0}else this.rangeIndex=e}nextChunk(){this.chunkIndex++,this.rangeIndex=0,this.next()}compare(e){return this.from-
e.from||this.startSide-e.startSide||this.rank-e.rank||this.to-e.to||this.endSide-e.endSide}},un=class n{constructor(e){this.heap=e}static from(e,t=null,i=-1){let s=[];
for(let r=0;r<e.length;r++)for(let o=e[r];!o.isEmpty;o=o.nextLayer)o.maxPoint>=i&&s.push(new ws(o,t,i,r));return s.length==1?s[0]:new n(s)}get startSide(){return this.
value?this.value.startSide:0}goto(e,t=-1e9){for(let i of this.heap)i.goto(e,t);for(let i=this.heap.length>>1;i>=0;i--)Zr(this.heap,i);return this.next(),this}forward(e,t){
for(let i of this.heap)i.forward(e,t);for(let i=this.heap.length>>1;i>=0;i--)Zr(this.heap,i);(this.to-e||this.value.endSide-t)<0&&this.next()}next(){if(this.heap.
length==0)this.from=this.to=1e9,this.value=null,this.rank=-1;else{let e=this.heap[0];this.from=e.from,this.to=e.to,this.value=e.value,this.rank=e.rank,e.value&&
e.next(),Zr(this.heap,0)}}};function Zr(n,e){for(let t=n[e];;){let i=(e<<1)+1;if(i>=n.length)break;let s=n[i];if(i+1<n.length&&s.compare(n[i+1])>=0&&(s=n[i+1],i++),
t.compare(s)<0)break;n[i]=t,n[e]=s,e=i}}var Xt=class{constructor(e,t,i){this.minPoint=i,this.active=[],this.activeTo=[],this.activeRank=[],this.minActive=-1,this.
point=null,this.pointFrom=0,this.pointRank=0,this.to=-1e9,this.endSide=0,this.openStart=-1,this.cursor=un.from(e,t,i)}goto(e,t=-1e9){return this.cursor.goto(e,t),
this.active.length=this.activeTo.length=this.activeRank.length=0,this.minActive=-1,this.to=e,this.endSide=t,this.openStart=-1,this.next(),this}forward(e,t){for(;this.
minActive>-1&&(this.activeTo[this.minActive]-e||this.active[this.minActive].endSide-t)<0;)this.removeActive(this.minActive);this.cursor.forward(e,t)}removeActive(e){
cs(this.active,e),cs(this.activeTo,e),cs(this.activeRank,e),this.minActive=ef(this.active,this.activeTo)}addActive(e){let t=0,{value:i,to:s,rank:r}=this.cursor;
for(;t<this.activeRank.length&&(r-this.activeRank[t]||s-this.activeTo[t])>0;)t++;us(this.active,t,i),us(this.activeTo,t,s),us(this.activeRank,t,r),e&&us(e,t,this.
cursor.from),this.minActive=ef(this.active,this.activeTo)}next(){let e=this.to,t=this.point;this.point=null;let i=this.openStart<0?[]:null;for(;;){let s=this.minActive;
if(s>-1&&(this.activeTo[s]-this.cursor.from||this.active[s].endSide-this.cursor.startSide)<0){if(this.activeTo[s]>e){this.to=this.activeTo[s],this.endSide=this.
active[s].endSide;break}this.removeActive(s),i&&cs(i,s)}else if(this.cursor.value)if(this.cursor.from>e){this.to=this.cursor.from,this.endSide=this.cursor.startSide;
break}else{let r=this.cursor.value;if(!r.point)this.addActive(i),this.cursor.next();else if(t&&this.cursor.to==this.to&&this.cursor.from<this.cursor.to)this.cursor.
next();else{this.point=r,this.pointFrom=this.cursor.from,this.pointRank=this.cursor.rank,this.to=this.cursor.to,this.endSide=r.endSide,this.cursor.next(),this.forward(
this.to,this.endSide);break}}else{this.to=this.endSide=1e9;break}}if(i){this.openStart=0;for(let s=i.length-1;s>=0&&i[s]<e;s--)this.openStart++}}activeForPoint(e){
if(!this.active.length)return this.active;let t=[];for(let i=this.active.length-1;i>=0&&!(this.activeRank[i]<this.pointRank);i--)(this.activeTo[i]>e||this.activeTo[i]==
e&&this.active[i].endSide>=this.point.endSide)&&t.push(this.active[i]);return t.reverse()}openEnd(e){let t=0;for(let i=this.activeTo.length-1;i>=0&&this.activeTo[i]>
e;i--)t++;return t}};function Zh(n,e,t,i,s,r){n.goto(e),t.goto(i);let o=i+s,l=i,a=i-e,h=!!r.boundChange;for(let f=!1;;){let c=n.to+a-t.to,u=c||n.endSide-t.endSide,
d=u<0?n.to+a:t.to,p=Math.min(d,o);if(n.point||t.point?(n.point&&t.point&&bo(n.point,t.point)&&uo(n.activeForPoint(n.to),t.activeForPoint(t.to))||r.comparePoint(
l,p,n.point,t.point),f=!1):(f&&(r.boundChange(l),f=!1),p>l&&!uo(n.active,t.active)&&r.compareRange(l,p,n.active,t.active),h&&p<o&&(c||n.openEnd(d)!=t.openEnd(d))&&
(f=!0)),d>o)break;l=d,u<=0&&n.next(),u>=0&&t.next()}}function uo(n,e){if(n.length!=e.length)return!1;for(let t=0;t<n.length;t++)if(n[t]!=e[t]&&!bo(n[t],e[t]))return!1;
return!0}function cs(n,e){for(let t=e,i=n.length-1;t<i;t++)n[t]=n[t+1];n.pop()}function us(n,e,t){for(let i=n.length-1;i>=e;i--)n[i+1]=n[i];n[e]=t}function ef(n,e){
let t=-1,i=1e9;for(let s=0;s<e.length;s++)(e[s]-i||n[s].endSide-n[t].endSide)<0&&(t=s,i=e[s]);return t}function Zt(n,e,t=n.length){let i=0;for(let s=0;s<t&&s<n.
length;)n.charCodeAt(s)==9?(i+=e-i%e,s++):(i++,s=he(n,s));return i}function uf(n,e,t,i){for(let s=0,r=0;;){if(r>=e)return s;if(s==n.length)break;r+=n.charCodeAt(
s)==9?t-r%t:1,s=he(n,s)}return i===!0?-1:n.length}var df=typeof Symbol>"u"?"__ͼ":Symbol.for("ͼ"),yo=typeof Symbol>"u"?"__styleSet"+Math.floor(Math.random()*1e8):Symbol("styleSet"),pf=typeof globalThis<"u"?globalThis:
typeof window<"u"?window:{},Ge=class{constructor(e,t){this.rules=[];let{finish:i}=t||{};function s(r,o,l,a){let h=[],f=/^@(\w+)\b/.exec(r[0]),c=f&&f[1]=="keyfra\
mes";if(f&&o==null)return l.push(r[0]+";");for(let u in o){let d=o[u];if(/&/.test(u))s(u.split(/,\s*/).map(p=>r.map(m=>p.replace(/&/,m))).reduce((p,m)=>p.concat(
m)),d,l);else if(d&&typeof d=="object"){if(!f)throw new RangeError("The value of a property ("+u+") should be a primitive value.");s(mf(u),d,h,c)}else d!=null&&
(/^--/.test(u)||(u=u.replace(/_.*/,"").replace(/[A-Z]/g,p=>"-"+p.toLowerCase())),h.push(u+": "+d+";"))}(h.length||c)&&l.push((i&&!f&&!a?r.map(i):r).join(", ")+"\
 {"+h.join(" ")+"}")}for(let r in e)s(mf(r),e[r],this.rules)}getRules(){return this.rules.join(`
`)}static newName(){let e=pf[df]||1;return pf[df]=e+1,"ͼ"+e.toString(36)}static mount(e,t,i){let s=e[yo],r=i&&i.nonce;s?r&&s.setNonce(r):s=new xo(e,r),s.mount(
Array.isArray(t)?t:[t],e)}};function mf(n){if(/^@/.test(n))return[n];let e=[],t=0,i=null,s=0,r=0;for(let o=0;o<n.length;o++){let l=n[o];l=="\\"?o++:l=='"'||l=="\
'"?l==i?i=!1:i||(i=l):(l=="["||l=="(")&&!i?t++:(l=="]"||l==")")&&!i?t--:l==","&&!t&&!i&&(e.push(n.slice(r,s)),r=o+1),/\S/.test(l)?s=o+1:o==r&&r++}return e.push(
n.slice(r,s)),e}var gf=new Map,xo=class{constructor(e,t){let i=e.ownerDocument||e,s=i.defaultView;if(!e.head&&e.adoptedStyleSheets&&s.CSSStyleSheet){let r=gf.get(
i);if(r)return e[yo]=r;this.sheet=new s.CSSStyleSheet,gf.set(i,this)}else this.styleTag=i.createElement("style"),t&&this.styleTag.setAttribute("nonce",t);this.modules=
[],e[yo]=this}mount(e,t){let i=this.sheet,s=0,r=0,o=!1;for(let l=0;l<e.length;l++){let a=e[l],h=this.modules.indexOf(a);if(h<r&&h>-1&&(this.modules.splice(h,1),
o=!0,r--,h=-1),h==-1){if(this.modules.splice(r++,0,a),o=!0,i)for(let f=0;f<a.rules.length;f++)i.insertRule(a.rules[f],s++)}else{for(;r<h;)s+=this.modules[r++].rules.
length;s+=a.rules.length,r++}}if(i)t.adoptedStyleSheets.indexOf(this.sheet)<0&&(t.adoptedStyleSheets=[this.sheet,...t.adoptedStyleSheets]);else{if(o){let a="";for(let h=0;h<
this.modules.length;h++)a+=this.modules[h].getRules()+`
`;this.styleTag.textContent=a}let l=t.head||t;this.styleTag.parentNode!=l&&l.insertBefore(this.styleTag,l.firstChild)}}setNonce(e){this.styleTag&&this.styleTag.
getAttribute("nonce")!=e&&this.styleTag.setAttribute("nonce",e)}};var Tt={8:"Backspace",9:"Tab",10:"Enter",12:"NumLock",13:"Enter",16:"Shift",17:"Control",18:"Alt",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"PageDown",35:"\
End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",44:"PrintScreen",45:"Insert",46:"Delete",59:";",61:"=",91:"Meta",92:"Meta",106:"*",107:"\
+",108:",",109:"-",110:".",111:"/",144:"NumLock",145:"ScrollLock",160:"Shift",161:"Shift",162:"Control",163:"Control",164:"Alt",165:"Alt",173:"-",186:";",187:"=",
188:",",189:"-",190:".",191:"/",192:"`",219:"[",220:"\\",221:"]",222:"'"},Mi={48:")",49:"!",50:"@",51:"#",52:"$",53:"%",54:"^",55:"&",56:"*",57:"(",59:":",61:"+",
173:"_",186:":",187:"+",188:"<",189:"_",190:">",191:"?",192:"~",219:"{",220:"|",221:"}",222:'"'},pm=typeof navigator<"u"&&/Mac/.test(navigator.platform),mm=typeof navigator<
"u"&&/MSIE \d|Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(navigator.userAgent);for(re=0;re<10;re++)Tt[48+re]=Tt[96+re]=String(re);var re;for(re=1;re<=24;re++)Tt[re+
111]="F"+re;var re;for(re=65;re<=90;re++)Tt[re]=String.fromCharCode(re+32),Mi[re]=String.fromCharCode(re);var re;for(ks in Tt)Mi.hasOwnProperty(ks)||(Mi[ks]=Tt[ks]);
var ks;function bf(n){var e=pm&&n.metaKey&&n.shiftKey&&!n.ctrlKey&&!n.altKey||mm&&n.shiftKey&&n.key&&n.key.length==1||n.key=="Unidentified",t=!e&&n.key||(n.shiftKey?
Mi:Tt)[n.keyCode]||n.key||"Unidentified";return t=="Esc"&&(t="Escape"),t=="Del"&&(t="Delete"),t=="Left"&&(t="ArrowLeft"),t=="Up"&&(t="ArrowUp"),t=="Right"&&(t="\
ArrowRight"),t=="Down"&&(t="ArrowDown"),t}function He(){var n=arguments[0];typeof n=="string"&&(n=document.createElement(n));var e=1,t=arguments[1];if(t&&typeof t=="object"&&t.nodeType==null&&!Array.isArray(
t)){for(var i in t)if(Object.prototype.hasOwnProperty.call(t,i)){var s=t[i];typeof s=="string"?n.setAttribute(i,s):s!=null&&(n[i]=s)}e++}for(;e<arguments.length;e++)
yf(n,arguments[e]);return n}function yf(n,e){if(typeof e=="string")n.appendChild(document.createTextNode(e));else if(e!=null)if(e.nodeType!=null)n.appendChild(e);else if(Array.
isArray(e))for(var t=0;t<e.length;t++)yf(n,e[t]);else throw new RangeError("Unsupported child node: "+e)}var Te=typeof navigator<"u"?navigator:{userAgent:"",vendor:"",platform:""},Mo=typeof document<"u"?document:{documentElement:{style:{}}},Oo=/Edge\/(\d+)/.exec(Te.
userAgent),Zf=/MSIE \d/.test(Te.userAgent),Po=/Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(Te.userAgent),Zs=!!(Zf||Po||Oo),xf=!Zs&&/gecko\/(\d+)/i.test(Te.userAgent),
wo=!Zs&&/Chrome\/(\d+)/.exec(Te.userAgent),wf="webkitFontSmoothing"in Mo.documentElement.style,Do=!Zs&&/Apple Computer/.test(Te.vendor),kf=Do&&(/Mobile\/\w+/.test(
Te.userAgent)||Te.maxTouchPoints>2),M={mac:kf||/Mac/.test(Te.platform),windows:/Win/.test(Te.platform),linux:/Linux|X11/.test(Te.platform),ie:Zs,ie_version:Zf?Mo.
documentMode||6:Po?+Po[1]:Oo?+Oo[1]:0,gecko:xf,gecko_version:xf?+(/Firefox\/(\d+)/.exec(Te.userAgent)||[0,0])[1]:0,chrome:!!wo,chrome_version:wo?+wo[1]:0,ios:kf,
android:/Android\b/.test(Te.userAgent),webkit:wf,webkit_version:wf?+(/\bAppleWebKit\/(\d+)/.exec(Te.userAgent)||[0,0])[1]:0,safari:Do,safari_version:Do?+(/\bVersion\/(\d+(\.\d+)?)/.
exec(Te.userAgent)||[0,0])[1]:0,tabSize:Mo.documentElement.style.tabSize!=null?"tab-size":"-moz-tab-size"};function wl(n,e){for(let t in n)t=="class"&&e.class?e.
class+=" "+n.class:t=="style"&&e.style?e.style+=";"+n.style:e[t]=n[t];return e}var Is=Object.create(null);function kl(n,e,t){if(n==e)return!0;n||(n=Is),e||(e=Is);
let i=Object.keys(n),s=Object.keys(e);if(i.length-0!=s.length-0)return!1;for(let r of i)if(r!=t&&(s.indexOf(r)==-1||n[r]!==e[r]))return!1;return!0}function gm(n,e){
for(let t=n.attributes.length-1;t>=0;t--){let i=n.attributes[t].name;e[i]==null&&n.removeAttribute(i)}for(let t in e){let i=e[t];t=="style"?n.style.cssText=i:n.
getAttribute(t)!=i&&n.setAttribute(t,i)}}function vf(n,e,t){let i=!1;if(e)for(let s in e)t&&s in t||(i=!0,s=="style"?n.style.cssText="":n.removeAttribute(s));if(t)
for(let s in t)e&&e[s]==t[s]||(i=!0,s=="style"?n.style.cssText=t[s]:n.setAttribute(s,t[s]));return i}function bm(n){let e=Object.create(null);for(let t=0;t<n.attributes.
length;t++){let i=n.attributes[t];e[i.name]=i.value}return e}var Ve=class{eq(e){return!1}updateDOM(e,t,i){return!1}compare(e){return this==e||this.constructor==
e.constructor&&this.eq(e)}get estimatedHeight(){return-1}get lineBreaks(){return 0}ignoreEvent(e){return!0}coordsAt(e,t,i){return null}get isHidden(){return!1}get editable(){
return!1}destroy(e){}},ge=(function(n){return n[n.Text=0]="Text",n[n.WidgetBefore=1]="WidgetBefore",n[n.WidgetAfter=2]="WidgetAfter",n[n.WidgetRange=3]="WidgetR\
ange",n})(ge||(ge={})),I=class extends Ue{constructor(e,t,i,s){super(),this.startSide=e,this.endSide=t,this.widget=i,this.spec=s}get heightRelevant(){return!1}static mark(e){
return new Cn(e)}static widget(e){let t=Math.max(-1e4,Math.min(1e4,e.side||0)),i=!!e.block;return t+=i&&!e.inlineOrder?t>0?3e8:-4e8:t>0?1e8:-1e8,new ni(e,t,t,i,
e.widget||null,!1)}static replace(e){let t=!!e.block,i,s;if(e.isBlockGap)i=-5e8,s=4e8;else{let{start:r,end:o}=ec(e,t);i=(r?t?-3e8:-1:5e8)-1,s=(o?t?2e8:1:-6e8)+1}
return new ni(e,i,s,t,e.widget||null,!0)}static line(e){return new An(e)}static set(e,t=!1){return V.of(e,t)}hasHeight(){return this.widget?this.widget.estimatedHeight>
-1:!1}};I.none=V.empty;var Cn=class n extends I{constructor(e){let{start:t,end:i}=ec(e);super(t?-1:5e8,i?1:-6e8,null,e),this.tagName=e.tagName||"span",this.attrs=
e.class&&e.attributes?wl(e.attributes,{class:e.class}):e.class?{class:e.class}:e.attributes||Is}eq(e){return this==e||e instanceof n&&this.tagName==e.tagName&&kl(
this.attrs,e.attrs)}range(e,t=e){if(e>=t)throw new RangeError("Mark decorations may not be empty");return super.range(e,t)}};Cn.prototype.point=!1;var An=class n extends I{constructor(e){
super(-2e8,-2e8,null,e)}eq(e){return e instanceof n&&this.spec.class==e.spec.class&&kl(this.spec.attributes,e.spec.attributes)}range(e,t=e){if(t!=e)throw new RangeError(
"Line decoration ranges must be zero-length");return super.range(e,t)}};An.prototype.mapMode=oe.TrackBefore;An.prototype.point=!0;var ni=class n extends I{constructor(e,t,i,s,r,o){
super(t,i,r,e),this.block=s,this.isReplace=o,this.mapMode=s?t<=0?oe.TrackBefore:oe.TrackAfter:oe.TrackDel}get type(){return this.startSide!=this.endSide?ge.WidgetRange:
this.startSide<=0?ge.WidgetBefore:ge.WidgetAfter}get heightRelevant(){return this.block||!!this.widget&&(this.widget.estimatedHeight>=5||this.widget.lineBreaks>
0)}eq(e){return e instanceof n&&ym(this.widget,e.widget)&&this.block==e.block&&this.startSide==e.startSide&&this.endSide==e.endSide}range(e,t=e){if(this.isReplace&&
(e>t||e==t&&this.startSide>0&&this.endSide<=0))throw new RangeError("Invalid range for replacement decoration");if(!this.isReplace&&t!=e)throw new RangeError("W\
idget decorations can only have zero-length ranges");return super.range(e,t)}};ni.prototype.point=!0;function ec(n,e=!1){let{inclusiveStart:t,inclusiveEnd:i}=n;
return t==null&&(t=n.inclusive),i==null&&(i=n.inclusive),{start:t??e,end:i??e}}function ym(n,e){return n==e||!!(n&&e&&n.compare(e))}function Ei(n,e,t,i=0){let s=t.
length-1;s>=0&&t[s]+i>=n?t[s]=Math.max(t[s],e):t.push(n,e)}var Ns=class n extends Ue{constructor(e,t,i){super(),this.tagName=e,this.attributes=t,this.rank=i}eq(e){
return e==this||e instanceof n&&this.tagName==e.tagName&&kl(this.attributes,e.attributes)}static create(e){return new n(e.tagName,e.attributes||Is,e.rank==null?
50:Math.max(0,Math.min(e.rank,100)))}static set(e,t=!1){return V.of(e,t)}};Ns.prototype.startSide=Ns.prototype.endSide=-1;var fe=n=>n.nodeType==1,Ii=n=>n.nodeType==
3;function Tn(n){let e;return n.nodeType==11?e=n.getSelection?n:n.ownerDocument:e=n,e.getSelection()}function Bo(n,e){return e?n==e||n.contains(e.nodeType!=1?e.
parentNode:e):!1}function mn(n,e){if(!e.anchorNode)return!1;try{return Bo(n,e.anchorNode)}catch{return!1}}function Bs(n){return Ii(n)?Mn(n,0,n.nodeValue.length).
getClientRects():fe(n)?n.getClientRects():[]}function gn(n,e,t,i){return t?Sf(n,e,t,i,-1)||Sf(n,e,t,i,1):!1}function Nt(n){for(var e=0;;e++)if(n=n.previousSibling,
!n)return e}function Fs(n){return fe(n)&&/^(DIV|P|LI|UL|OL|BLOCKQUOTE|DD|DT|H\d|SECTION|PRE)$/.test(n.nodeName)}function Sf(n,e,t,i,s){for(;;){if(n==t&&e==i)return!0;
if(e==(s<0?0:Pt(n))){if(n.nodeName=="DIV")return!1;let r=n.parentNode;if(!r||!fe(r))return!1;e=Nt(n)+(s<0?0:1),n=r}else if(fe(n)){if(n=n.childNodes[e+(s<0?-1:0)],
fe(n)&&(n.nodeName=="IMG"||n.nodeName=="BR"||n.contentEditable=="false"))return!1;e=s<0?Pt(n):0}else return!1}}function Pt(n){return Ii(n)?n.nodeValue.length:n.
childNodes.length}function Hs(n,e){let{left:t,right:i}=n;if(t==i)return n;let s=e?t:i;return{left:s,right:s,top:n.top,bottom:n.bottom}}function xm(n){let e=n.visualViewport;
return e?{left:0,right:e.width,top:0,bottom:e.height}:{left:0,right:n.innerWidth,top:0,bottom:n.innerHeight}}function tc(n,e){let t=e.width/n.offsetWidth,i=e.height/
n.offsetHeight;return(t>.995&&t<1.005||!isFinite(t)||Math.abs(e.width-n.offsetWidth)<1)&&(t=1),(i>.995&&i<1.005||!isFinite(i)||Math.abs(e.height-n.offsetHeight)<
1)&&(i=1),{scaleX:t,scaleY:i}}function wm(n,e,t,i,s,r,o,l){let a=n.ownerDocument,h=a.defaultView||window;for(let f=n,c=!1;f&&!c;)if(fe(f)){let u,d=f==a.body,p=1,
m=1,g=!0,b=!0;if(d)u=xm(h);else{let T=getComputedStyle(f);if(/^(fixed|sticky)$/.test(T.position)&&(c=!0),(f.scrollHeight<=f.clientHeight||!/auto|scroll/.test(T.
overflowY))&&(b=!1),(f.scrollWidth<=f.clientWidth||!/auto|scroll/.test(T.overflowX))&&(g=!1),!g&&!b){f=f.assignedSlot||f.parentNode;continue}let x=f.getBoundingClientRect();
({scaleX:p,scaleY:m}=tc(f,x)),u={left:x.left,right:x.left+f.clientWidth*p,top:x.top,bottom:x.top+f.clientHeight*m}}let k=0,y=0;if(b)if(s=="nearest")e.top<u.top+
o?(y=e.top-(u.top+o),t>0&&e.bottom>u.bottom+y&&(y=e.bottom-u.bottom+o)):e.bottom>u.bottom-o&&(y=e.bottom-u.bottom+o,t<0&&e.top-y<u.top&&(y=e.top-(u.top+o)));else{
let T=e.bottom-e.top,x=u.bottom-u.top;y=(s=="center"&&T<=x?e.top+T/2-x/2:s=="start"||s=="center"&&t<0?e.top-o:e.bottom-x+o)-u.top}if(g&&(i=="nearest"?e.left<u.left+
r?(k=e.left-(u.left+r),t>0&&e.right>u.right+k&&(k=e.right-u.right+r)):e.right>u.right-r&&(k=e.right-u.right+r,t<0&&e.left<u.left+k&&(k=e.left-(u.left+r))):k=(i==
"center"?e.left+(e.right-e.left)/2-(u.right-u.left)/2:i=="start"==l?e.left-r:e.right-(u.right-u.left)+r)-u.left),k||y)if(d)h.scrollBy(k,y);else{let T=0,x=0;if(y){
let S=f.scrollTop;f.scrollTop+=y/m,x=(f.scrollTop-S)*m}if(k){let S=f.scrollLeft;f.scrollLeft+=k/p,T=(f.scrollLeft-S)*p}e={left:e.left-T,top:e.top-x,right:e.right-
T,bottom:e.bottom-x},T&&Math.abs(T-k)<1&&(i="nearest"),x&&Math.abs(x-y)<1&&(s="nearest")}if(d)break;(e.top<u.top||e.bottom>u.bottom||e.left<u.left||e.right>u.right)&&
(e={left:Math.max(e.left,u.left),right:Math.min(e.right,u.right),top:Math.max(e.top,u.top),bottom:Math.min(e.bottom,u.bottom)}),f=f.assignedSlot||f.parentNode}else if(f.
nodeType==11)f=f.host;else break}function ic(n,e=!0){let t=n.ownerDocument,i=null,s=null;for(let r=n.parentNode;r&&!(r==t.body||(!e||i)&&s);)if(fe(r))!s&&r.scrollHeight>
r.clientHeight&&/scroll|auto/.test(getComputedStyle(r).overflowY)&&(s=r),e&&!i&&r.scrollWidth>r.clientWidth&&/scroll|auto/.test(getComputedStyle(r).overflowX)&&
(i=r),r=r.assignedSlot||r.parentNode;else if(r.nodeType==11)r=r.host;else break;return{x:i,y:s}}var Ro=class{constructor(){this.anchorNode=null,this.anchorOffset=
0,this.focusNode=null,this.focusOffset=0}eq(e){return this.anchorNode==e.anchorNode&&this.anchorOffset==e.anchorOffset&&this.focusNode==e.focusNode&&this.focusOffset==
e.focusOffset}setRange(e){let{anchorNode:t,focusNode:i}=e;this.set(t,Math.min(e.anchorOffset,t?Pt(t):0),i,Math.min(e.focusOffset,i?Pt(i):0))}set(e,t,i,s){this.anchorNode=
e,this.anchorOffset=t,this.focusNode=i,this.focusOffset=s}};function nc(n){let e=[];for(let t=n;t;t=t.nodeType==11?t.host:t.parentNode)fe(t)&&e.push({node:t,left:t.
scrollLeft,top:t.scrollTop});return e}function sc(n,e=!0){for(let{node:t,left:i,top:s}of n)e&&t.scrollTop!=s&&(t.scrollTop=s),t.scrollLeft!=i&&(t.scrollLeft=i)}
var ei=null;M.safari&&M.safari_version>=26&&(ei=!1);function rc(n){if(n.setActive)return n.setActive();if(ei)return n.focus(ei);let e=nc(n);n.focus(ei==null?{get preventScroll(){
return ei={preventScroll:!0},!0}}:void 0),ei||(ei=!1,sc(e))}var Cf;function Mn(n,e,t=e){let i=Cf||(Cf=document.createRange());return i.setEnd(n,t),i.setStart(n,
e),i}function Li(n,e,t,i){let s={key:e,code:e,keyCode:t,which:t,cancelable:!0};i&&({altKey:s.altKey,ctrlKey:s.ctrlKey,shiftKey:s.shiftKey,metaKey:s.metaKey}=i);
let r=new KeyboardEvent("keydown",s);r.synthetic=!0,n.dispatchEvent(r);let o=new KeyboardEvent("keyup",s);return o.synthetic=!0,n.dispatchEvent(o),r.defaultPrevented||
o.defaultPrevented}function km(n){for(;n;){if(n&&(n.nodeType==9||n.nodeType==11&&n.host))return n;n=n.assignedSlot||n.parentNode}return null}function vm(n,e){let t=e.
focusNode,i=e.focusOffset;if(!t||e.anchorNode!=t||e.anchorOffset!=i)return!1;for(i=Math.min(i,Pt(t));;)if(i){if(!fe(t))return!1;let s=t.childNodes[i-1];s.contentEditable==
"false"?i--:(t=s,i=Pt(t))}else{if(t==n)return!0;i=Nt(t),t=t.parentNode}}function oc(n){return n instanceof Window?n.pageYOffset>Math.max(0,n.document.documentElement.
scrollHeight-n.innerHeight-4):n.scrollTop>Math.max(1,n.scrollHeight-n.clientHeight-4)}function lc(n,e){for(let t=n,i=e;;){if(Ii(t)&&i>0)return{node:t,offset:i};
if(fe(t)&&i>0){if(t.contentEditable=="false")return null;t=t.childNodes[i-1],i=Pt(t)}else if(t.parentNode&&!Fs(t))i=Nt(t),t=t.parentNode;else return null}}function ac(n,e){
for(let t=n,i=e;;){if(Ii(t)&&i<t.nodeValue.length)return{node:t,offset:i};if(fe(t)&&i<t.childNodes.length){if(t.contentEditable=="false")return null;t=t.childNodes[i],
i=0}else if(t.parentNode&&!Fs(t))i=Nt(t)+1,t=t.parentNode;else return null}}var bt=class n{constructor(e,t,i=!0){this.node=e,this.offset=t,this.precise=i}static before(e,t){
return new n(e.parentNode,Nt(e),t)}static after(e,t){return new n(e.parentNode,Nt(e)+1,t)}},j=(function(n){return n[n.LTR=0]="LTR",n[n.RTL=1]="RTL",n})(j||(j={})),
Ni=j.LTR,vl=j.RTL;function hc(n){let e=[];for(let t=0;t<n.length;t++)e.push(1<<+n[t]);return e}var Sm=hc("888888888888888888888888888888888886668888887878333333\
3333788888800000000000000000000000000888888000000000000000000000000008888888888888888888888888888888888888786666888808888866338088830888880000000000000000000000\
0800000000000000000000000000000008"),Cm=hc("44444488266272889999999999922222222222222222222222222222222222222222222222299999999999999999999944444444446442228222\
22222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222999999949999999229989999223333333333"),Eo=Object.create(null),
gt=[];for(let n of["()","[]","{}"]){let e=n.charCodeAt(0),t=n.charCodeAt(1);Eo[e]=t,Eo[t]=-e}function fc(n){return n<=247?Sm[n]:1424<=n&&n<=1524?2:1536<=n&&n<=1785?
Cm[n-1536]:1774<=n&&n<=2220?4:8192<=n&&n<=8204?256:64336<=n&&n<=65023?4:1}var Am=/[\u0590-\u05f4\u0600-\u06ff\u0700-\u08ac\ufb50-\ufdff]/,Je=class{get dir(){return this.
level%2?vl:Ni}constructor(e,t,i){this.from=e,this.to=t,this.level=i}side(e,t){return this.dir==t==e?this.to:this.from}forward(e,t){return e==(this.dir==t)}static find(e,t,i,s){
let r=-1;for(let o=0;o<e.length;o++){let l=e[o];if(l.from<=t&&l.to>=t){if(l.level==i)return o;(r<0||(s!=0?s<0?l.from<t:l.to>t:e[r].level>l.level))&&(r=o)}}if(r<
0)throw new RangeError("Index out of range");return r}};function cc(n,e){if(n.length!=e.length)return!1;for(let t=0;t<n.length;t++){let i=n[t],s=e[t];if(i.from!=
s.from||i.to!=s.to||i.direction!=s.direction||!cc(i.inner,s.inner))return!1}return!0}var G=[];function Tm(n,e,t,i,s){for(let r=0;r<=i.length;r++){let o=r?i[r-1].
to:e,l=r<i.length?i[r].from:t,a=r?256:s;for(let h=o,f=a,c=a;h<l;h++){let u=fc(n.charCodeAt(h));u==512?u=f:u==8&&c==4&&(u=16),G[h]=u==4?2:u,u&7&&(c=u),f=u}for(let h=o,
f=a,c=a;h<l;h++){let u=G[h];if(u==128)h<l-1&&f==G[h+1]&&f&24?u=G[h]=f:G[h]=256;else if(u==64){let d=h+1;for(;d<l&&G[d]==64;)d++;let p=h&&f==8||d<t&&G[d]==8?c==1?
1:8:256;for(let m=h;m<d;m++)G[m]=p;h=d-1}else u==8&&c==1&&(G[h]=1);f=u,u&7&&(c=u)}}}function Mm(n,e,t,i,s){let r=s==1?2:1;for(let o=0,l=0,a=0;o<=i.length;o++){let h=o?
i[o-1].to:e,f=o<i.length?i[o].from:t;for(let c=h,u,d,p;c<f;c++)if(d=Eo[u=n.charCodeAt(c)])if(d<0){for(let m=l-3;m>=0;m-=3)if(gt[m+1]==-d){let g=gt[m+2],b=g&2?s:
g&4?g&1?r:s:0;b&&(G[c]=G[gt[m]]=b),l=m;break}}else{if(gt.length==189)break;gt[l++]=c,gt[l++]=u,gt[l++]=a}else if((p=G[c])==2||p==1){let m=p==s;a=m?0:1;for(let g=l-
3;g>=0;g-=3){let b=gt[g+2];if(b&2)break;if(m)gt[g+2]|=2;else{if(b&4)break;gt[g+2]|=4}}}}}function Om(n,e,t,i){for(let s=0,r=i;s<=t.length;s++){let o=s?t[s-1].to:
n,l=s<t.length?t[s].from:e;for(let a=o;a<l;){let h=G[a];if(h==256){let f=a+1;for(;;)if(f==l){if(s==t.length)break;f=t[s++].to,l=s<t.length?t[s].from:e}else if(G[f]==
256)f++;else break;let c=r==1,u=(f<e?G[f]:i)==1,d=c==u?c?1:2:i;for(let p=f,m=s,g=m?t[m-1].to:n;p>a;)p==g&&(p=t[--m].from,g=m?t[m-1].to:n),G[--p]=d;a=f}else r=h,
a++}}}function Lo(n,e,t,i,s,r,o){let l=i%2?2:1;if(i%2==s%2)for(let a=e,h=0;a<t;){let f=!0,c=!1;if(h==r.length||a<r[h].from){let m=G[a];m!=l&&(f=!1,c=m==16)}let u=!f&&
l==1?[]:null,d=f?i:i+1,p=a;e:for(;;)if(h<r.length&&p==r[h].from){if(c)break e;let m=r[h];if(!f)for(let g=m.to,b=h+1;;){if(g==t)break e;if(b<r.length&&r[b].from==
g)g=r[b++].to;else{if(G[g]==l)break e;break}}if(h++,u)u.push(m);else{m.from>a&&o.push(new Je(a,m.from,d));let g=m.direction==Ni!=!(d%2);Io(n,g?i+1:i,s,m.inner,m.
from,m.to,o),a=m.to}p=m.to}else{if(p==t||(f?G[p]!=l:G[p]==l))break;p++}u?Lo(n,a,p,i+1,s,u,o):a<p&&o.push(new Je(a,p,d)),a=p}else for(let a=t,h=r.length;a>e;){let f=!0,
c=!1;if(!h||a>r[h-1].to){let m=G[a-1];m!=l&&(f=!1,c=m==16)}let u=!f&&l==1?[]:null,d=f?i:i+1,p=a;e:for(;;)if(h&&p==r[h-1].to){if(c)break e;let m=r[--h];if(!f)for(let g=m.
from,b=h;;){if(g==e)break e;if(b&&r[b-1].to==g)g=r[--b].from;else{if(G[g-1]==l)break e;break}}if(u)u.push(m);else{m.to<a&&o.push(new Je(m.to,a,d));let g=m.direction==
Ni!=!(d%2);Io(n,g?i+1:i,s,m.inner,m.from,m.to,o),a=m.from}p=m.from}else{if(p==e||(f?G[p-1]!=l:G[p-1]==l))break;p--}u?Lo(n,p,a,i+1,s,u,o):p<a&&o.push(new Je(p,a,
d)),a=p}}function Io(n,e,t,i,s,r,o){let l=e%2?2:1;Tm(n,s,r,i,l),Mm(n,s,r,i,l),Om(s,r,i,l),Lo(n,s,r,e,t,i,o)}function Pm(n,e,t){if(!n)return[new Je(0,0,e==vl?1:0)];
if(e==Ni&&!t.length&&!Am.test(n))return uc(n.length);if(t.length)for(;n.length>G.length;)G[G.length]=256;let i=[],s=e==Ni?0:1;return Io(n,s,s,t,0,n.length,i),i}
function uc(n){return[new Je(0,n,0)]}var dc="";function Dm(n,e,t,i,s){var r;if(!n.length)return null;let o=i.head-n.from,l;if(i.head==n.from&&i.assoc<0){if(!s)return null;
o=e[l=0].side(!1,t)}else if(i.head==n.to&&i.assoc>0){if(s)return null;o=e[l=e.length-1].side(!0,t)}else l=Je.find(e,o,(r=i.bidiLevel)!==null&&r!==void 0?r:-1,i.
assoc);let a=e[l],h=a.side(s,t);if(o==h){let u=l+=s?1:-1;if(u<0||u>=e.length)return null;a=e[l=u],o=a.side(!s,t),h=a.side(s,t)}let f=he(n.text,o,a.forward(s,t));
(f<a.from||f>a.to)&&(f=h),dc=n.text.slice(Math.min(o,f),Math.max(o,f));let c=l==(s?e.length-1:0)?null:e[l+(s?1:-1)];if(f==h){if(!c)return s?w.cursor(n.to,1):w.cursor(
n.from,-1);if(c.level+(s?0:1)<a.level)return w.cursor(c.side(!s,t)+n.from,c.forward(s,t)?1:-1,c.level)}return w.cursor(f+n.from,a.forward(s,t)?-1:1,a.level)}function Bm(n,e,t){
for(let i=e;i<t;i++){let s=fc(n.charCodeAt(i));if(s==1)return Ni;if(s==2||s==4)return vl}}var pc=O.define(),mc=O.define(),gc=O.define(),bc=O.define(),No=O.define(),
yc=O.define(),xc=O.define(),Sl=O.define(),Cl=O.define(),wc=O.define({combine:n=>n.some(e=>e)}),kc=O.define({combine:n=>n.some(e=>e)}),vc=O.define(),bn=class n{constructor(e,t,i,s,r,o=!1){
this.range=e,this.y=t,this.x=i,this.yMargin=s,this.xMargin=r,this.isSnapshot=o}map(e){return e.empty?this:new n(this.range.map(e),this.y,this.x,this.yMargin,this.
xMargin,this.isSnapshot)}clip(e){return this.range.to<=e.doc.length?this:new n(w.cursor(e.doc.length),this.y,this.x,this.yMargin,this.xMargin,this.isSnapshot)}},
vs=E.define({map:(n,e)=>n.map(e)}),Sc=E.define();function me(n,e,t){let i=n.facet(bc);i.length?i[0](e):window.onerror&&window.onerror(String(e),t,void 0,void 0,
e)||(t?console.error(t+":",e):console.error(e))}var Mt=O.define({combine:n=>n.length?n[0]:!0}),Rm=0,Pi=O.define({combine(n){return n.filter((e,t)=>{for(let i=0;i<
t;i++)if(n[i].plugin==e.plugin)return!1;return!0})}}),ce=class n{constructor(e,t,i,s,r){this.id=e,this.create=t,this.domEventHandlers=i,this.domEventObservers=s,
this.baseExtensions=r(this),this.extension=this.baseExtensions.concat(Pi.of({plugin:this,arg:void 0}))}of(e){return this.baseExtensions.concat(Pi.of({plugin:this,
arg:e}))}static define(e,t){let{eventHandlers:i,eventObservers:s,provide:r,decorations:o}=t||{};return new n(Rm++,e,i,s,l=>{let a=[];return o&&a.push(er.of(h=>{
let f=h.plugin(l);return f?o(f):I.none})),r&&a.push(r(l)),a})}static fromClass(e,t){return n.define((i,s)=>new e(i,s),t)}},yn=class{constructor(e){this.spec=e,this.
mustUpdate=null,this.value=null}get plugin(){return this.spec&&this.spec.plugin}update(e){if(this.value){if(this.mustUpdate){let t=this.mustUpdate;if(this.mustUpdate=
null,this.value.update)try{this.value.update(t)}catch(i){if(me(t.state,i,"CodeMirror plugin crashed"),this.value.destroy)try{this.value.destroy()}catch{}this.deactivate()}}}else if(this.
spec)try{this.value=this.spec.plugin.create(e,this.spec.arg)}catch(t){me(e.state,t,"CodeMirror plugin crashed"),this.deactivate()}return this}destroy(e){var t;if(!((t=
this.value)===null||t===void 0)&&t.destroy)try{this.value.destroy()}catch(i){me(e.state,i,"CodeMirror plugin crashed")}}deactivate(){this.spec=this.value=null}},
Cc=O.define(),Al=O.define(),er=O.define(),Ac=O.define(),Tl=O.define(),On=O.define(),Tc=O.define();function Af(n,e){let t=n.state.facet(Tc);if(!t.length)return t;
let i=t.map(r=>r instanceof Function?r(n):r),s=[];return V.spans(i,e.from,e.to,{point(){},span(r,o,l,a){let h=r-e.from,f=o-e.from,c=s;for(let u=l.length-1;u>=0;u--,
a--){let d=l[u].spec.bidiIsolate,p;if(a>0&&c.length&&(p=c[c.length-1]).to==h&&p.direction==d)p.to=f,c=p.inner;else{let m={from:h,to:f,direction:d,inner:[]};c.push(
m),c=m.inner}}}}),Mc(e.text,s)}function Mc(n,e){for(let t of e){if(t.direction==null){for(let i=t.from,s=0;i<t.to;s++){let r=s<t.inner.length?t.inner[s]:null,o=Bm(
n,i,r?r.from:t.to);if(o){t.direction=o;break}if(!r)break;i=r.to}t.direction==null&&(t.direction=j.LTR)}Mc(n,t.inner)}return e}var Oc=O.define();function Ml(n){let e=0,
t=0,i=0,s=0;for(let r of n.state.facet(Oc)){let o=r(n);o&&(o.left!=null&&(e=Math.max(e,o.left)),o.right!=null&&(t=Math.max(t,o.right)),o.top!=null&&(i=Math.max(
i,o.top)),o.bottom!=null&&(s=Math.max(s,o.bottom)))}return{left:e,right:t,top:i,bottom:s}}var dn=O.define(),ot=class n{constructor(e,t,i,s){this.fromA=e,this.toA=
t,this.fromB=i,this.toB=s}join(e){return new n(Math.min(this.fromA,e.fromA),Math.max(this.toA,e.toA),Math.min(this.fromB,e.fromB),Math.max(this.toB,e.toB))}addToSet(e){
let t=e.length,i=this;for(;t>0;t--){let s=e[t-1];if(!(s.fromA>i.toA)){if(s.toA<i.fromA)break;i=i.join(s),e.splice(t-1,1)}}return e.splice(t,0,i),e}static extendWithRanges(e,t){
if(t.length==0)return e;let i=[];for(let s=0,r=0,o=0;;){let l=s<e.length?e[s].fromB:1e9,a=r<t.length?t[r]:1e9,h=Math.min(l,a);if(h==1e9)break;let f=h+o,c=h,u=f;
for(;;)if(r<t.length&&t[r]<=c){let d=t[r+1];r+=2,c=Math.max(c,d);for(let p=s;p<e.length&&e[p].fromB<=c;p++)o=e[p].toA-e[p].toB;u=Math.max(u,d+o)}else if(s<e.length&&
e[s].fromB<=c){let d=e[s++];c=Math.max(c,d.toB),u=Math.max(u,d.toA),o=d.toA-d.toB}else break;i.push(new n(f,u,h,c))}return i}},Ws=class n{constructor(e,t,i){this.
view=e,this.state=t,this.transactions=i,this.flags=0,this.startState=e.state,this.changes=Ae.empty(this.startState.doc.length);for(let r of i)this.changes=this.
changes.compose(r.changes);let s=[];this.changes.iterChangedRanges((r,o,l,a)=>s.push(new ot(r,o,l,a))),this.changedRanges=s}static create(e,t,i){return new n(e,
t,i)}get viewportChanged(){return(this.flags&4)>0}get viewportMoved(){return(this.flags&8)>0}get heightChanged(){return(this.flags&2)>0}get geometryChanged(){return this.
docChanged||(this.flags&18)>0}get focusChanged(){return(this.flags&1)>0}get docChanged(){return!this.changes.empty}get selectionSet(){return this.transactions.some(
e=>e.selection)}get empty(){return this.flags==0&&this.transactions.length==0}},Em=[],ee=class{constructor(e,t,i=0){this.dom=e,this.length=t,this.flags=i,this.parent=
null,e.cmTile=this}get breakAfter(){return this.flags&1}get children(){return Em}isWidget(){return!1}get isHidden(){return!1}isComposite(){return!1}isLine(){return!1}isText(){
return!1}isBlock(){return!1}get domAttrs(){return null}sync(e){if(this.flags|=2,this.flags&4){this.flags&=-5;let t=this.domAttrs;t&&gm(this.dom,t)}}toString(){return this.
constructor.name+(this.children.length?`(${this.children})`:"")+(this.breakAfter?"#":"")}destroy(){this.parent=null}setDOM(e){this.dom=e,e.cmTile=this}get posAtStart(){
return this.parent?this.parent.posBefore(this):0}get posAtEnd(){return this.posAtStart+this.length}posBefore(e,t=this.posAtStart){let i=t;for(let s of this.children){
if(s==e)return i;i+=s.length+s.breakAfter}throw new RangeError("Invalid child in posBefore")}posAfter(e){return this.posBefore(e)+e.length}covers(e){return!0}coordsIn(e,t,i){
return null}domPosFor(e,t){let i=Nt(this.dom),s=this.length?e>0:t>0;return new bt(this.parent.dom,i+(s?1:0),e==0||e==this.length)}markDirty(e){this.flags&=-3,e&&
(this.flags|=4),this.parent&&this.parent.flags&2&&this.parent.markDirty(!1)}get overrideDOMText(){return null}get root(){for(let e=this;e;e=e.parent)if(e instanceof
Hi)return e;return null}static get(e){return e.cmTile}},Fi=class extends ee{constructor(e){super(e,0),this._children=[]}isComposite(){return!0}get children(){return this.
_children}get lastChild(){return this.children.length?this.children[this.children.length-1]:null}append(e){this.children.push(e),e.parent=this}sync(e){if(this.flags&
2)return;super.sync(e);let t=this.dom,i=null,s,r=e?.node==t?e:null,o=0;for(let l of this.children){if(l.sync(e),o+=l.length+l.breakAfter,s=i?i.nextSibling:t.firstChild,
r&&s!=l.dom&&(r.written=!0),l.dom.parentNode==t)for(;s&&s!=l.dom;)s=Tf(s);else t.insertBefore(l.dom,s);i=l.dom}for(s=i?i.nextSibling:t.firstChild,r&&s&&(r.written=
!0);s;)s=Tf(s);this.length=o}};function Tf(n){let e=n.nextSibling;return n.parentNode.removeChild(n),e}var Hi=class extends Fi{constructor(e,t){super(t),this.view=
e}owns(e){for(;e;e=e.parent)if(e==this)return!0;return!1}isBlock(){return!0}nearest(e){for(;;){if(!e)return null;let t=ee.get(e);if(t&&this.owns(t))return t;e=e.
parentNode}}blockTiles(e){for(let t=[],i=this,s=0,r=0;;)if(s==i.children.length){if(!t.length)return;i=i.parent,i.breakAfter&&r++,s=t.pop()}else{let o=i.children[s++];
if(o instanceof Ot)t.push(s),i=o,s=0;else{let l=r+o.length,a=e(o,r);if(a!==void 0)return a;r=l+o.breakAfter}}}resolveBlock(e,t){let i,s=-1,r,o=-1;if(this.blockTiles(
(l,a)=>{let h=a+l.length;if(e>=a&&e<=h){if(l.isWidget()&&t>=-1&&t<=1){if(l.flags&32)return!0;l.flags&16&&(i=void 0)}(a<e||e==h&&(t<-1?l.length:l.covers(1)))&&(!i||
!l.isWidget()&&i.isWidget())&&(i=l,s=e-a),(h>e||e==a&&(t>1?l.length:l.covers(-1)))&&(!r||!l.isWidget()&&r.isWidget())&&(r=l,o=e-a)}}),!i&&!r)throw new Error("No\
 tile at position "+e);return i&&t<0||!r?{tile:i,offset:s}:{tile:r,offset:o}}},Ot=class n extends Fi{constructor(e,t){super(e),this.wrapper=t}isBlock(){return!0}covers(e){
return this.children.length?e<0?this.children[0].covers(-1):this.lastChild.covers(1):!1}get domAttrs(){return this.wrapper.attributes}static of(e,t){let i=new n(
t||document.createElement(e.tagName),e);return t||(i.flags|=4),i}},Wi=class n extends Fi{constructor(e,t){super(e),this.attrs=t}isLine(){return!0}static start(e,t,i){
let s=new n(t||document.createElement("div"),e);return(!t||!i)&&(s.flags|=4),s}get domAttrs(){return this.attrs}resolveInline(e,t,i=!1){let s=null,r=-1,o=null,l=-1;
function a(f,c){for(let u=0,d=0;u<f.children.length&&d<=c;u++){let p=f.children[u],m=d+p.length;m>=c&&(p.isComposite()?a(p,c-d):(!o||i&&o.isHidden&&(t>0&&!(o.flags&
32)||i&&Im(o,p)))&&(m>c||p.flags&32&&t<=1)?(o=p,l=c-d):(d<c||p.flags&16&&!(i&&p.isHidden)&&t>=-1)&&(s=p,r=c-d)),d=m}}a(this,e);let h=(t<0?s:o)||s||o;return h?{tile:h,
offset:h==s?r:l}:null}coordsIn(e,t,i){let s=this.resolveInline(e,t,!0);return s?s.tile.coordsIn(Math.max(0,s.offset),t,i):Lm(this)}domIn(e,t){let i=this.resolveInline(
e,t);if(i){let{tile:s,offset:r}=i;if(this.dom.contains(s.dom))return s.isText()?new bt(s.dom,Math.min(s.dom.nodeValue.length,r)):s.domPosFor(r,s.flags&16?1:s.flags&
32?-1:t);let o=i.tile.parent,l=!1;for(let a of o.children){if(l)return new bt(a.dom,0);a==i.tile&&(l=!0)}}return new bt(this.dom,0)}};function Lm(n){let e=n.dom.
lastChild;if(!e)return n.dom.getBoundingClientRect();let t=Bs(e);return t[t.length-1]||null}function Im(n,e){let t=n.coordsIn(0,1),i=e.coordsIn(0,1);return t&&i&&
i.top<t.bottom}var De=class n extends Fi{constructor(e,t){super(e),this.mark=t}get domAttrs(){return this.mark.attrs}static of(e,t){let i=new n(t||document.createElement(
e.tagName),e);return t||(i.flags|=4),i}},ti=class n extends ee{constructor(e,t){super(e,t.length),this.text=t}sync(e){this.flags&2||(super.sync(e),this.dom.nodeValue!=
this.text&&(e&&e.node==this.dom&&(e.written=!0),this.dom.nodeValue=this.text))}isText(){return!0}toString(){return JSON.stringify(this.text)}coordsIn(e,t,i){let s=this.
dom.nodeValue.length;e>s&&(e=s);let r=e,o=e,l=0;e==0&&t<0||e==s&&t>=0?M.chrome||M.gecko||(e?(r--,l=1):o<s&&(o++,l=-1)):t<0?r--:o<s&&o++;let a=Mn(this.dom,r,o).getClientRects();
if(!a.length)return null;let h=a[(l?l<0:t>=0)?0:a.length-1];return M.safari&&!l&&h.width==0&&(h=Array.prototype.find.call(a,f=>f.width)||h),i==null?h:Hs(h,(l?l>
0:t<0)==i)}static of(e,t){let i=new n(t||document.createTextNode(e),e);return t||(i.flags|=2),i}},si=class n extends ee{constructor(e,t,i,s){super(e,t,s),this.widget=
i}isWidget(){return!0}get isHidden(){return this.widget.isHidden}covers(e){return this.flags&48?!1:(this.flags&(e<0?64:128))>0}coordsIn(e,t){return this.coordsInWidget(
e,t,!1)}coordsInWidget(e,t,i){let s=this.widget.coordsAt(this.dom,e,t);if(s)return s;if(i)return Hs(this.dom.getBoundingClientRect(),this.length?e==0:t<=0);{let r=this.
dom.getClientRects(),o=null;if(!r.length)return null;let l=this.flags&16?!0:this.flags&32?!1:e>0;for(let a=l?r.length-1:0;o=r[a],!(e>0?a==0:a==r.length-1||o.top<
o.bottom);a+=l?-1:1);return Hs(o,!l)}}get overrideDOMText(){if(!this.length)return H.empty;let{root:e}=this;if(!e)return H.empty;let t=this.posAtStart;return e.
view.state.doc.slice(t,t+this.length)}destroy(){super.destroy(),this.widget.destroy(this.dom)}static of(e,t,i,s,r){return r||(r=e.toDOM(t),e.editable||(r.contentEditable=
"false")),new n(r,i,e,s)}},Vi=class extends ee{constructor(e){let t=document.createElement("img");t.className="cm-widgetBuffer",t.setAttribute("aria-hidden","tr\
ue"),super(t,0,e)}get isHidden(){return!0}get overrideDOMText(){return H.empty}coordsIn(e,t,i){let s=this.dom.getBoundingClientRect();return i==null?s:Hs(s,t>0==
i)}},Fo=class{constructor(e){this.index=0,this.beforeBreak=!1,this.parents=[],this.tile=e}advance(e,t,i){let{tile:s,index:r,beforeBreak:o,parents:l}=this;for(;e||
t>0;)if(s.isComposite())if(o){if(!e)break;i&&i.break(),e--,o=!1}else if(r==s.children.length){if(!e&&!l.length)break;i&&i.leave(s),o=!!s.breakAfter,{tile:s,index:r}=
l.pop(),r++}else{let a=s.children[r],h=a.breakAfter;(t>0?a.length<=e:a.length<e)&&(!i||i.skip(a,0,a.length)!==!1||!a.isComposite)?(o=!!h,r++,e-=a.length):(l.push(
{tile:s,index:r}),s=a,r=0,i&&a.isComposite()&&i.enter(a))}else{let a=s.length;if(r<a&&e){let h=Math.min(e,a-r);i&&i.skip(s,r,r+h),e-=h,r+=h}if(r==a)o=!!s.breakAfter,
{tile:s,index:r}=l.pop(),r++;else if(!e)break}return this.tile=s,this.index=r,this.beforeBreak=o,this}get root(){return this.parents.length?this.parents[0].tile:
this.tile}},Ho=class{constructor(e,t,i,s){this.from=e,this.to=t,this.wrapper=i,this.rank=s}},Wo=class{constructor(e,t,i){this.cache=e,this.root=t,this.blockWrappers=
i,this.curLine=null,this.lastBlock=null,this.afterWidget=null,this.pos=0,this.wrappers=[],this.wrapperPos=0}addText(e,t,i,s){var r;this.flushBuffer();let o=this.
ensureMarks(t,i),l=o.lastChild;if(l&&l.isText()&&!(l.flags&8)&&l.length+e.length<512){this.cache.reused.set(l,2);let a=o.children[o.children.length-1]=new ti(l.
dom,l.text+e);a.parent=o}else o.append(s||ti.of(e,(r=this.cache.find(ti))===null||r===void 0?void 0:r.dom));this.pos+=e.length,this.afterWidget=null}addComposition(e,t){
let i=this.curLine;i.dom!=t.line.dom&&(i.setDOM(this.cache.reused.has(t.line)?ko(t.line.dom):t.line.dom),this.cache.reused.set(t.line,2));let s=i;for(let l=t.marks.
length-1;l>=0;l--){let a=t.marks[l],h=s.lastChild;if(h instanceof De&&h.mark.eq(a.mark))h.dom!=a.dom&&h.setDOM(ko(a.dom)),s=h;else{let{dom:f}=a;this.cache.reused.
get(a)&&ee.get(a.dom)&&(f=ko(a.dom));let c=De.of(a.mark,f);s.append(c),s=c}this.cache.reused.set(a,2)}let r=ee.get(e.text);r&&this.cache.reused.set(r,2);let o=new ti(
e.text,e.text.nodeValue);o.flags|=8,this.pos=e.range.toB,s.append(o)}addInlineWidget(e,t,i){let s=this.afterWidget&&e.flags&48&&(this.afterWidget.flags&48)==(e.
flags&48);s||this.flushBuffer();let r=this.ensureMarks(t,i);!s&&!(e.flags&16)&&r.append(this.getBuffer(1)),r.append(e),this.pos+=e.length,this.afterWidget=e}addMark(e,t,i){
this.flushBuffer(),this.ensureMarks(t,i).append(e),this.pos+=e.length,this.afterWidget=null}addBlockWidget(e){this.getBlockPos().append(e),this.pos+=e.length,this.
lastBlock=e,this.endLine()}continueWidget(e){let t=this.afterWidget||this.lastBlock;t.length+=e,this.pos+=e}addLineStart(e,t){var i;e||(e=Pc);let s=Wi.start(e,t||
((i=this.cache.find(Wi))===null||i===void 0?void 0:i.dom),!!t);this.getBlockPos().append(this.lastBlock=this.curLine=s)}addLine(e){this.getBlockPos().append(e),
this.pos+=e.length,this.lastBlock=e,this.endLine()}addBreak(){this.lastBlock.flags|=1,this.endLine(),this.pos++}addLineStartIfNotCovered(e){this.blockPosCovered()||
this.addLineStart(e)}ensureLine(e){this.curLine||this.addLineStart(e)}ensureMarks(e,t){var i;let s=this.curLine;for(let r=e.length-1;r>=0;r--){let o=e[r],l;if(t>
0&&(l=s.lastChild)&&l instanceof De&&l.mark.eq(o))s=l,t--;else{let a=De.of(o,(i=this.cache.find(De,h=>h.mark.eq(o)))===null||i===void 0?void 0:i.dom);s.append(a),
s=a,t=0}}return s}endLine(){if(this.curLine){this.flushBuffer();let e=this.curLine.lastChild;(!e||!Mf(this.curLine,!1)||e.dom.nodeName!="BR"&&e.isWidget()&&!(M.
ios&&Mf(this.curLine,!0)))&&this.curLine.append(this.cache.findWidget(vo,0,32)||new si(vo.toDOM(),0,vo,32)),this.curLine=this.afterWidget=null}}updateBlockWrappers(){
this.wrapperPos>this.pos+1e4&&(this.blockWrappers.goto(this.pos),this.wrappers.length=0);for(let e=this.wrappers.length-1;e>=0;e--)this.wrappers[e].to<this.pos&&
this.wrappers.splice(e,1);for(let e=this.blockWrappers;e.value&&e.from<=this.pos;e.next())if(e.to>=this.pos){let t=e.rank*102+e.value.rank,i=new Ho(e.from,e.to,
e.value,t),s=this.wrappers.length;for(;s>0&&(this.wrappers[s-1].rank-i.rank||this.wrappers[s-1].to-i.to)<0;)s--;this.wrappers.splice(s,0,i)}this.wrapperPos=this.
pos}getBlockPos(){var e;this.updateBlockWrappers();let t=this.root;for(let i of this.wrappers){let s=t.lastChild;if(i.from<this.pos&&s instanceof Ot&&s.wrapper.
eq(i.wrapper))t=s;else{let r=Ot.of(i.wrapper,(e=this.cache.find(Ot,o=>o.wrapper.eq(i.wrapper)))===null||e===void 0?void 0:e.dom);t.append(r),t=r}}return t}blockPosCovered(){
let e=this.lastBlock;return e!=null&&!e.breakAfter&&(!e.isWidget()||(e.flags&160)>0)}getBuffer(e){let t=2|(e<0?16:32),i=this.cache.find(Vi,void 0,1);return i&&(i.
flags=t),i||new Vi(t)}flushBuffer(){this.afterWidget&&!(this.afterWidget.flags&32)&&(this.afterWidget.parent.append(this.getBuffer(-1)),this.afterWidget=null)}},
Vo=class{constructor(e){this.skipCount=0,this.text="",this.textOff=0,this.cursor=e.iter()}skip(e){this.textOff+e<=this.text.length?this.textOff+=e:(this.skipCount+=
e-(this.text.length-this.textOff),this.text="",this.textOff=0)}next(e){if(this.textOff==this.text.length){let{value:s,lineBreak:r,done:o}=this.cursor.next(this.
skipCount);if(this.skipCount=0,o)throw new Error("Ran out of text content when drawing inline views");this.text=s;let l=this.textOff=Math.min(e,s.length);return r?
null:s.slice(0,l)}let t=Math.min(this.text.length,this.textOff+e),i=this.text.slice(this.textOff,t);return this.textOff=t,i}},Vs=[si,Wi,ti,De,Vi,Ot,Hi];for(let n=0;n<
Vs.length;n++)Vs[n].bucket=n;var zo=class{constructor(e){this.view=e,this.buckets=Vs.map(()=>[]),this.index=Vs.map(()=>0),this.reused=new Map}add(e){let t=e.constructor.
bucket,i=this.buckets[t];i.length<6?i.push(e):i[this.index[t]=(this.index[t]+1)%6]=e}find(e,t,i=2){let s=e.bucket,r=this.buckets[s],o=this.index[s];for(let l=0;l<
r.length;l++){let a=(l+o)%r.length,h=r[a];if((!t||t(h))&&!this.reused.has(h))return r.splice(a,1),a<o&&this.index[s]--,this.reused.set(h,i),h}return null}findWidget(e,t,i){
let s=this.buckets[0];if(s.length)for(let r=0,o=0;;r++){if(r==s.length){if(o)return null;o=1,r=0}let l=s[r];if(!this.reused.has(l)&&(o==0?l.widget.compare(e):l.
widget.constructor==e.constructor&&e.updateDOM(l.dom,this.view,l.widget)))return s.splice(r,1),r<this.index[0]&&this.index[0]--,l.widget==e&&l.length==t&&(l.flags&
497)==i?(this.reused.set(l,1),l):(this.reused.set(l,2),new si(l.dom,t,e,l.flags&-498|i))}}reuse(e){return this.reused.set(e,1),e}maybeReuse(e,t=2){if(!this.reused.
has(e))return this.reused.set(e,t),e.dom}clear(){for(let e=0;e<this.buckets.length;e++)this.buckets[e].length=this.index[e]=0}},$o=class{constructor(e,t,i,s,r){
this.view=e,this.decorations=s,this.disallowBlockEffectsFor=r,this.openWidget=!1,this.openMarks=0,this.cache=new zo(e),this.text=new Vo(e.state.doc),this.builder=
new Wo(this.cache,new Hi(e,e.contentDOM),V.iter(i)),this.cache.reused.set(t,2),this.old=new Fo(t),this.reuseWalker={skip:(o,l,a)=>{if(this.cache.add(o),o.isComposite())
return!1},enter:o=>this.cache.add(o),leave:()=>{},break:()=>{}}}run(e,t){let i=t&&this.getCompositionContext(t.text);for(let s=0,r=0,o=0;;){let l=o<e.length?e[o++]:
null,a=l?l.fromA:this.old.root.length;if(a>s){let h=a-s;this.preserve(h,!o,!l),s=a,r+=h}if(!l)break;t&&l.fromA<=t.range.fromA&&l.toA>=t.range.toA?(this.forward(
l.fromA,t.range.fromA,t.range.fromA<t.range.toA?1:-1),this.emit(r,t.range.fromB),this.builder.flushBuffer(),this.cache.clear(),this.builder.addComposition(t,i),
this.text.skip(t.range.toB-t.range.fromB),this.forward(t.range.fromA,l.toA),this.emit(t.range.toB,l.toB)):(this.forward(l.fromA,l.toA),this.emit(r,l.toB)),r=l.toB,
s=l.toA}return this.builder.curLine&&this.builder.endLine(),this.builder.root}preserve(e,t,i){let s=Hm(this.old),r=this.openMarks;this.old.advance(e,i?1:-1,{skip:(o,l,a)=>{
if(o.isWidget())if(this.openWidget)this.builder.continueWidget(a-l);else{let h=a>0||l<o.length?si.of(o.widget,this.view,a-l,o.flags&496,this.cache.maybeReuse(o)):
this.cache.reuse(o);h.flags&256?(h.flags&=-2,this.builder.addBlockWidget(h)):(this.builder.ensureLine(null),this.builder.addInlineWidget(h,s,r),r=s.length)}else if(o.
isText())this.builder.ensureLine(null),!l&&a==o.length&&!this.cache.reused.has(o)?this.builder.addText(o.text,s,r,this.cache.reuse(o)):(this.cache.add(o),this.builder.
addText(o.text.slice(l,a),s,r)),r=s.length;else if(o.isLine())o.flags&=-2,this.cache.reused.set(o,1),this.builder.addLine(o);else if(o instanceof Vi)this.cache.
add(o);else if(o instanceof De)this.builder.ensureLine(null),this.builder.addMark(o,s,r),this.cache.reused.set(o,1),r=s.length;else return!1;this.openWidget=!1},
enter:o=>{o.isLine()?this.builder.addLineStart(o.attrs,this.cache.maybeReuse(o)):(this.cache.add(o),o instanceof De&&s.unshift(o.mark)),this.openWidget=!1},leave:o=>{
o.isLine()?s.length&&(s.length=r=0):o instanceof De&&(s.shift(),r=Math.min(r,s.length))},break:()=>{this.builder.addBreak(),this.openWidget=!1}}),this.text.skip(
e)}emit(e,t){let i=null,s=this.builder,r=-1,o=V.spans(this.decorations,e,t,{point:(l,a,h,f,c,u)=>{if(h instanceof ni){if(this.disallowBlockEffectsFor[u]){if(h.block)
throw new RangeError("Block decorations may not be specified via plugins");if(a>this.view.state.doc.lineAt(l).to)throw new RangeError("Decorations that replace \
line breaks may not be specified via plugins")}if(r=f.length,c>f.length)s.continueWidget(a-l);else{let d=h.widget||(h.block?Ft.block:Ft.inline),p=Nm(h),m=this.cache.
findWidget(d,a-l,p)||si.of(d,this.view,a-l,p);h.block?(h.startSide>0&&s.addLineStartIfNotCovered(i),s.addBlockWidget(m)):(s.ensureLine(i),s.addInlineWidget(m,f,
c))}i=null}else i=Fm(i,h);a>l&&this.text.skip(a-l)},span:(l,a,h,f)=>{for(let c=l;c<a;){let u=this.text.next(Math.min(512,a-c));u==null?(s.addLineStartIfNotCovered(
i),s.addBreak(),c++):(s.ensureLine(i),s.addText(u,h,c==l?f:h.length),c+=u.length),i=null}r=h.length}});r>-1&&(this.openWidget=o>r),this.openWidget||s.addLineStartIfNotCovered(
i),this.openMarks=o}forward(e,t,i=1){t-e<=10?this.old.advance(t-e,i,this.reuseWalker):(this.old.advance(5,-1,this.reuseWalker),this.old.advance(t-e-10,-1),this.
old.advance(5,i,this.reuseWalker))}getCompositionContext(e){let t=[],i=null;for(let s=e.parentNode;;s=s.parentNode){let r=ee.get(s);if(s==this.view.contentDOM)break;
r instanceof De?t.push(r):r?.isLine()?i=r:r instanceof Ot||(s.nodeName=="DIV"&&!i?i=new Wi(s,Pc):i||t.push(De.of(new Cn({tagName:s.nodeName.toLowerCase(),attributes:bm(
s)}),s)))}return i?{line:i,marks:t}:null}};function Mf(n,e){let t=i=>{for(let s of i.children)if((e?s.isText():s.length)||t(s))return!0;return!1};return t(n)}function Nm(n){
let e=n.isReplace?(n.startSide<0?64:0)|(n.endSide>0?128:0):n.startSide>0?32:16;return n.block&&(e|=256),e}var Pc={class:"cm-line"};function Fm(n,e){let t=e.spec.
attributes,i=e.spec.class;return!t&&!i||(n||(n={class:"cm-line"}),t&&wl(t,n),i&&(n.class+=" "+i)),n}function Hm(n){let e=[];for(let t=n.parents.length;t>1;t--){
let i=t==n.parents.length?n.tile:n.parents[t].tile;i instanceof De&&e.push(i.mark)}return e}function ko(n){let e=ee.get(n);return e&&e.setDOM(n.cloneNode()),n}var Ft=class extends Ve{constructor(e){
super(),this.tag=e}eq(e){return e.tag==this.tag}toDOM(){return document.createElement(this.tag)}updateDOM(e){return e.nodeName.toLowerCase()==this.tag}get isHidden(){
return!0}};Ft.inline=new Ft("span");Ft.block=new Ft("div");var vo=new class extends Ve{toDOM(){return document.createElement("br")}get isHidden(){return!0}get editable(){
return!0}},zs=class{constructor(e){this.view=e,this.decorations=[],this.blockWrappers=[],this.dynamicDecorationMap=[!1],this.domChanged=null,this.hasComposition=
null,this.editContextFormatting=I.none,this.lastCompositionAfterCursor=!1,this.minWidth=0,this.minWidthFrom=0,this.minWidthTo=0,this.impreciseAnchor=null,this.impreciseHead=
null,this.forceSelection=!1,this.lastUpdate=Date.now(),this.updateDeco(),this.tile=new Hi(e,e.contentDOM),this.updateInner([new ot(0,0,0,e.state.doc.length)],null)}update(e){
var t;let i=e.changedRanges;this.minWidth>0&&i.length&&(i.every(({fromA:f,toA:c})=>c<this.minWidthFrom||f>this.minWidthTo)?(this.minWidthFrom=e.changes.mapPos(this.
minWidthFrom,1),this.minWidthTo=e.changes.mapPos(this.minWidthTo,1)):this.minWidth=this.minWidthFrom=this.minWidthTo=0),this.updateEditContextFormatting(e);let s=-1;
this.view.inputState.composing>=0&&!this.view.observer.editContext&&(!((t=this.domChanged)===null||t===void 0)&&t.newSel?s=this.domChanged.newSel.head:!Um(e.changes,
this.hasComposition)&&!e.selectionSet&&(s=e.state.selection.main.head));let r=s>-1?Vm(this.view,e.changes,s):null;if(this.domChanged=null,this.hasComposition){let{
from:f,to:c}=this.hasComposition;i=new ot(f,c,e.changes.mapPos(f,-1),e.changes.mapPos(c,1)).addToSet(i.slice())}this.hasComposition=r?{from:r.range.fromB,to:r.range.
toB}:null,(M.ie||M.chrome)&&!r&&e&&e.state.doc.lines!=e.startState.doc.lines&&(this.forceSelection=!0);let o=this.decorations,l=this.blockWrappers;this.updateDeco();
let a=qm(o,this.decorations,e.changes);a.length&&(i=ot.extendWithRanges(i,a));let h=jm(l,this.blockWrappers,e.changes);return h.length&&(i=ot.extendWithRanges(i,
h)),r&&!i.some(f=>f.fromA<=r.range.fromA&&f.toA>=r.range.toA)&&(i=r.range.addToSet(i.slice())),this.tile.flags&2&&i.length==0?!1:(this.updateInner(i,r),e.transactions.
length&&(this.lastUpdate=Date.now()),!0)}updateInner(e,t){this.view.viewState.mustMeasureContent=!0;let{observer:i}=this.view;i.ignore(()=>{if(t||e.length){let o=this.
tile,l=new $o(this.view,o,this.blockWrappers,this.decorations,this.dynamicDecorationMap);t&&ee.get(t.text)&&l.cache.reused.set(ee.get(t.text),2),this.tile=l.run(
e,t),qo(o,l.cache.reused)}this.tile.dom.style.height=this.view.viewState.contentHeight/this.view.scaleY+"px",this.tile.dom.style.flexBasis=this.minWidth?this.minWidth+
"px":"";let r=M.chrome||M.ios?{node:i.selectionRange.focusNode,written:!1}:void 0;this.tile.sync(r),r&&(r.written||i.selectionRange.focusNode!=r.node||!this.tile.
dom.contains(r.node))&&(this.forceSelection=!0),this.tile.dom.style.height=""});let s=[];if(this.view.viewport.from||this.view.viewport.to<this.view.state.doc.length)
for(let r of this.tile.children)r.isWidget()&&r.widget instanceof xn&&s.push(r.dom);i.updateGaps(s)}updateEditContextFormatting(e){this.editContextFormatting=this.
editContextFormatting.map(e.changes);for(let t of e.transactions)for(let i of t.effects)i.is(Sc)&&(this.editContextFormatting=i.value)}updateSelection(e=!1,t=!1){
(e||!this.view.observer.selectionRange.focusNode)&&this.view.observer.readSelectionRange();let{dom:i}=this.tile,s=this.view.root.activeElement,r=s==i,o=!r&&!(this.
view.state.facet(Mt)||i.tabIndex>-1)&&mn(i,this.view.observer.selectionRange)&&!(s&&i.contains(s));if(!(r||t||o))return;let l=this.forceSelection;this.forceSelection=
!1;let a=this.view.state.selection.main,h,f;if(a.empty?f=h=this.inlineDOMNearPos(a.anchor,a.assoc||1):(f=this.inlineDOMNearPos(a.head,a.head==a.from?1:-1),h=this.
inlineDOMNearPos(a.anchor,a.anchor==a.from?1:-1)),M.gecko&&a.empty&&!this.hasComposition&&Wm(h)){let u=document.createTextNode("");this.view.observer.ignore(()=>h.
node.insertBefore(u,h.node.childNodes[h.offset]||null)),h=f=new bt(u,0),l=!0}let c=this.view.observer.selectionRange;(l||!c.focusNode||(!gn(h.node,h.offset,c.anchorNode,
c.anchorOffset)||!gn(f.node,f.offset,c.focusNode,c.focusOffset))&&!this.suppressWidgetCursorChange(c,a))&&(this.view.observer.ignore(()=>{M.android&&M.chrome&&i.
contains(c.focusNode)&&Km(c.focusNode,i)&&(i.blur(),i.focus({preventScroll:!0}));let u=Tn(this.view.root);if(u)if(a.empty){if(M.gecko){let d=zm(h.node,h.offset);
if(d&&d!=3){let p=(d==1?lc:ac)(h.node,h.offset);p&&(h=new bt(p.node,p.offset))}}u.collapse(h.node,h.offset),a.bidiLevel!=null&&u.caretBidiLevel!==void 0&&(u.caretBidiLevel=
a.bidiLevel)}else if(u.extend){u.collapse(h.node,h.offset);try{u.extend(f.node,f.offset)}catch{}}else{let d=document.createRange();a.anchor>a.head&&([h,f]=[f,h]),
d.setEnd(f.node,f.offset),d.setStart(h.node,h.offset),u.removeAllRanges(),u.addRange(d)}o&&this.view.root.activeElement==i&&(i.blur(),s&&s.focus())}),this.view.
observer.setSelectionRange(h,f)),this.impreciseAnchor=h.precise?null:new bt(c.anchorNode,c.anchorOffset),this.impreciseHead=f.precise?null:new bt(c.focusNode,c.
focusOffset)}suppressWidgetCursorChange(e,t){return this.hasComposition&&t.empty&&gn(e.focusNode,e.focusOffset,e.anchorNode,e.anchorOffset)&&this.posFromDOM(e.focusNode,
e.focusOffset)==t.head}enforceCursorAssoc(){if(this.hasComposition)return;let{view:e}=this,t=e.state.selection.main,i=Tn(e.root),{anchorNode:s,anchorOffset:r}=e.
observer.selectionRange;if(!i||!t.empty||!t.assoc||!i.modify)return;let o=this.lineAt(t.head,t.assoc);if(!o)return;let l=o.posAtStart;if(t.head==l||t.head==l+o.
length)return;let a=this.coordsAt(t.head,-1),h=this.coordsAt(t.head,1);if(!a||!h||a.bottom>h.top)return;let f=this.domAtPos(t.head+t.assoc,t.assoc);i.collapse(f.
node,f.offset),i.modify("move",t.assoc<0?"forward":"backward","lineboundary"),e.observer.readSelectionRange();let c=e.observer.selectionRange;e.docView.posFromDOM(
c.anchorNode,c.anchorOffset)!=t.from&&i.collapse(s,r)}posFromDOM(e,t){let i=this.tile.nearest(e);if(!i)return this.tile.dom.compareDocumentPosition(e)&2?0:this.
view.state.doc.length;let s=i.posAtStart;if(i.isComposite()){let r;if(e==i.dom)r=i.dom.childNodes[t];else{let o=Pt(e)==0?0:t==0?-1:1;for(;;){let l=e.parentNode;
if(l==i.dom)break;o==0&&l.firstChild!=l.lastChild&&(e==l.firstChild?o=-1:o=1),e=l}o<0?r=e:r=e.nextSibling}if(r==i.dom.firstChild)return s;for(;r&&!ee.get(r);)r=
r.nextSibling;if(!r)return s+i.length;for(let o=0,l=s;;o++){let a=i.children[o];if(a.dom==r)return l;l+=a.length+a.breakAfter}}else return i.isText()?e==i.dom?s+
t:s+(t?i.length:0):s}domAtPos(e,t){let{tile:i,offset:s}=this.tile.resolveBlock(e,t);return i.isWidget()?i.domPosFor(s,t):i.domIn(s,t)}inlineDOMNearPos(e,t){let i,
s=-1,r=!1,o,l=-1,a=!1;return this.tile.blockTiles((h,f)=>{if(h.isWidget()){if(h.flags&32&&f>=e)return!0;h.flags&16&&(r=!0)}else{let c=f+h.length;if(f<=e&&(i=h,s=
e-f,r=c<e),c>=e&&!o&&(o=h,l=e-f,a=f>e),f>e&&o)return!0}}),!i&&!o?this.domAtPos(e,t):(r&&o?i=null:a&&i&&(o=null),i&&t<0||!o?i.domIn(s,t):o.domIn(l,t))}coordsAt(e,t,i){
let{tile:s,offset:r}=this.tile.resolveBlock(e,t);return s.isWidget()?s.widget instanceof xn?null:s.coordsInWidget(r,t,!0):s.coordsIn(r,t,i)}lineAt(e,t){let{tile:i}=this.
tile.resolveBlock(e,t);return i.isLine()?i:null}coordsForChar(e){let{tile:t,offset:i}=this.tile.resolveBlock(e,1);if(!t.isLine())return null;function s(r,o){if(r.
isComposite())for(let l of r.children){if(l.length>=o){let a=s(l,o);if(a)return a}if(o-=l.length,o<0)break}else if(r.isText()&&o<r.length){let l=he(r.text,o);if(l==
o)return null;let a=Mn(r.dom,o,l).getClientRects();for(let h=0;h<a.length;h++){let f=a[h];if(h==a.length-1||f.top<f.bottom&&f.left<f.right)return f}}return null}
return s(t,i)}measureVisibleLineHeights(e){let t=[],{from:i,to:s}=e,r=this.view.contentDOM.clientWidth,o=r>Math.max(this.view.scrollDOM.clientWidth,this.minWidth)+
1,l=-1,a=this.view.textDirection==j.LTR,h=0,f=(c,u,d)=>{for(let p=0;p<c.children.length&&!(u>s);p++){let m=c.children[p],g=u+m.length,b=m.dom.getBoundingClientRect(),
{height:k}=b;if(d&&!p&&(h+=b.top-d.top),m instanceof Ot)g>i&&f(m,u,b);else if(u>=i&&(h>0&&t.push(-h),t.push(k+h),h=0,o)){let y=m.dom.lastChild,T=y?Bs(y):[];if(T.
length){let x=T[T.length-1],S=a?x.right-b.left:b.right-x.left;S>l&&(l=S,this.minWidth=r,this.minWidthFrom=u,this.minWidthTo=g)}}d&&p==c.children.length-1&&(h+=d.
bottom-b.bottom),u=g+m.breakAfter}};return f(this.tile,0,null),t}textDirectionAt(e){let{tile:t}=this.tile.resolveBlock(e,1);return getComputedStyle(t.dom).direction==
"rtl"?j.RTL:j.LTR}measureTextSize(){let e=this.tile.blockTiles(o=>{if(o.isLine()&&o.children.length&&o.length<=20){let l=0,a;for(let h of o.children){if(!h.isText()||
/[^ -~]/.test(h.text))return;let f=Bs(h.dom);if(f.length!=1)return;l+=f[0].width,a=f[0].height}if(l)return{lineHeight:o.dom.getBoundingClientRect().height,charWidth:l/
o.length,textHeight:a}}});if(e)return e;let t=document.createElement("div"),i,s,r;return t.className="cm-line",t.style.width="99999px",t.style.position="absolut\
e",t.textContent="abc def ghi jkl mno pqr stu",this.view.observer.ignore(()=>{this.tile.dom.appendChild(t);let o=Bs(t.firstChild)[0];i=t.getBoundingClientRect().
height,s=o&&o.width?o.width/27:7,r=o&&o.height?o.height:i,t.remove()}),{lineHeight:i,charWidth:s,textHeight:r}}computeBlockGapDeco(){let e=[],t=this.view.viewState;
for(let i=0,s=0;;s++){let r=s==t.viewports.length?null:t.viewports[s],o=r?r.from-1:this.view.state.doc.length;if(o>i){let l=(t.lineBlockAt(o).bottom-t.lineBlockAt(
i).top)/this.view.scaleY;e.push(I.replace({widget:new xn(l),block:!0,inclusive:!0,isBlockGap:!0}).range(i,o))}if(!r)break;i=r.to+1}return I.set(e)}updateDeco(){
let e=1,t=this.view.state.facet(er).map(r=>(this.dynamicDecorationMap[e++]=typeof r=="function")?r(this.view):r),i=!1,s=this.view.state.facet(Tl).map((r,o)=>{let l=typeof r==
"function";return l&&(i=!0),l?r(this.view):r});for(s.length&&(this.dynamicDecorationMap[e++]=i,t.push(V.join(s))),this.decorations=[this.editContextFormatting,...t,
this.computeBlockGapDeco(),this.view.viewState.lineGapDeco];e<this.decorations.length;)this.dynamicDecorationMap[e++]=!1;this.blockWrappers=this.view.state.facet(
Ac).map(r=>typeof r=="function"?r(this.view):r)}scrollIntoView(e){if(e.isSnapshot){let h=this.view.viewState.lineBlockAt(e.range.head);this.view.scrollDOM.scrollTop=
h.top-e.yMargin,this.view.scrollDOM.scrollLeft=e.xMargin;return}for(let h of this.view.state.facet(vc))try{if(h(this.view,e.range,e))return!0}catch(f){me(this.view.
state,f,"scroll handler")}let{range:t}=e,i=this.coordsAt(t.head,t.assoc||(t.head>t.anchor?-1:1)),s;if(!i)return;!t.empty&&(s=this.coordsAt(t.anchor,t.anchor>t.head?
-1:1))&&(i={left:Math.min(i.left,s.left),top:Math.min(i.top,s.top),right:Math.max(i.right,s.right),bottom:Math.max(i.bottom,s.bottom)});let r=Ml(this.view),o={left:i.
left-r.left,top:i.top-r.top,right:i.right+r.right,bottom:i.bottom+r.bottom},{offsetWidth:l,offsetHeight:a}=this.view.scrollDOM;if(wm(this.view.scrollDOM,o,t.head<
t.anchor?-1:1,e.x,e.y,Math.max(Math.min(e.xMargin,l),-l),Math.max(Math.min(e.yMargin,a),-a),this.view.textDirection==j.LTR),window.visualViewport&&window.innerHeight-
window.visualViewport.height>1&&(i.top>window.visualViewport.offsetTop+window.visualViewport.height||i.bottom<window.visualViewport.offsetTop)){let h=this.view.
docView.lineAt(t.head,1);if(h){let f=nc(h.dom);h.dom.scrollIntoView({block:"nearest"}),sc(f,!1)}}}lineHasWidget(e){let t=i=>i.isWidget()||i.children.some(t);return t(
this.tile.resolveBlock(e,1).tile)}destroy(){qo(this.tile)}};function qo(n,e){let t=e?.get(n);if(t!=1){t==null&&n.destroy();for(let i of n.children)qo(i,e)}}function Wm(n){
return fe(n.node)&&n.node.firstChild&&(n.offset==0||n.node.childNodes[n.offset-1].contentEditable=="false")&&(n.offset==n.node.childNodes.length||n.node.childNodes[n.
offset].contentEditable=="false")}function Dc(n,e){let t=n.observer.selectionRange;if(!t.focusNode)return null;let i=lc(t.focusNode,t.focusOffset),s=ac(t.focusNode,
t.focusOffset),r=i||s;if(s&&i&&s.node!=i.node){let l=ee.get(s.node);if(!l||l.isText()&&l.text!=s.node.nodeValue)r=s;else if(n.docView.lastCompositionAfterCursor){
let a=ee.get(i.node);!a||a.isText()&&a.text!=i.node.nodeValue||(r=s)}}if(n.docView.lastCompositionAfterCursor=r!=i,!r)return null;let o=e-r.offset;return{from:o,
to:o+r.node.nodeValue.length,node:r.node}}function Vm(n,e,t){let i=Dc(n,t);if(!i)return null;let{node:s,from:r,to:o}=i,l=s.nodeValue;if(/[\n\r]/.test(l)||n.state.
doc.sliceString(i.from,i.to)!=l)return null;let a=e.invertedDesc;return{range:new ot(a.mapPos(r),a.mapPos(o),r,o),text:s}}function zm(n,e){return fe(n)?(e&&n.childNodes[e-
1].contentEditable=="false"?1:0)|(e<n.childNodes.length&&n.childNodes[e].contentEditable=="false"?2:0):0}var $m=class{constructor(){this.changes=[]}compareRange(e,t){
Ei(e,t,this.changes)}comparePoint(e,t){Ei(e,t,this.changes)}boundChange(e){Ei(e,e,this.changes)}};function qm(n,e,t){let i=new $m;return V.compare(n,e,t,i),i.changes}
var jo=class{constructor(){this.changes=[]}compareRange(e,t){Ei(e,t,this.changes)}comparePoint(){}boundChange(e){Ei(e,e,this.changes)}};function jm(n,e,t){let i=new jo;
return V.compare(n,e,t,i),i.changes}function Km(n,e){for(let t=n;t&&t!=e;t=t.assignedSlot||t.parentNode)if(fe(t)&&t.contentEditable=="false")return!0;return!1}function Um(n,e){
let t=!1;return e&&n.iterChangedRanges((i,s)=>{i<e.to&&s>e.from&&(t=!0)}),t}var xn=class extends Ve{constructor(e){super(),this.height=e}toDOM(){let e=document.
createElement("div");return e.className="cm-gap",this.updateDOM(e),e}eq(e){return e.height==this.height}updateDOM(e){return e.style.height=this.height+"px",!0}get editable(){
return!0}get estimatedHeight(){return this.height}ignoreEvent(){return!1}};function _m(n,e,t=1){let i=n.charCategorizer(e),s=n.doc.lineAt(e),r=e-s.from;if(s.length==
0)return w.cursor(e);r==0?t=1:r==s.length&&(t=-1);let o=r,l=r;t<0?o=he(s.text,r,!1):l=he(s.text,r);let a=i(s.text.slice(o,l));for(;o>0;){let h=he(s.text,o,!1);if(i(
s.text.slice(h,o))!=a)break;o=h}for(;l<s.length;){let h=he(s.text,l);if(i(s.text.slice(l,h))!=a)break;l=h}return w.undirectionalRange(o+s.from,l+s.from)}function Gm(n,e,t,i,s){
let r=Math.round((i-e.left)*n.defaultCharacterWidth);if(n.lineWrapping&&t.height>n.defaultLineHeight*1.5){let l=n.viewState.heightOracle.textHeight,a=Math.floor(
(s-t.top-(n.defaultLineHeight-l)*.5)/l);r+=a*n.viewState.heightOracle.lineLength}let o=n.state.sliceDoc(t.from,t.to);return t.from+uf(o,r,n.state.tabSize)}function Ko(n,e,t){
let i=n.lineBlockAt(e);if(Array.isArray(i.type)){let s;for(let r of i.type){if(r.from>e)break;if(!(r.to<e)){if(r.from<e&&r.to>e)return r;(!s||r.type==ge.Text&&(s.
type!=r.type||(t<0?r.from<e:r.to>e)))&&(s=r)}}return s||i}return i}function Ym(n,e,t,i){let s=Ko(n,e.head,e.assoc||-1),r=!i||s.type!=ge.Text||!(n.lineWrapping||
s.widgetLineBreaks)?null:n.coordsAtPos(e.assoc<0&&e.head>s.from?e.head-1:e.head);if(r){let o=n.dom.getBoundingClientRect(),l=n.textDirectionAt(s.from),a=n.posAndSideAtCoords(
{x:t==(l==j.LTR)?o.right-1:o.left+1,y:(r.top+r.bottom)/2});if(a)return w.cursor(a.pos,a.assoc)}return w.cursor(t?s.to:s.from,t?1:-1)}function Of(n,e,t,i){let s=n.
state.doc.lineAt(e.head),r=n.bidiSpans(s),o=n.textDirectionAt(s.from);for(let l=e,a=null;;){let h=Dm(s,r,o,l,t),f=dc;if(!h){if(s.number==(t?n.state.doc.lines:1))
return l;f=`
`,s=n.state.doc.line(s.number+(t?1:-1)),r=n.bidiSpans(s),h=t?w.cursor(s.from,-1):w.cursor(s.to,1)}if(a){if(!a(f))return l}else{if(!i)return h;a=i(f)}l=h}}function Xm(n,e,t){
let i=n.state.charCategorizer(e),s=i(t);return r=>{let o=i(r);return s==Ce.Space&&(s=o),s==o}}function Jm(n,e,t,i){let s=e.head,r=t?1:-1;if(s==(t?n.state.doc.length:
0))return w.cursor(s,e.assoc);let o=e.goalColumn,l,a=n.contentDOM.getBoundingClientRect(),h=n.coordsAtPos(s,e.assoc||((e.empty?t:e.head==e.from)?1:-1)),f=n.documentTop;
if(h)o==null&&(o=h.left-a.left),l=r<0?h.top:h.bottom;else{let p=n.viewState.lineBlockAt(s);o==null&&(o=Math.min(a.right-a.left,n.defaultCharacterWidth*(s-p.from))),
l=(r<0?p.top:p.bottom)+f}let c=a.left+o,u=n.viewState.heightOracle.textHeight>>1,d=i??u;for(let p=0;;p+=u){let m=l+(d+p)*r,g=Uo(n,{x:c,y:m},!1,r);if(t?m>a.bottom:
m<a.top)return w.cursor(g.pos,g.assoc);let b=n.coordsAtPos(g.pos,g.assoc),k=b?(b.top+b.bottom)/2:0;if(!b||(t?k>l:k<l))return w.cursor(g.pos,g.assoc,void 0,o)}}function wn(n,e,t){
for(;;){let i=0;for(let s of n)s.between(e-1,e+1,(r,o,l)=>{if(e>r&&e<o){let a=i||t||(e-r<o-e?-1:1);e=a<0?r:o,i=a}});if(!i)return e}}function Bc(n,e){let t=null;
for(let i=0;i<e.ranges.length;i++){let s=e.ranges[i],r=null;if(s.empty){let o=wn(n,s.from,0);o!=s.from&&(r=w.cursor(o,-1))}else{let o=wn(n,s.from,-1),l=wn(n,s.to,
1);(o!=s.from||l!=s.to)&&(s.undirectional?r=w.undirectionalRange(s.from,s.to):r=w.range(s.from==s.anchor?o:l,s.from==s.head?o:l))}r&&(t||(t=e.ranges.slice()),t[i]=
r)}return t?w.create(t,e.mainIndex):e}function So(n,e,t){let i=wn(n.state.facet(On).map(s=>s(n)),t.from,e.head>t.from?-1:1);return i==t.from?t:w.cursor(i,i<t.from?
1:-1)}var Xe=class{constructor(e,t){this.pos=e,this.assoc=t}};function Uo(n,e,t,i){let s=n.contentDOM.getBoundingClientRect(),r=s.top+n.viewState.paddingTop,{x:o,
y:l}=e,a=l-r,h;for(;;){if(a<0)return new Xe(0,1);if(a>n.viewState.docHeight)return new Xe(n.state.doc.length,-1);if(h=n.elementAtHeight(a),i==null)break;if(h.type==
ge.Text){if(i<0?h.to<n.viewport.from:h.from>n.viewport.to)break;let u=n.docView.coordsAt(i<0?h.from:h.to,i>0?-1:1);if(u&&(i<0?u.top<=a+r:u.bottom>=a+r))break}let c=n.
viewState.heightOracle.textHeight/2;a=i>0?h.bottom+c:h.top-c}if(n.viewport.from>=h.to||n.viewport.to<=h.from){if(t)return null;if(h.type==ge.Text){let c=Gm(n,s,
h,o,l);return new Xe(c,c==h.from?1:-1)}}if(h.type!=ge.Text)return a<(h.top+h.bottom)/2?new Xe(h.from,1):new Xe(h.to,-1);let f=n.docView.lineAt(h.from,2);return(!f||
f.length!=h.length)&&(f=n.docView.lineAt(h.from,-2)),new _o(n,o,l,n.textDirectionAt(h.from)).scanTile(f,h.from)}var _o=class{constructor(e,t,i,s){this.view=e,this.
x=t,this.y=i,this.baseDir=s,this.line=null,this.spans=null}bidiSpansAt(e){return(!this.line||this.line.from>e||this.line.to<e)&&(this.line=this.view.state.doc.lineAt(
e),this.spans=this.view.bidiSpans(this.line)),this}baseDirAt(e,t){let{line:i,spans:s}=this.bidiSpansAt(e);return s[Je.find(s,e-i.from,-1,t)].level==this.baseDir}dirAt(e,t){
let{line:i,spans:s}=this.bidiSpansAt(e);return s[Je.find(s,e-i.from,-1,t)].dir}bidiIn(e,t){let{spans:i,line:s}=this.bidiSpansAt(e);return i.length>1||i.length&&
(i[0].level!=this.baseDir||i[0].to+s.from<t)}scan(e,t,i=!1){let s=0,r=e.length-1,o=new Set,l=this.bidiIn(e[0],e[r]),a,h,f=-1,c=1e9,u;e:for(;s<r;){let p=r-s,m=s+
r>>1;t:if(o.has(m)){for(let k=1;k<p;k++){let y=m+k;if(y>=r&&(y-=p),!o.has(y)){m=y;break t}}break e}o.add(m);let g=t(m),b=0;if(g)for(let k=0;k<g.length;k++){let y=g[k];
if(!(y.width==0&&g.length>1))if(y.bottom<this.y)(!a||a.bottom<y.bottom)&&(a=y),b=1;else if(y.top>this.y)(!h||h.top>y.top)&&(h=y),b=-1;else{let T=y.left>this.x?this.
x-y.left:y.right<this.x?this.x-y.right:0,x=Math.abs(T);x<c&&(f=m,c=x,u=y),T&&(b=T<0==(this.baseDir==j.LTR)?-1:1)}}b==-1&&(!l||this.baseDirAt(e[m],1))?r=m:b==1&&
(!l||this.baseDirAt(e[m+1],-1))&&(s=m+1)}if(!u){if(!h&&!a)return{i:0,after:!1};let p=a&&(!h||this.y-a.bottom<h.top-this.y)?a:h;return this.y=(p.top+p.bottom)/2,
this.scan(e,t,!0)}if(c&&!i){let{top:p,bottom:m}=u;if(a&&a.bottom>(p+p+m)/3)return this.y=a.bottom-1,this.scan(e,t,!0);if(h&&h.top<(p+m+m)/3)return this.y=h.top+
1,this.scan(e,t,!0)}let d=(l?this.dirAt(e[f],1):this.baseDir)==j.LTR;return{i:f,after:this.x>(u.left+u.right)/2==d}}scanText(e,t){let i=[];for(let r=0;r<e.length;r=
he(e.text,r))i.push(t+r);i.push(t+e.length);let s=this.scan(i,r=>{let o=i[r]-t,l=i[r+1]-t;return Mn(e.dom,o,l).getClientRects()});return s.after?new Xe(i[s.i+1],
-1):new Xe(i[s.i],1)}scanTile(e,t){if(!e.length)return new Xe(t,1);if(e.children.length==1){let l=e.children[0];if(l.isText())return this.scanText(l,t);if(l.isComposite())
return this.scanTile(l,t)}let i=[t];for(let l=0,a=t;l<e.children.length;l++)i.push(a+=e.children[l].length);let s=this.scan(i,l=>{let a=e.children[l];return a.flags&
48?null:(fe(a.dom)?a.dom:Mn(a.dom,0,a.length)).getClientRects()}),r=e.children[s.i],o=i[s.i];return r.isText()?this.scanText(r,o):r.isComposite()?this.scanTile(
r,o):s.after?new Xe(i[s.i+1],-1):new Xe(o,1)}},Oi="￿",Go=class{constructor(e,t){this.points=e,this.view=t,this.text="",this.lineSeparator=t.state.facet(Y.lineSeparator)}append(e){
this.text+=e}lineBreak(){this.text+=Oi}readRange(e,t){if(!e)return this;let i=e.parentNode;for(let s=e;;){this.findPointBefore(i,s);let r=this.text.length;this.
readNode(s);let o=ee.get(s),l=s.nextSibling;if(l==t){o?.breakAfter&&!l&&i!=this.view.contentDOM&&this.lineBreak();break}let a=ee.get(l);(o&&a?o.breakAfter:(o?o.
breakAfter:Fs(s))||Fs(l)&&(s.nodeName!="BR"||o?.isWidget())&&this.text.length>r)&&!Zm(l,t)&&this.lineBreak(),s=l}return this.findPointBefore(i,t),this}readTextNode(e){
let t=e.nodeValue;for(let i of this.points)i.node==e&&(i.pos=this.text.length+Math.min(i.offset,t.length));for(let i=0,s=this.lineSeparator?null:/\r\n?|\n/g;;){
let r=-1,o=1,l;if(this.lineSeparator?(r=t.indexOf(this.lineSeparator,i),o=this.lineSeparator.length):(l=s.exec(t))&&(r=l.index,o=l[0].length),this.append(t.slice(
i,r<0?t.length:r)),r<0)break;if(this.lineBreak(),o>1)for(let a of this.points)a.node==e&&a.pos>this.text.length&&(a.pos-=o-1);i=r+o}}readNode(e){let t=ee.get(e),
i=t&&t.overrideDOMText;if(i!=null){this.findPointInside(e,i.length);for(let s=i.iter();!s.next().done;)s.lineBreak?this.lineBreak():this.append(s.value)}else Ii(
e)?this.readTextNode(e):e.nodeName=="BR"?e.nextSibling&&this.lineBreak():fe(e)&&this.readRange(e.firstChild,null)}findPointBefore(e,t){for(let i of this.points)
i.node==e&&e.childNodes[i.offset]==t&&(i.pos=this.text.length)}findPointInside(e,t){for(let i of this.points)(Ii(e)?i.node==e:e.contains(i.node))&&(i.pos=this.text.
length+(Qm(e,i.node,i.offset)?t:0))}};function Qm(n,e,t){for(;;){if(!e||t<Pt(e))return!1;if(e==n)return!0;t=Nt(e)+1,e=e.parentNode}}function Zm(n,e){let t;for(;!(n==
e||!n);n=n.nextSibling){let i=ee.get(n);if(!i?.isWidget())return!1;i&&(t||(t=[])).push(i)}if(t)for(let i of t){let s=i.overrideDOMText;if(s?.length)return!1}return!0}
var $s=class{constructor(e,t){this.node=e,this.offset=t,this.pos=-1}},Yo=class{constructor(e,t,i,s){this.typeOver=s,this.bounds=null,this.text="",this.domChanged=
t>-1;let{impreciseHead:r,impreciseAnchor:o}=e.docView,l=e.state.selection;if(e.state.readOnly&&t>-1)this.newSel=null;else if(t>-1&&(this.bounds=Rc(e.docView.tile,
t,i,0))){let a=r||o?[]:tg(e),h=new Go(a,e);h.readRange(this.bounds.startDOM,this.bounds.endDOM),this.text=h.text,this.newSel=ig(a,this.bounds.from)}else{let a=e.
observer.selectionRange,h=r&&r.node==a.focusNode&&r.offset==a.focusOffset||!Bo(e.contentDOM,a.focusNode)?l.main.head:e.docView.posFromDOM(a.focusNode,a.focusOffset),
f=o&&o.node==a.anchorNode&&o.offset==a.anchorOffset||!Bo(e.contentDOM,a.anchorNode)?l.main.anchor:e.docView.posFromDOM(a.anchorNode,a.anchorOffset),c=e.viewport;
if((M.ios||M.chrome)&&h!=f&&Math.min(h,f)<=l.main.from&&Math.max(h,f)>=l.main.to&&(c.from>0||c.to<e.state.doc.length)){let u=Math.min(h,f),d=Math.max(h,f),p=c.from-
u,m=c.to-d;(p==0||p==1||u==0)&&(m==0||m==-1||d==e.state.doc.length)&&(h=0,f=e.state.doc.length)}if(e.inputState.composing>-1&&l.ranges.length>1)this.newSel=l.replaceRange(
w.range(f,h));else if(e.lineWrapping&&f==h&&!(l.main.empty&&l.main.head==h)&&e.inputState.lastTouchTime>Date.now()-100){let u=e.coordsAtPos(h,-1),d=0;u&&(d=e.inputState.
lastTouchY<=u.bottom?-1:1),this.newSel=w.create([w.cursor(h,d)])}else this.newSel=w.single(f,h)}}};function Rc(n,e,t,i){if(n.isComposite()){let s=-1,r=-1,o=-1,l=-1;
for(let a=0,h=i,f=i;a<n.children.length;a++){let c=n.children[a],u=h+c.length;if(h<e&&u>t)return Rc(c,e,t,h);if(u>=e&&s==-1&&(s=a,r=h),h>t&&c.dom.parentNode==n.
dom){o=a,l=f;break}f=u,h=u+c.breakAfter}return{from:r,to:l<0?i+n.length:l,startDOM:(s?n.children[s-1].dom.nextSibling:null)||n.dom.firstChild,endDOM:o<n.children.
length&&o>=0?n.children[o].dom:null}}else return n.isText()?{from:i,to:i+n.length,startDOM:n.dom,endDOM:n.dom.nextSibling}:null}function Ec(n,e){let t,{newSel:i}=e,
{state:s}=n,r=s.selection.main,o=n.inputState.lastKeyTime>Date.now()-100?n.inputState.lastKeyCode:-1;if(e.bounds){let{from:l,to:a}=e.bounds,h=r.from,f=null;(o===
8||M.android&&e.text.length<a-l)&&(h=r.to,f="end");let c=s.doc.sliceString(l,a,Oi),u,d;!r.empty&&r.from>=l&&r.to<=a&&(e.typeOver||c!=e.text)&&c.slice(0,r.from-l)==
e.text.slice(0,r.from-l)&&c.slice(r.to-l)==e.text.slice(u=e.text.length-(c.length-(r.to-l)))?t={from:r.from,to:r.to,insert:H.of(e.text.slice(r.from-l,u).split(Oi))}:
(d=Lc(c,e.text,h-l,f))&&(M.chrome&&o==13&&d.toB==d.from+2&&e.text.slice(d.from,d.toB)==Oi+Oi&&d.toB--,t={from:l+d.from,to:l+d.toA,insert:H.of(e.text.slice(d.from,
d.toB).split(Oi))})}else i&&(!n.hasFocus&&s.facet(Mt)||Xo(i,r))&&(i=null);if(!t&&!i)return!1;if((M.mac||M.android)&&t&&t.from==t.to&&t.from==r.head-1&&/^\. ?$/.
test(t.insert.toString())&&n.contentDOM.getAttribute("autocorrect")=="off"?(i&&t.insert.length==2&&(i=w.single(i.main.anchor-1,i.main.head-1)),t={from:t.from,to:t.
to,insert:H.of([t.insert.toString().replace("."," ")])}):s.doc.lineAt(r.from).to<r.to&&n.docView.lineHasWidget(r.to)&&n.inputState.insertingTextAt>Date.now()-50?
t={from:r.from,to:r.to,insert:s.toText(n.inputState.insertingText)}:M.chrome&&t&&t.from==t.to&&t.from==r.head&&t.insert.toString()==`
 `&&n.lineWrapping&&(i&&(i=w.single(i.main.anchor-1,i.main.head-1)),t={from:r.from,to:r.to,insert:H.of([" "])}),t)return Ol(n,t,i,o);if(i&&!Xo(i,r)){let l=!1,a="\
select";return n.inputState.lastSelectionTime>Date.now()-50&&(n.inputState.lastSelectionOrigin=="select"&&(l=!0),a=n.inputState.lastSelectionOrigin,a=="select.p\
ointer"&&(i=Bc(s.facet(On).map(h=>h(n)),i))),n.dispatch({selection:i,scrollIntoView:l,userEvent:a}),!0}else return!1}function Ol(n,e,t,i=-1){if(M.ios&&n.inputState.
flushIOSKey(e))return!0;let s=n.state.selection.main;if(M.android&&(e.to==s.to&&(e.from==s.from||e.from==s.from-1&&n.state.sliceDoc(e.from,s.from)==" ")&&e.insert.
length==1&&e.insert.lines==2&&Li(n.contentDOM,"Enter",13)||(e.from==s.from-1&&e.to==s.to&&e.insert.length==0||i==8&&e.insert.length<e.to-e.from&&e.to>s.head)&&Li(
n.contentDOM,"Backspace",8)||e.from==s.from&&e.to==s.to+1&&e.insert.length==0&&Li(n.contentDOM,"Delete",46)))return!0;let r=e.insert.toString();n.inputState.composing>=
0&&n.inputState.composing++;let o,l=()=>o||(o=eg(n,e,t));return n.state.facet(yc).some(a=>a(n,e.from,e.to,r,l))||n.dispatch(l()),!0}function eg(n,e,t){let i,s=n.
state,r=s.selection.main,o=-1;if(e.from==e.to&&e.from<r.from||e.from>r.to){let a=e.from<r.from?-1:1,h=a<0?r.from:r.to,f=wn(s.facet(On).map(c=>c(n)),h,a);e.from==
f&&(o=f)}if(o>-1)i={changes:e,selection:w.cursor(e.from+e.insert.length,-1)};else if(e.from>=r.from&&e.to<=r.to&&e.to-e.from>=(r.to-r.from)/3&&(!t||t.main.empty&&
t.main.from==e.from+e.insert.length)&&n.inputState.composing<0){let a=r.from<e.from?s.sliceDoc(r.from,e.from):"",h=r.to>e.to?s.sliceDoc(e.to,r.to):"";i=s.replaceSelection(
n.state.toText(a+e.insert.sliceString(0,void 0,n.state.lineBreak)+h))}else{let a=s.changes(e),h=t&&t.main.to<=a.newLength?t.main:void 0;if(s.selection.ranges.length>
1&&(n.inputState.composing>=0||n.inputState.compositionPendingChange)&&e.to<=r.to+10&&e.to>=r.to-10){let f=n.state.sliceDoc(e.from,e.to),c,u=t&&Dc(n,t.main.head);
if(u){let p=e.insert.length-(e.to-e.from);c={from:u.from,to:u.to-p}}else c=n.state.doc.lineAt(r.head);let d=r.to-e.to;i=s.changeByRange(p=>{if(p.from==r.from&&p.
to==r.to)return{changes:a,range:h||p.map(a)};let m=p.to-d,g=m-f.length;if(n.state.sliceDoc(g,m)!=f||m>=c.from&&g<=c.to)return{range:p};let b=s.changes({from:g,to:m,
insert:e.insert}),k=p.to-r.to;return{changes:b,range:h?w.range(Math.max(0,h.anchor+k),Math.max(0,h.head+k)):p.map(b)}})}else i={changes:a,selection:h&&s.selection.
replaceRange(h)}}let l="input.type";return(n.composing||n.inputState.compositionPendingChange&&n.inputState.compositionEndedAt>Date.now()-50)&&(n.inputState.compositionPendingChange=
!1,l+=".compose",n.inputState.compositionFirstChange&&(l+=".start",n.inputState.compositionFirstChange=!1)),s.update(i,{userEvent:l,scrollIntoView:!0})}function Lc(n,e,t,i){
let s=Math.min(n.length,e.length),r=0;for(;r<s&&n.charCodeAt(r)==e.charCodeAt(r);)r++;if(r==s&&n.length==e.length)return null;let o=n.length,l=e.length;for(;o>0&&
l>0&&n.charCodeAt(o-1)==e.charCodeAt(l-1);)o--,l--;if(i=="end"){let a=Math.max(0,r-Math.min(o,l));t-=o+a-r}if(o<r&&n.length<e.length){let a=t<=r&&t>=o?r-t:0;r-=
a,l=r+(l-o),o=r}else if(l<r){let a=t<=r&&t>=l?r-t:0;r-=a,o=r+(o-l),l=r}return{from:r,toA:o,toB:l}}function tg(n){let e=[];if(n.root.activeElement!=n.contentDOM)
return e;let{anchorNode:t,anchorOffset:i,focusNode:s,focusOffset:r}=n.observer.selectionRange;return t&&(e.push(new $s(t,i)),(s!=t||r!=i)&&e.push(new $s(s,r))),
e}function ig(n,e){if(n.length==0)return null;let t=n[0].pos,i=n.length==2?n[1].pos:t;return t<0||i<0?null:t==i?w.create([w.cursor(i+e,-1)]):w.single(t+e,i+e)}function Xo(n,e){
return e.head==n.main.head&&e.anchor==n.main.anchor}var Jo=class{setSelectionOrigin(e){this.lastSelectionOrigin=e,this.lastSelectionTime=Date.now()}constructor(e){
this.view=e,this.lastKeyCode=0,this.lastKeyTime=0,this.touchActive=!1,this.lastTouchTime=0,this.lastTouchX=0,this.lastTouchY=0,this.lastFocusTime=0,this.lastScrollTop=
0,this.lastScrollLeft=0,this.lastWheelEvent=0,this.pendingIOSKey=void 0,this.lastIOSMomentumScroll=0,this.tabFocusMode=-1,this.lastSelectionOrigin=null,this.lastSelectionTime=
0,this.lastContextMenu=0,this.scrollHandlers=[],this.handlers=Object.create(null),this.composing=-1,this.compositionFirstChange=null,this.compositionEndedAt=0,this.
compositionPendingKey=!1,this.compositionPendingChange=!1,this.insertingText="",this.insertingTextAt=0,this.mouseSelection=null,this.draggedContent=null,this.handleEvent=
this.handleEvent.bind(this),this.notifiedFocused=e.hasFocus,M.safari&&e.contentDOM.addEventListener("input",()=>null),M.gecko&&bg(e.contentDOM.ownerDocument)}handleEvent(e){
!fg(this.view,e)||this.ignoreDuringComposition(e)||e.type=="keydown"&&this.keydown(e)||(this.view.updateState!=0?Promise.resolve().then(()=>this.runHandlers(e.type,
e)):this.runHandlers(e.type,e))}runHandlers(e,t){let i=this.handlers[e];if(i){for(let s of i.observers)s(this.view,t);for(let s of i.handlers){if(t.defaultPrevented)
break;if(s(this.view,t)){t.preventDefault();break}}}}ensureHandlers(e){let t=sg(e),i=this.handlers,s=this.view.contentDOM;for(let r in t)if(r!="scroll"){let o=!t[r].
handlers.length,l=i[r];l&&o!=!l.handlers.length&&(s.removeEventListener(r,this.handleEvent),l=null),l||s.addEventListener(r,this.handleEvent,{passive:o})}for(let r in i)
r!="scroll"&&!t[r]&&s.removeEventListener(r,this.handleEvent);this.handlers=t}keydown(e){if(this.lastKeyCode=e.keyCode,this.lastKeyTime=Date.now(),e.keyCode==9&&
this.tabFocusMode>-1&&(!this.tabFocusMode||Date.now()<=this.tabFocusMode))return!0;if(this.tabFocusMode>0&&e.keyCode!=27&&Nc.indexOf(e.keyCode)<0&&(this.tabFocusMode=
-1),M.android&&M.chrome&&!e.synthetic&&(e.keyCode==13||e.keyCode==8))return this.view.observer.delayAndroidKey(e.key,e.keyCode),!0;if(M.ios&&!e.synthetic&&!e.altKey&&
!e.metaKey&&(Ic.some(t=>t.keyCode==e.keyCode)&&!e.ctrlKey||rg.indexOf(e.key)>-1&&e.ctrlKey)){let t={ctrlKey:e.ctrlKey,altKey:e.altKey,metaKey:e.metaKey,shiftKey:e.
shiftKey};t.shiftKey&&M.ios&&!/^(off|none)$/.test(this.view.contentDOM.autocapitalize)&&ng(this.view.win)&&(t.shiftKey=!1);let i=this.pendingIOSKey={key:e.key,keyCode:e.
keyCode,mods:t};return setTimeout(()=>{this.pendingIOSKey==i&&this.flushIOSKey()},50),!0}return e.keyCode!=229&&this.view.observer.forceFlush(),!1}flushIOSKey(e){
let t=this.pendingIOSKey;return!t||this.view.observer.pendingRecords().length||t.key=="Enter"&&e&&e.from<e.to&&/^\S+$/.test(e.insert.toString())?!1:(this.pendingIOSKey=
void 0,Li(this.view.contentDOM,t.key,t.keyCode,t.mods))}ignoreDuringComposition(e){return!/^key/.test(e.type)||e.synthetic?!1:this.composing>0?!0:M.safari&&!M.ios&&
this.compositionPendingKey&&Date.now()-this.compositionEndedAt<100?(this.compositionPendingKey=!1,!0):!1}startMouseSelection(e){this.mouseSelection&&this.mouseSelection.
destroy(),this.mouseSelection=e}update(e){this.view.observer.update(e),this.mouseSelection&&this.mouseSelection.update(e),this.draggedContent&&e.docChanged&&(this.
draggedContent=this.draggedContent.map(e.changes)),e.transactions.length&&(this.lastKeyCode=this.lastSelectionTime=0)}destroy(){this.mouseSelection&&this.mouseSelection.
destroy()}};function ng(n){return n.visualViewport?n.visualViewport.height*n.visualViewport.scale/n.document.documentElement.clientHeight<.85:!1}function Pf(n,e){
return(t,i)=>{try{return e.call(n,i,t)}catch(s){me(t.state,s)}}}function sg(n){let e=Object.create(null);function t(i){return e[i]||(e[i]={observers:[],handlers:[]})}
for(let i of n){let s=i.spec,r=s&&s.plugin.domEventHandlers,o=s&&s.plugin.domEventObservers;if(r)for(let l in r){let a=r[l];a&&t(l).handlers.push(Pf(i.value,a))}
if(o)for(let l in o){let a=o[l];a&&t(l).observers.push(Pf(i.value,a))}}for(let i in lt)t(i).handlers.push(lt[i]);for(let i in Me)t(i).observers.push(Me[i]);return e}
var Ic=[{key:"Backspace",keyCode:8,inputType:"deleteContentBackward"},{key:"Enter",keyCode:13,inputType:"insertParagraph"},{key:"Enter",keyCode:13,inputType:"in\
sertLineBreak"},{key:"Delete",keyCode:46,inputType:"deleteContentForward"}],rg="dthko",Nc=[16,17,18,20,91,92,224,225],Ss=6;function Cs(n){return Math.max(0,n)*.7+
8}function og(n,e){return Math.max(Math.abs(n.clientX-e.clientX),Math.abs(n.clientY-e.clientY))}var Qo=class{constructor(e,t,i,s){this.view=e,this.startEvent=t,
this.style=i,this.mustSelect=s,this.scrollSpeed={x:0,y:0},this.scrolling=-1,this.lastEvent=t,this.scrollParents=ic(e.contentDOM),this.atoms=e.state.facet(On).map(
o=>o(e));let r=e.contentDOM.ownerDocument;r.addEventListener("mousemove",this.move=this.move.bind(this)),r.addEventListener("mouseup",this.up=this.up.bind(this)),
this.extend=t.shiftKey,this.multiple=e.state.facet(Y.allowMultipleSelections)&&lg(e,t),this.dragging=hg(e,t)&&Wc(t)==1?null:!1}start(e){this.dragging===!1&&this.
select(e)}move(e){if(e.buttons==0)return this.destroy();if(this.dragging||this.dragging==null&&og(this.startEvent,e)<10)return;this.select(this.lastEvent=e);let t=0,
i=0,s=0,r=0,o=this.view.win.innerWidth,l=this.view.win.innerHeight;this.scrollParents.x&&({left:s,right:o}=this.scrollParents.x.getBoundingClientRect()),this.scrollParents.
y&&({top:r,bottom:l}=this.scrollParents.y.getBoundingClientRect());let a=Ml(this.view);e.clientX-a.left<=s+Ss?t=-Cs(s-e.clientX):e.clientX+a.right>=o-Ss&&(t=Cs(
e.clientX-o)),e.clientY-a.top<=r+Ss?i=-Cs(r-e.clientY):e.clientY+a.bottom>=l-Ss&&(i=Cs(e.clientY-l)),this.setScrollSpeed(t,i)}up(e){this.dragging==null&&this.select(
this.lastEvent),this.dragging||e.preventDefault(),this.destroy()}destroy(){this.setScrollSpeed(0,0);let e=this.view.contentDOM.ownerDocument;e.removeEventListener(
"mousemove",this.move),e.removeEventListener("mouseup",this.up),this.view.inputState.mouseSelection=this.view.inputState.draggedContent=null}setScrollSpeed(e,t){
this.scrollSpeed={x:e,y:t},e||t?this.scrolling<0&&(this.scrolling=setInterval(()=>this.scroll(),50)):this.scrolling>-1&&(clearInterval(this.scrolling),this.scrolling=
-1)}scroll(){let{x:e,y:t}=this.scrollSpeed;e&&this.scrollParents.x&&(this.scrollParents.x.scrollLeft+=e,e=0),t&&this.scrollParents.y&&(this.scrollParents.y.scrollTop+=
t,t=0),(e||t)&&this.view.win.scrollBy(e,t),this.dragging===!1&&this.select(this.lastEvent)}select(e){let{view:t}=this,i=Bc(this.atoms,this.style.get(e,this.extend,
this.multiple));(this.mustSelect||!i.eq(t.state.selection,this.dragging===!1))&&this.view.dispatch({selection:i,userEvent:"select.pointer"}),this.mustSelect=!1}update(e){
e.transactions.some(t=>t.isUserEvent("input.type"))?this.destroy():this.style.update(e)&&setTimeout(()=>this.select(this.lastEvent),20)}};function lg(n,e){let t=n.
state.facet(pc);return t.length?t[0](e):M.mac?e.metaKey:e.ctrlKey}function ag(n,e){let t=n.state.facet(mc);return t.length?t[0](e):M.mac?!e.altKey:!e.ctrlKey}function hg(n,e){
let{main:t}=n.state.selection;if(t.empty)return!1;let i=Tn(n.root);if(!i||i.rangeCount==0)return!0;let s=i.getRangeAt(0).getClientRects();for(let r=0;r<s.length;r++){
let o=s[r];if(o.left<=e.clientX&&o.right>=e.clientX&&o.top<=e.clientY&&o.bottom>=e.clientY)return!0}return!1}function fg(n,e){if(!e.bubbles)return!0;if(e.defaultPrevented)
return!1;for(let t=e.target,i;t!=n.contentDOM;t=t.parentNode)if(!t||t.nodeType==11||(i=ee.get(t))&&i.isWidget()&&!i.isHidden&&i.widget.ignoreEvent(e))return!1;return!0}
var lt=Object.create(null),Me=Object.create(null),Fc=M.ie&&M.ie_version<15||M.ios&&M.webkit_version<604;function cg(n){let e=n.dom.parentNode;if(!e)return;let t=e.
appendChild(document.createElement("textarea"));t.style.cssText="position: fixed; left: -10000px; top: 10px",t.focus(),setTimeout(()=>{n.focus(),t.remove(),Hc(n,
t.value)},50)}function tr(n,e,t){for(let i of n.facet(e))t=i(t,n);return t}function Hc(n,e){e=tr(n.state,Sl,e);let{state:t}=n,i,s=1,r=t.toText(e),o=r.lines==t.selection.
ranges.length;if(Zo!=null&&t.selection.ranges.every(a=>a.empty)&&Zo==r.toString()){let a=-1;i=t.changeByRange(h=>{let f=t.doc.lineAt(h.from);if(f.from==a)return{
range:h};a=f.from;let c=t.toText((o?r.line(s++).text:e)+t.lineBreak);return{changes:{from:f.from,insert:c},range:w.cursor(h.from+c.length,-1)}})}else o?i=t.changeByRange(
a=>{let h=r.line(s++);return{changes:{from:a.from,to:a.to,insert:h.text},range:w.cursor(a.from+h.length,-1)}}):i=t.replaceSelection(r);n.dispatch(i,{userEvent:"\
input.paste",scrollIntoView:!0})}Me.scroll=n=>{let e=n.inputState;e.lastScrollTop=n.scrollDOM.scrollTop,e.lastScrollLeft=n.scrollDOM.scrollLeft,M.ios&&!e.touchActive&&
(e.lastIOSMomentumScroll=Date.now())};Me.wheel=Me.mousewheel=n=>{n.inputState.lastWheelEvent=Date.now()};lt.keydown=(n,e)=>(n.inputState.setSelectionOrigin("sel\
ect"),e.keyCode==27&&n.inputState.tabFocusMode!=0&&(n.inputState.tabFocusMode=Date.now()+2e3),!1);Me.touchstart=(n,e)=>{let t=n.inputState,i=e.targetTouches[0];
t.touchActive=!0,t.lastTouchTime=Date.now(),i&&(t.lastTouchX=i.clientX,t.lastTouchY=i.clientY),t.setSelectionOrigin("select.pointer")};Me.touchmove=n=>{n.inputState.
setSelectionOrigin("select.pointer")};Me.touchend=(n,e)=>{n.inputState.touchActive=!1};lt.mousedown=(n,e)=>{if(n.observer.flush(),n.inputState.lastTouchTime>Date.
now()-2e3)return!1;let t=null;for(let i of n.state.facet(gc))if(t=i(n,e),t)break;if(!t&&e.button==0&&(t=dg(n,e)),t){let i=!n.hasFocus;n.inputState.startMouseSelection(
new Qo(n,e,t,i)),i&&n.observer.ignore(()=>{rc(n.contentDOM);let r=n.root.activeElement;r&&!r.contains(n.contentDOM)&&r.blur()});let s=n.inputState.mouseSelection;
if(s)return s.start(e),s.dragging===!1}else n.inputState.setSelectionOrigin("select.pointer");return!1};function Df(n,e,t,i){if(i==1)return w.cursor(e,t);if(i==
2)return _m(n.state,e,t);{let s=n.docView.lineAt(e,t),r=n.state.doc.lineAt(s?s.posAtEnd:e),o=s?s.posAtStart:r.from,l=s?s.posAtEnd:r.to;return l<n.state.doc.length&&
l==r.to&&l++,w.undirectionalRange(o,l)}}var ug=M.ie&&M.ie_version<=11,Bf=null,Rf=0,Ef=0;function Wc(n){if(!ug)return n.detail;let e=Bf,t=Ef;return Bf=n,Ef=Date.
now(),Rf=!e||t>Date.now()-400&&Math.abs(e.clientX-n.clientX)<2&&Math.abs(e.clientY-n.clientY)<2?(Rf+1)%3:1}function dg(n,e){let t=n.posAndSideAtCoords({x:e.clientX,
y:e.clientY},!1),i=Wc(e),s=n.state.selection;return{update(r){r.docChanged&&(t.pos=r.changes.mapPos(t.pos),s=s.map(r.changes))},get(r,o,l){let a=n.posAndSideAtCoords(
{x:r.clientX,y:r.clientY},!1),h,f=Df(n,a.pos,a.assoc,i);if(t.pos!=a.pos&&!o){let c=Df(n,t.pos,t.assoc,i),u=Math.min(c.from,f.from),d=Math.max(c.to,f.to);f=u<f.from?
w.range(u,d,f.assoc):w.range(d,u,f.assoc)}return o?s.replaceRange(s.main.extend(f.from,f.to,f.assoc)):l&&i==1&&s.ranges.length>1&&(h=pg(s,a.pos))?h:l?s.addRange(
f):w.create([f])}}}function pg(n,e){for(let t=0;t<n.ranges.length;t++){let{from:i,to:s}=n.ranges[t];if(i<=e&&s>=e)return w.create(n.ranges.slice(0,t).concat(n.ranges.
slice(t+1)),n.mainIndex==t?0:n.mainIndex-(n.mainIndex>t?1:0))}return null}lt.dragstart=(n,e)=>{let{selection:{main:t}}=n.state;if(e.target.draggable){let s=n.docView.
tile.nearest(e.target);if(s&&s.isWidget()){let r=s.posAtStart,o=r+s.length;(r>=t.to||o<=t.from)&&(t=w.undirectionalRange(r,o))}}let{inputState:i}=n;return i.mouseSelection&&
(i.mouseSelection.dragging=!0),i.draggedContent=t,e.dataTransfer&&(e.dataTransfer.setData("Text",tr(n.state,Cl,n.state.sliceDoc(t.from,t.to))),e.dataTransfer.effectAllowed=
"copyMove"),!1};lt.dragend=n=>(n.inputState.draggedContent=null,!1);function Lf(n,e,t,i){if(t=tr(n.state,Sl,t),!t)return;let s=n.posAtCoords({x:e.clientX,y:e.clientY},
!1),{draggedContent:r}=n.inputState,o=i&&r&&ag(n,e)?{from:r.from,to:r.to}:null,l={from:s,insert:t},a=n.state.changes(o?[o,l]:l);n.focus(),n.dispatch({changes:a,
selection:{anchor:a.mapPos(s,-1),head:a.mapPos(s,1)},userEvent:o?"move.drop":"input.drop"}),n.inputState.draggedContent=null}lt.drop=(n,e)=>{if(!e.dataTransfer)
return!1;if(n.state.readOnly)return!0;let t=e.dataTransfer.files;if(t&&t.length){let i=Array(t.length),s=0,r=()=>{++s==t.length&&Lf(n,e,i.filter(o=>o!=null).join(
n.state.lineBreak),!1)};for(let o=0;o<t.length;o++){let l=new FileReader;l.onerror=r,l.onload=()=>{/[\x00-\x08\x0e-\x1f]{2}/.test(l.result)||(i[o]=l.result),r()},
l.readAsText(t[o])}return!0}else{let i=e.dataTransfer.getData("Text");if(i)return Lf(n,e,i,!0),!0}return!1};lt.paste=(n,e)=>{if(n.state.readOnly)return!0;n.observer.
flush();let t=Fc?null:e.clipboardData;return t?(Hc(n,t.getData("text/plain")||t.getData("text/uri-list")),!0):(cg(n),!1)};function mg(n,e){let t=n.dom.parentNode;
if(!t)return;let i=t.appendChild(document.createElement("textarea"));i.style.cssText="position: fixed; left: -10000px; top: 10px",i.value=e,i.focus(),i.selectionEnd=
e.length,i.selectionStart=0,setTimeout(()=>{i.remove(),n.focus()},50)}function gg(n){let e=[],t=[],i=!1;for(let s of n.selection.ranges)s.empty||(e.push(n.sliceDoc(
s.from,s.to)),t.push(s));if(!e.length){let s=-1;for(let{from:r}of n.selection.ranges){let o=n.doc.lineAt(r);o.number>s&&(e.push(o.text),t.push({from:o.from,to:Math.
min(n.doc.length,o.to+1)})),s=o.number}i=!0}return{text:tr(n,Cl,e.join(n.lineBreak)),ranges:t,linewise:i}}var Zo=null;lt.copy=lt.cut=(n,e)=>{if(!mn(n.contentDOM,
n.observer.selectionRange))return!1;let{text:t,ranges:i,linewise:s}=gg(n.state);if(!t&&!s)return!1;Zo=s?t:null,e.type=="cut"&&!n.state.readOnly&&n.dispatch({changes:i,
scrollIntoView:!0,userEvent:"delete.cut"});let r=Fc?null:e.clipboardData;return r?(r.clearData(),r.setData("text/plain",t),!0):(mg(n,t),!1)};var Vc=Oe.define();
function zc(n,e){let t=[];for(let i of n.facet(xc)){let s=i(n,e);s&&t.push(s)}return t.length?n.update({effects:t,annotations:Vc.of(!0)}):null}function $c(n){setTimeout(
()=>{let e=n.hasFocus;if(e!=n.inputState.notifiedFocused){let t=zc(n.state,e);t?n.dispatch(t):n.update([])}},10)}Me.focus=n=>{n.inputState.lastFocusTime=Date.now(),
!n.scrollDOM.scrollTop&&(n.inputState.lastScrollTop||n.inputState.lastScrollLeft)&&(n.scrollDOM.scrollTop=n.inputState.lastScrollTop,n.scrollDOM.scrollLeft=n.inputState.
lastScrollLeft),$c(n)};Me.blur=n=>{n.observer.clearSelectionRange(),$c(n)};Me.compositionstart=Me.compositionupdate=(n,e)=>{if(!n.observer.editContext&&(n.inputState.
compositionFirstChange==null&&(n.inputState.compositionFirstChange=!0),n.inputState.composing<0)){let{main:t}=n.state.selection;!t.empty&&n.lineBlockAt(t.from).
from!=n.lineBlockAt(t.to).from&&!n.state.readOnly&&n.dispatch({changes:n.state.selection.ranges.filter(i=>!i.empty).map(i=>({from:i.from,to:i.to})),userEvent:"i\
nput"}),n.inputState.composing=0}};Me.compositionend=n=>{n.observer.editContext||(n.inputState.composing=-1,n.inputState.compositionEndedAt=Date.now(),n.inputState.
compositionPendingKey=!0,n.inputState.compositionPendingChange=n.observer.pendingRecords().length>0,n.inputState.compositionFirstChange=null,M.chrome&&M.android?
n.observer.flushSoon():n.inputState.compositionPendingChange?Promise.resolve().then(()=>n.observer.flush()):setTimeout(()=>{n.inputState.composing<0&&n.docView.
hasComposition&&n.update([])},50))};Me.contextmenu=n=>{n.inputState.lastContextMenu=Date.now()};lt.beforeinput=(n,e)=>{var t,i;if((e.inputType=="insertText"||e.
inputType=="insertCompositionText")&&(n.inputState.insertingText=e.data,n.inputState.insertingTextAt=Date.now()),e.inputType=="insertReplacementText"&&n.observer.
editContext){let r=(t=e.dataTransfer)===null||t===void 0?void 0:t.getData("text/plain"),o=e.getTargetRanges();if(r&&o.length){let l=o[0],a=n.posAtDOM(l.startContainer,
l.startOffset),h=n.posAtDOM(l.endContainer,l.endOffset);return Ol(n,{from:a,to:h,insert:n.state.toText(r)},null),!0}}let s;if(M.chrome&&M.android&&(s=Ic.find(r=>r.
inputType==e.inputType))&&(n.observer.delayAndroidKey(s.key,s.keyCode),s.key=="Backspace"||s.key=="Delete")){let r=((i=window.visualViewport)===null||i===void 0?
void 0:i.height)||0;setTimeout(()=>{var o;(((o=window.visualViewport)===null||o===void 0?void 0:o.height)||0)>r+10&&n.hasFocus&&(n.contentDOM.blur(),n.focus())},
100)}return M.ios&&e.inputType=="deleteContentForward"&&n.observer.flushSoon(),M.safari&&e.inputType=="insertText"&&n.inputState.composing>=0&&setTimeout(()=>Me.
compositionend(n,e),20),!1};var If=new Set;function bg(n){If.has(n)||(If.add(n),n.addEventListener("copy",()=>{}),n.addEventListener("cut",()=>{}))}var Nf=["pre\
-wrap","normal","pre-line","break-spaces"],zi=!1;function Ff(){zi=!1}var el=class{constructor(e){this.lineWrapping=e,this.doc=H.empty,this.heightSamples={},this.
lineHeight=14,this.charWidth=7,this.textHeight=14,this.lineLength=30}heightForGap(e,t){let i=this.doc.lineAt(t).number-this.doc.lineAt(e).number+1;return this.lineWrapping&&
(i+=Math.max(0,Math.ceil((t-e-i*this.lineLength*.5)/this.lineLength))),this.lineHeight*i}heightForLine(e){return this.lineWrapping?(1+Math.max(0,Math.ceil((e-this.
lineLength)/Math.max(1,this.lineLength-5))))*this.lineHeight:this.lineHeight}setDoc(e){return this.doc=e,this}mustRefreshForWrapping(e){return Nf.indexOf(e)>-1!=
this.lineWrapping}mustRefreshForHeights(e){let t=!1;for(let i=0;i<e.length;i++){let s=e[i];s<0?i++:this.heightSamples[Math.floor(s*10)]||(t=!0,this.heightSamples[Math.
floor(s*10)]=!0)}return t}refresh(e,t,i,s,r,o){let l=Nf.indexOf(e)>-1,a=Math.abs(t-this.lineHeight)>.3||this.lineWrapping!=l;if(this.lineWrapping=l,this.lineHeight=
t,this.charWidth=i,this.textHeight=s,this.lineLength=r,a){this.heightSamples={};for(let h=0;h<o.length;h++){let f=o[h];f<0?h++:this.heightSamples[Math.floor(f*10)]=
!0}}return a}},tl=class{constructor(e,t){this.from=e,this.heights=t,this.index=0}get more(){return this.index<this.heights.length}},rt=class n{constructor(e,t,i,s,r){
this.from=e,this.length=t,this.top=i,this.height=s,this._content=r}get type(){return typeof this._content=="number"?ge.Text:Array.isArray(this._content)?this._content:
this._content.type}get to(){return this.from+this.length}get bottom(){return this.top+this.height}get widget(){return this._content instanceof ni?this._content.
widget:null}get widgetLineBreaks(){return typeof this._content=="number"?this._content:0}join(e){let t=(Array.isArray(this._content)?this._content:[this]).concat(
Array.isArray(e._content)?e._content:[e]);return new n(this.from,this.length+e.length,this.top,this.height+e.height,t)}},X=(function(n){return n[n.ByPos=0]="ByP\
os",n[n.ByHeight=1]="ByHeight",n[n.ByPosNoHeight=2]="ByPosNoHeight",n})(X||(X={})),Rs=.001,We=class n{constructor(e,t,i=2){this.length=e,this.height=t,this.flags=
i}get outdated(){return(this.flags&2)>0}set outdated(e){this.flags=(e?2:0)|this.flags&-3}setHeight(e){this.height!=e&&(Math.abs(this.height-e)>Rs&&(zi=!0),this.
height=e)}replace(e,t,i){return n.of(i)}decomposeLeft(e,t){t.push(this)}decomposeRight(e,t){t.push(this)}applyChanges(e,t,i,s){let r=this,o=i.doc;for(let l=s.length-
1;l>=0;l--){let{fromA:a,toA:h,fromB:f,toB:c}=s[l],u=r.lineAt(a,X.ByPosNoHeight,i.setDoc(t),0,0),d=u.to>=h?u:r.lineAt(h,X.ByPosNoHeight,i,0,0);for(c+=d.to-h,h=d.
to;l>0&&u.from<=s[l-1].toA;)a=s[l-1].fromA,f=s[l-1].fromB,l--,a<u.from&&(u=r.lineAt(a,X.ByPosNoHeight,i,0,0));f+=u.from-a,a=u.from;let p=nl.build(i.setDoc(o),e,
f,c);r=qs(r,r.replace(a,h,p))}return r.updateHeight(i,0)}static empty(){return new Ye(0,0,0)}static of(e){if(e.length==1)return e[0];let t=0,i=e.length,s=0,r=0;
for(;;)if(t==i)if(s>r*2){let l=e[t-1];l.break?e.splice(--t,1,l.left,null,l.right):e.splice(--t,1,l.left,l.right),i+=1+l.break,s-=l.size}else if(r>s*2){let l=e[i];
l.break?e.splice(i,1,l.left,null,l.right):e.splice(i,1,l.left,l.right),i+=2+l.break,r-=l.size}else break;else if(s<r){let l=e[t++];l&&(s+=l.size)}else{let l=e[--i];
l&&(r+=l.size)}let o=!1;return e[t-1]==null?(o=!0,t--):e[t]==null&&(o=!0,i++),new il(n.of(e.slice(0,t)),o,n.of(e.slice(i)))}};function qs(n,e){return n==e?n:(n.
constructor!=e.constructor&&(zi=!0),e)}We.prototype.size=1;var yg=I.replace({}),js=class extends We{constructor(e,t,i){super(e,t),this.deco=i,this.spaceAbove=0}mainBlock(e,t){
return new rt(t,this.length,e+this.spaceAbove,this.height-this.spaceAbove,this.deco||0)}blockAt(e,t,i,s){return this.spaceAbove&&e<i+this.spaceAbove?new rt(s,0,
i,this.spaceAbove,yg):this.mainBlock(i,s)}lineAt(e,t,i,s,r){let o=this.mainBlock(s,r);return this.spaceAbove?this.blockAt(0,i,s,r).join(o):o}forEachLine(e,t,i,s,r,o){
e<=r+this.length&&t>=r&&o(this.lineAt(0,X.ByPos,i,s,r))}setMeasuredHeight(e){let t=e.heights[e.index++];t<0?(this.spaceAbove=-t,t=e.heights[e.index++]):this.spaceAbove=
0,this.setHeight(t)}updateHeight(e,t=0,i=!1,s){return s&&s.from<=t&&s.more&&this.setMeasuredHeight(s),this.outdated=!1,this}toString(){return`block(${this.length}\
)`}},Ye=class n extends js{constructor(e,t,i){super(e,t,null),this.collapsed=0,this.widgetHeight=0,this.breaks=0,this.spaceAbove=i}mainBlock(e,t){return new rt(
t,this.length,e+this.spaceAbove,this.height-this.spaceAbove,this.breaks)}replace(e,t,i){let s=i[0];return i.length==1&&(s instanceof n||s instanceof It&&s.flags&
4)&&Math.abs(this.length-s.length)<10?(s instanceof It?s=new n(s.length,this.height,this.spaceAbove):s.height=this.height,this.outdated||(s.outdated=!1),s):We.of(
i)}updateHeight(e,t=0,i=!1,s){return s&&s.from<=t&&s.more?this.setMeasuredHeight(s):(i||this.outdated)&&(this.spaceAbove=0,this.setHeight(Math.max(this.widgetHeight,
e.heightForLine(this.length-this.collapsed))+this.breaks*e.lineHeight)),this.outdated=!1,this}toString(){return`line(${this.length}${this.collapsed?-this.collapsed:
""}${this.widgetHeight?":"+this.widgetHeight:""})`}},It=class n extends We{constructor(e){super(e,0)}heightMetrics(e,t){let i=e.doc.lineAt(t).number,s=e.doc.lineAt(
t+this.length).number,r=s-i+1,o,l=0;if(e.lineWrapping){let a=Math.min(this.height,e.lineHeight*r);o=a/r,this.length>r+1&&(l=(this.height-a)/(this.length-r-1))}else
o=this.height/r;return{firstLine:i,lastLine:s,perLine:o,perChar:l}}blockAt(e,t,i,s){let{firstLine:r,lastLine:o,perLine:l,perChar:a}=this.heightMetrics(t,s);if(t.
lineWrapping){let h=s+(e<t.lineHeight?0:Math.round(Math.max(0,Math.min(1,(e-i)/this.height))*this.length)),f=t.doc.lineAt(h),c=l+f.length*a,u=Math.max(i,e-c/2);
return new rt(f.from,f.length,u,c,0)}else{let h=Math.max(0,Math.min(o-r,Math.floor((e-i)/l))),{from:f,length:c}=t.doc.line(r+h);return new rt(f,c,i+l*h,l,0)}}lineAt(e,t,i,s,r){
if(t==X.ByHeight)return this.blockAt(e,i,s,r);if(t==X.ByPosNoHeight){let{from:d,to:p}=i.doc.lineAt(e);return new rt(d,p-d,0,0,0)}let{firstLine:o,perLine:l,perChar:a}=this.
heightMetrics(i,r),h=i.doc.lineAt(e),f=l+h.length*a,c=h.number-o,u=s+l*c+a*(h.from-r-c);return new rt(h.from,h.length,Math.max(s,Math.min(u,s+this.height-f)),f,
0)}forEachLine(e,t,i,s,r,o){e=Math.max(e,r),t=Math.min(t,r+this.length);let{firstLine:l,perLine:a,perChar:h}=this.heightMetrics(i,r);for(let f=e,c=s;f<=t;){let u=i.
doc.lineAt(f);if(f==e){let p=u.number-l;c+=a*p+h*(e-r-p)}let d=a+h*u.length;o(new rt(u.from,u.length,c,d,0)),c+=d,f=u.to+1}}replace(e,t,i){let s=this.length-t;if(s>
0){let r=i[i.length-1];r instanceof n?i[i.length-1]=new n(r.length+s):i.push(null,new n(s-1))}if(e>0){let r=i[0];r instanceof n?i[0]=new n(e+r.length):i.unshift(
new n(e-1),null)}return We.of(i)}decomposeLeft(e,t){t.push(new n(e-1),null)}decomposeRight(e,t){t.push(null,new n(this.length-e-1))}updateHeight(e,t=0,i=!1,s){let r=t+
this.length;if(s&&s.from<=t+this.length&&s.more){let o=[],l=Math.max(t,s.from),a=-1;for(s.from>t&&o.push(new n(s.from-t-1).updateHeight(e,t));l<=r&&s.more;){let f=e.
doc.lineAt(l).length;o.length&&o.push(null);let c=s.heights[s.index++],u=0;c<0&&(u=-c,c=s.heights[s.index++]),a==-1?a=c:Math.abs(c-a)>=Rs&&(a=-2);let d=new Ye(f,
c,u);d.outdated=!1,o.push(d),l+=f+1}l<=r&&o.push(null,new n(r-l).updateHeight(e,l));let h=We.of(o);return(a<0||Math.abs(h.height-this.height)>=Rs||Math.abs(a-this.
heightMetrics(e,t).perLine)>=Rs)&&(zi=!0),qs(this,h)}else(i||this.outdated)&&(this.setHeight(e.heightForGap(t,t+this.length)),this.outdated=!1);return this}toString(){
return`gap(${this.length})`}},il=class extends We{constructor(e,t,i){super(e.length+(t?1:0)+i.length,e.height+i.height,(t?1:0)|(e.outdated||i.outdated?2:0)),this.
left=e,this.right=i,this.size=e.size+i.size}get break(){return this.flags&1}blockAt(e,t,i,s){let r=i+this.left.height;return e<r?this.left.blockAt(e,t,i,s):this.
right.blockAt(e,t,r,s+this.left.length+this.break)}lineAt(e,t,i,s,r){let o=s+this.left.height,l=r+this.left.length+this.break,a=t==X.ByHeight?e<o:e<l,h=a?this.left.
lineAt(e,t,i,s,r):this.right.lineAt(e,t,i,o,l);if(this.break||(a?h.to<l:h.from>l))return h;let f=t==X.ByPosNoHeight?X.ByPosNoHeight:X.ByPos;return a?h.join(this.
right.lineAt(l,f,i,o,l)):this.left.lineAt(l,f,i,s,r).join(h)}forEachLine(e,t,i,s,r,o){let l=s+this.left.height,a=r+this.left.length+this.break;if(this.break)e<a&&
this.left.forEachLine(e,t,i,s,r,o),t>=a&&this.right.forEachLine(e,t,i,l,a,o);else{let h=this.lineAt(a,X.ByPos,i,s,r);e<h.from&&this.left.forEachLine(e,Math.min(
t,h.from-1),i,s,r,o),h.to>=e&&h.from<=t&&o(h),t>h.to&&this.right.forEachLine(Math.max(e,h.to+1),t,i,l,a,o)}}replace(e,t,i){let s=this.left.length+this.break;if(t<
s)return this.balanced(this.left.replace(e,t,i),this.right);if(e>this.left.length)return this.balanced(this.left,this.right.replace(e-s,t-s,i));let r=[];e>0&&this.
decomposeLeft(e,r);let o=r.length;for(let l of i)r.push(l);if(e>0&&Hf(r,o-1),t<this.length){let l=r.length;this.decomposeRight(t,r),Hf(r,l)}return We.of(r)}decomposeLeft(e,t){
let i=this.left.length;if(e<=i)return this.left.decomposeLeft(e,t);t.push(this.left),this.break&&(i++,e>=i&&t.push(null)),e>i&&this.right.decomposeLeft(e-i,t)}decomposeRight(e,t){
let i=this.left.length,s=i+this.break;if(e>=s)return this.right.decomposeRight(e-s,t);e<i&&this.left.decomposeRight(e,t),this.break&&e<s&&t.push(null),t.push(this.
right)}balanced(e,t){return e.size>2*t.size||t.size>2*e.size?We.of(this.break?[e,null,t]:[e,t]):(this.left=qs(this.left,e),this.right=qs(this.right,t),this.setHeight(
e.height+t.height),this.outdated=e.outdated||t.outdated,this.size=e.size+t.size,this.length=e.length+this.break+t.length,this)}updateHeight(e,t=0,i=!1,s){let{left:r,
right:o}=this,l=t+r.length+this.break,a=null;return s&&s.from<=t+r.length&&s.more?a=r=r.updateHeight(e,t,i,s):r.updateHeight(e,t,i),s&&s.from<=l+o.length&&s.more?
a=o=o.updateHeight(e,l,i,s):o.updateHeight(e,l,i),a?this.balanced(r,o):(this.height=this.left.height+this.right.height,this.outdated=!1,this)}toString(){return this.
left+(this.break?" ":"-")+this.right}};function Hf(n,e){let t,i;n[e]==null&&(t=n[e-1])instanceof It&&(i=n[e+1])instanceof It&&n.splice(e-1,3,new It(t.length+1+i.
length))}var xg=5,nl=class n{constructor(e,t){this.pos=e,this.oracle=t,this.nodes=[],this.lineStart=-1,this.lineEnd=-1,this.covering=null,this.writtenTo=e}get isCovered(){
return this.covering&&this.nodes[this.nodes.length-1]==this.covering}span(e,t){if(this.lineStart>-1){let i=Math.min(t,this.lineEnd),s=this.nodes[this.nodes.length-
1];s instanceof Ye?s.length+=i-this.pos:(i>this.pos||!this.isCovered)&&this.nodes.push(new Ye(i-this.pos,-1,0)),this.writtenTo=i,t>i&&(this.nodes.push(null),this.
writtenTo++,this.lineStart=-1)}this.pos=t}point(e,t,i){if(e<t||i.heightRelevant){let s=i.widget?i.widget.estimatedHeight:0,r=i.widget?i.widget.lineBreaks:0;s<0&&
(s=this.oracle.lineHeight);let o=t-e;i.block?this.addBlock(new js(o,s,i)):(o||r||s>=xg)&&this.addLineDeco(s,r,o)}else t>e&&this.span(e,t);this.lineEnd>-1&&this.
lineEnd<this.pos&&(this.lineEnd=this.oracle.doc.lineAt(this.pos).to)}enterLine(){if(this.lineStart>-1)return;let{from:e,to:t}=this.oracle.doc.lineAt(this.pos);this.
lineStart=e,this.lineEnd=t,this.writtenTo<e&&((this.writtenTo<e-1||this.nodes[this.nodes.length-1]==null)&&this.nodes.push(this.blankContent(this.writtenTo,e-1)),
this.nodes.push(null)),this.pos>e&&this.nodes.push(new Ye(this.pos-e,-1,0)),this.writtenTo=this.pos}blankContent(e,t){let i=new It(t-e);return this.oracle.doc.lineAt(
e).to==t&&(i.flags|=4),i}ensureLine(){this.enterLine();let e=this.nodes.length?this.nodes[this.nodes.length-1]:null;if(e instanceof Ye)return e;let t=new Ye(0,-1,
0);return this.nodes.push(t),t}addBlock(e){this.enterLine();let t=e.deco;t&&t.startSide>0&&!this.isCovered&&this.ensureLine(),this.nodes.push(e),this.writtenTo=
this.pos=this.pos+e.length,t&&t.endSide>0&&(this.covering=e)}addLineDeco(e,t,i){let s=this.ensureLine();s.length+=i,s.collapsed+=i,s.widgetHeight=Math.max(s.widgetHeight,
e),s.breaks+=t,this.writtenTo=this.pos=this.pos+i}finish(e){let t=this.nodes.length==0?null:this.nodes[this.nodes.length-1];this.lineStart>-1&&!(t instanceof Ye)&&
!this.isCovered?this.nodes.push(new Ye(0,-1,0)):(this.writtenTo<this.pos||t==null)&&this.nodes.push(this.blankContent(this.writtenTo,this.pos));let i=e;for(let s of this.
nodes)s instanceof Ye&&s.updateHeight(this.oracle,i),i+=s?s.length:1;return this.nodes}static build(e,t,i,s){let r=new n(i,e);return V.spans(t,i,s,r,0),r.finish(
i)}};function wg(n,e,t){let i=new sl;return V.compare(n,e,t,i,0),i.changes}var sl=class{constructor(){this.changes=[]}compareRange(){}comparePoint(e,t,i,s){(e<t||
i&&i.heightRelevant||s&&s.heightRelevant)&&Ei(e,t,this.changes,5)}};function kg(n,e){let t=n.getBoundingClientRect(),i=n.ownerDocument,s=i.defaultView||window,r=Math.
max(0,t.left),o=Math.min(s.innerWidth,t.right),l=Math.max(0,t.top),a=Math.min(s.innerHeight,t.bottom);for(let h=n.parentNode;h&&h!=i.body;)if(fe(h)){let f=window.
getComputedStyle(h);if((h.scrollHeight>h.clientHeight||h.scrollWidth>h.clientWidth)&&f.overflow!="visible"){let c=h.getBoundingClientRect();r=Math.max(r,c.left),
o=Math.min(o,c.right),l=Math.max(l,c.top),a=Math.min(h==n.parentNode?s.innerHeight:a,c.bottom)}h=f.position=="absolute"||f.position=="fixed"?h.offsetParent:h.parentNode}else if(h.
nodeType==11)h=h.host;else break;return{left:r-t.left,right:Math.max(r,o)-t.left,top:l-(t.top+e),bottom:Math.max(l,a)-(t.top+e)}}function vg(n){let e=n.getBoundingClientRect(),
t=n.ownerDocument.defaultView||window;return e.left<t.innerWidth&&e.right>0&&e.top<t.innerHeight&&e.bottom>0}function Sg(n,e){let t=n.getBoundingClientRect();return{
left:0,right:t.right-t.left,top:e,bottom:t.bottom-(t.top+e)}}var kn=class{constructor(e,t,i,s){this.from=e,this.to=t,this.size=i,this.displaySize=s}static same(e,t){
if(e.length!=t.length)return!1;for(let i=0;i<e.length;i++){let s=e[i],r=t[i];if(s.from!=r.from||s.to!=r.to||s.size!=r.size)return!1}return!0}draw(e,t){return I.
replace({widget:new rl(this.displaySize*(t?e.scaleY:e.scaleX),t)}).range(this.from,this.to)}},rl=class extends Ve{constructor(e,t){super(),this.size=e,this.vertical=
t}eq(e){return e.size==this.size&&e.vertical==this.vertical}toDOM(){let e=document.createElement("div");return this.vertical?e.style.height=this.size+"px":(e.style.
width=this.size+"px",e.style.height="2px",e.style.display="inline-block"),e}get estimatedHeight(){return this.vertical?this.size:-1}},Ks=class{constructor(e,t){
this.view=e,this.state=t,this.pixelViewport={left:0,right:window.innerWidth,top:0,bottom:0},this.inView=!0,this.paddingTop=0,this.paddingBottom=0,this.contentDOMWidth=
0,this.contentDOMHeight=0,this.editorHeight=0,this.editorWidth=0,this.scaleX=1,this.scaleY=1,this.scrollOffset=0,this.scrolledToBottom=!1,this.scrollAnchorPos=0,
this.scrollAnchorHeight=-1,this.scaler=ol,this.scrollTarget=null,this.printing=!1,this.mustMeasureContent=!0,this.defaultTextDirection=j.LTR,this.visibleRanges=
[],this.mustEnforceCursorAssoc=!1;let i=t.facet(Al).some(s=>typeof s!="function"&&s.class=="cm-lineWrapping");this.heightOracle=new el(i),this.stateDeco=Wf(t),this.
heightMap=We.empty().applyChanges(this.stateDeco,H.empty,this.heightOracle.setDoc(t.doc),[new ot(0,0,0,t.doc.length)]);for(let s=0;s<2&&(this.viewport=this.getViewport(
0,null),!!this.updateForViewport());s++);this.updateViewportLines(),this.lineGaps=this.ensureLineGaps([]),this.lineGapDeco=I.set(this.lineGaps.map(s=>s.draw(this,
!1))),this.scrollParent=e.scrollDOM,this.computeVisibleRanges()}updateForViewport(){let e=[this.viewport],{main:t}=this.state.selection;for(let i=0;i<=1;i++){let s=i?
t.head:t.anchor;if(!e.some(({from:r,to:o})=>s>=r&&s<=o)){let{from:r,to:o}=this.lineBlockAt(s);e.push(new Di(r,o))}}return this.viewports=e.sort((i,s)=>i.from-s.
from),this.updateScaler()}updateScaler(){let e=this.scaler;return this.scaler=this.heightMap.height<=7e6?ol:ll.get(this.heightOracle,this.heightMap,this.viewports),
e.eq(this.scaler)?0:2}updateViewportLines(){this.viewportLines=[],this.heightMap.forEachLine(this.viewport.from,this.viewport.to,this.heightOracle.setDoc(this.state.
doc),0,0,e=>{this.viewportLines.push(pn(e,this.scaler))})}update(e,t=null){this.state=e.state;let i=this.stateDeco;this.stateDeco=Wf(this.state);let s=e.changedRanges,
r=ot.extendWithRanges(s,wg(i,this.stateDeco,e?e.changes:Ae.empty(this.state.doc.length))),o=this.heightMap.height,l=this.scrolledToBottom?null:this.scrollAnchorAt(
this.scrollOffset);Ff(),this.heightMap=this.heightMap.applyChanges(this.stateDeco,e.startState.doc,this.heightOracle.setDoc(this.state.doc),r),(this.heightMap.height!=
o||zi)&&(e.flags|=2),l?(this.scrollAnchorPos=e.changes.mapPos(l.from,-1),this.scrollAnchorHeight=l.top):(this.scrollAnchorPos=-1,this.scrollAnchorHeight=o);let a=r.
length?this.mapViewport(this.viewport,e.changes):this.viewport;(t&&(t.range.head<a.from||t.range.head>a.to)||!this.viewportIsAppropriate(a))&&(a=this.getViewport(
0,t));let h=a.from!=this.viewport.from||a.to!=this.viewport.to;this.viewport=a,e.flags|=this.updateForViewport(),(h||!e.changes.empty||e.flags&2)&&this.updateViewportLines(),
(this.lineGaps.length||this.viewport.to-this.viewport.from>4e3)&&this.updateLineGaps(this.ensureLineGaps(this.mapLineGaps(this.lineGaps,e.changes))),e.flags|=this.
computeVisibleRanges(e.changes),t&&(this.scrollTarget=t),!this.mustEnforceCursorAssoc&&(e.selectionSet||e.focusChanged)&&e.view.lineWrapping&&e.state.selection.
main.empty&&e.state.selection.main.assoc&&!e.state.facet(kc)&&(this.mustEnforceCursorAssoc=!0)}measure(){let{view:e}=this,t=e.contentDOM,i=window.getComputedStyle(
t),s=this.heightOracle,r=i.whiteSpace;this.defaultTextDirection=i.direction=="rtl"?j.RTL:j.LTR;let o=this.heightOracle.mustRefreshForWrapping(r)||this.mustMeasureContent===
"refresh",l=t.getBoundingClientRect(),a=o||this.mustMeasureContent||this.contentDOMHeight!=l.height;this.contentDOMHeight=l.height,this.mustMeasureContent=!1;let h=0,
f=0;if(l.width&&l.height){let{scaleX:x,scaleY:S}=tc(t,l);(x>.005&&Math.abs(this.scaleX-x)>.005||S>.005&&Math.abs(this.scaleY-S)>.005)&&(this.scaleX=x,this.scaleY=
S,h|=16,o=a=!0)}let c=(parseInt(i.paddingTop)||0)*this.scaleY,u=(parseInt(i.paddingBottom)||0)*this.scaleY;(this.paddingTop!=c||this.paddingBottom!=u)&&(this.paddingTop=
c,this.paddingBottom=u,h|=18),this.editorWidth!=e.scrollDOM.clientWidth&&(s.lineWrapping&&(a=!0),this.editorWidth=e.scrollDOM.clientWidth,h|=16);let d=ic(this.view.
contentDOM,!1).y;d!=this.scrollParent&&(this.scrollParent=d,this.scrollAnchorHeight=-1,this.scrollOffset=0);let p=this.getScrollOffset();this.scrollOffset!=p&&(this.
scrollAnchorHeight=-1,this.scrollOffset=p),this.scrolledToBottom=oc(this.scrollParent||e.win);let m=(this.printing?Sg:kg)(t,this.paddingTop),g=m.top-this.pixelViewport.
top,b=m.bottom-this.pixelViewport.bottom;this.pixelViewport=m;let k=this.pixelViewport.bottom>this.pixelViewport.top&&this.pixelViewport.right>this.pixelViewport.
left;if(k!=this.inView&&(this.inView=k,k&&(a=!0)),!this.inView&&!this.scrollTarget&&!vg(e.dom))return 0;let y=l.width;if((this.contentDOMWidth!=y||this.editorHeight!=
e.scrollDOM.clientHeight)&&(this.contentDOMWidth=l.width,this.editorHeight=e.scrollDOM.clientHeight,h|=16),a){let x=e.docView.measureVisibleLineHeights(this.viewport);
if(s.mustRefreshForHeights(x)&&(o=!0),o||s.lineWrapping&&Math.abs(y-this.contentDOMWidth)>s.charWidth){let{lineHeight:S,charWidth:C,textHeight:N}=e.docView.measureTextSize();
o=S>0&&s.refresh(r,S,C,N,Math.max(5,y/C),x),o&&(e.docView.minWidth=0,h|=16)}g>0&&b>0?f=Math.max(g,b):g<0&&b<0&&(f=Math.min(g,b)),Ff();for(let S of this.viewports){
let C=S.from==this.viewport.from?x:e.docView.measureVisibleLineHeights(S);this.heightMap=(o?We.empty().applyChanges(this.stateDeco,H.empty,this.heightOracle,[new ot(
0,0,0,e.state.doc.length)]):this.heightMap).updateHeight(s,0,o,new tl(S.from,C))}zi&&(h|=2)}let T=!this.viewportIsAppropriate(this.viewport,f)||this.scrollTarget&&
(this.scrollTarget.range.head<this.viewport.from||this.scrollTarget.range.head>this.viewport.to);return T&&(h&2&&(h|=this.updateScaler()),this.viewport=this.getViewport(
f,this.scrollTarget),h|=this.updateForViewport()),(h&2||T)&&this.updateViewportLines(),(this.lineGaps.length||this.viewport.to-this.viewport.from>4e3)&&this.updateLineGaps(
this.ensureLineGaps(o?[]:this.lineGaps,e)),h|=this.computeVisibleRanges(),this.mustEnforceCursorAssoc&&(this.mustEnforceCursorAssoc=!1,e.docView.enforceCursorAssoc()),
h}get visibleTop(){return this.scaler.fromDOM(this.pixelViewport.top)}get visibleBottom(){return this.scaler.fromDOM(this.pixelViewport.bottom)}getViewport(e,t){
let i=.5-Math.max(-.5,Math.min(.5,e/1e3/2)),s=this.heightMap,r=this.heightOracle,{visibleTop:o,visibleBottom:l}=this,a=new Di(s.lineAt(o-i*1e3,X.ByHeight,r,0,0).
from,s.lineAt(l+(1-i)*1e3,X.ByHeight,r,0,0).to);if(t){let{head:h}=t.range;if(h<a.from||h>a.to){let f=Math.min(this.editorHeight,this.pixelViewport.bottom-this.pixelViewport.
top),c=s.lineAt(h,X.ByPos,r,0,0),u;t.y=="center"?u=(c.top+c.bottom)/2-f/2:t.y=="start"||t.y=="nearest"&&h<a.from?u=c.top:u=c.bottom-f,a=new Di(s.lineAt(u-1e3/2,
X.ByHeight,r,0,0).from,s.lineAt(u+f+1e3/2,X.ByHeight,r,0,0).to)}}return a}mapViewport(e,t){let i=t.mapPos(e.from,-1),s=t.mapPos(e.to,1);return new Di(this.heightMap.
lineAt(i,X.ByPos,this.heightOracle,0,0).from,this.heightMap.lineAt(s,X.ByPos,this.heightOracle,0,0).to)}viewportIsAppropriate({from:e,to:t},i=0){if(!this.inView)
return!0;let{top:s}=this.heightMap.lineAt(e,X.ByPos,this.heightOracle,0,0),{bottom:r}=this.heightMap.lineAt(t,X.ByPos,this.heightOracle,0,0),{visibleTop:o,visibleBottom:l}=this;
return(e==0||s<=o-Math.max(10,Math.min(-i,250)))&&(t==this.state.doc.length||r>=l+Math.max(10,Math.min(i,250)))&&s>o-2*1e3&&r<l+2*1e3}mapLineGaps(e,t){if(!e.length||
t.empty)return e;let i=[];for(let s of e)t.touchesRange(s.from,s.to)||i.push(new kn(t.mapPos(s.from),t.mapPos(s.to),s.size,s.displaySize));return i}ensureLineGaps(e,t){
let i=this.heightOracle.lineWrapping,s=i?1e4:2e3,r=s>>1,o=s<<1;if(this.defaultTextDirection!=j.LTR&&!i)return[];let l=[],a=(f,c,u,d)=>{if(c-f<r)return;let p=this.
state.selection.main,m=[p.from];p.empty||m.push(p.to);for(let b of m)if(b>f&&b<c){a(f,b-10,u,d),a(b+10,c,u,d);return}let g=Ag(e,b=>b.from>=u.from&&b.to<=u.to&&Math.
abs(b.from-f)<r&&Math.abs(b.to-c)<r&&!m.some(k=>b.from<k&&b.to>k));if(!g){if(c<u.to&&t&&i&&t.visibleRanges.some(y=>y.from<=c&&y.to>=c)){let y=t.moveToLineBoundary(
w.cursor(c),!1,!0).head;y>f&&(c=y)}let b=this.gapSize(u,f,c,d),k=i||b<2e6?b:2e6;g=new kn(f,c,b,k)}l.push(g)},h=f=>{if(f.length<o||f.type!=ge.Text)return;let c=Cg(
f.from,f.to,this.stateDeco);if(c.total<o)return;let u=this.scrollTarget?this.scrollTarget.range.head:null,d,p;if(i){let m=s/this.heightOracle.lineLength*this.heightOracle.
lineHeight,g,b;if(u!=null){let k=Ts(c,u),y=((this.visibleBottom-this.visibleTop)/2+m)/f.height;g=k-y,b=k+y}else g=(this.visibleTop-f.top-m)/f.height,b=(this.visibleBottom-
f.top+m)/f.height;d=As(c,g),p=As(c,b)}else{let m=c.total*this.heightOracle.charWidth,g=s*this.heightOracle.charWidth,b=0;if(m>2e6)for(let S of e)S.from>=f.from&&
S.from<f.to&&S.size!=S.displaySize&&S.from*this.heightOracle.charWidth+b<this.pixelViewport.left&&(b=S.size-S.displaySize);let k=this.pixelViewport.left+b,y=this.
pixelViewport.right+b,T,x;if(u!=null){let S=Ts(c,u),C=((y-k)/2+g)/m;T=S-C,x=S+C}else T=(k-g)/m,x=(y+g)/m;d=As(c,T),p=As(c,x)}d>f.from&&a(f.from,d,f,c),p<f.to&&a(
p,f.to,f,c)};for(let f of this.viewportLines)Array.isArray(f.type)?f.type.forEach(h):h(f);return l}gapSize(e,t,i,s){let r=Ts(s,i)-Ts(s,t);return this.heightOracle.
lineWrapping?e.height*r:s.total*this.heightOracle.charWidth*r}updateLineGaps(e){kn.same(e,this.lineGaps)||(this.lineGaps=e,this.lineGapDeco=I.set(e.map(t=>t.draw(
this,this.heightOracle.lineWrapping))))}computeVisibleRanges(e){let t=this.stateDeco;this.lineGaps.length&&(t=t.concat(this.lineGapDeco));let i=[];V.spans(t,this.
viewport.from,this.viewport.to,{span(r,o){i.push({from:r,to:o})},point(){}},20);let s=0;if(i.length!=this.visibleRanges.length)s=12;else for(let r=0;r<i.length&&
!(s&8);r++){let o=this.visibleRanges[r],l=i[r];(o.from!=l.from||o.to!=l.to)&&(s|=4,e&&e.mapPos(o.from,-1)==l.from&&e.mapPos(o.to,1)==l.to||(s|=8))}return this.visibleRanges=
i,s}lineBlockAt(e){return e>=this.viewport.from&&e<=this.viewport.to&&this.viewportLines.find(t=>t.from<=e&&t.to>=e)||pn(this.heightMap.lineAt(e,X.ByPos,this.heightOracle,
0,0),this.scaler)}lineBlockAtHeight(e){return e>=this.viewportLines[0].top&&e<=this.viewportLines[this.viewportLines.length-1].bottom&&this.viewportLines.find(t=>t.
top<=e&&t.bottom>=e)||pn(this.heightMap.lineAt(this.scaler.fromDOM(e),X.ByHeight,this.heightOracle,0,0),this.scaler)}getScrollOffset(){return this.scrollParent==
this.view.scrollDOM?this.scrollParent.scrollTop*this.scaleY:(this.scrollParent?this.scrollParent.getBoundingClientRect().top:0)-this.view.contentDOM.getBoundingClientRect().
top}scrollAnchorAt(e){let t=this.lineBlockAtHeight(e+12-this.paddingTop);return t.from>=this.viewport.from||this.viewportLines[0].top-e>200?t:this.viewportLines[0]}elementAtHeight(e){
return pn(this.heightMap.blockAt(this.scaler.fromDOM(e),this.heightOracle,0,0),this.scaler)}get docHeight(){return this.scaler.toDOM(this.heightMap.height)}get contentHeight(){
return this.docHeight+this.paddingTop+this.paddingBottom}},Di=class{constructor(e,t){this.from=e,this.to=t}};function Cg(n,e,t){let i=[],s=n,r=0;return V.spans(
t,n,e,{span(){},point(o,l){o>s&&(i.push({from:s,to:o}),r+=o-s),s=l}},20),s<e&&(i.push({from:s,to:e}),r+=e-s),{total:r,ranges:i}}function As({total:n,ranges:e},t){
if(t<=0)return e[0].from;if(t>=1)return e[e.length-1].to;let i=Math.floor(n*t);for(let s=0;;s++){let{from:r,to:o}=e[s],l=o-r;if(i<=l)return r+i;i-=l}}function Ts(n,e){
let t=0;for(let{from:i,to:s}of n.ranges){if(e<=s){t+=e-i;break}t+=s-i}return t/n.total}function Ag(n,e){for(let t of n)if(e(t))return t}var ol={toDOM(n){return n},
fromDOM(n){return n},scale:1,eq(n){return n==this}};function Wf(n){let e=n.facet(er).filter(i=>typeof i!="function"),t=n.facet(Tl).filter(i=>typeof i!="function");
return t.length&&e.push(V.join(t)),e}var ll=class n{constructor(e,t){this.scale=e,this.viewports=t}static get(e,t,i){let s=0,r=0,o=0,l=i.map(({from:h,to:f})=>{let c=t.
lineAt(h,X.ByPos,e,0,0).top,u=t.lineAt(f,X.ByPos,e,0,0).bottom;return s+=u-c,{from:h,to:f,top:c,bottom:u,domTop:0,domBottom:0}});if(t.height-s<10)return ol;let a=(7e6-
s)/(t.height-s);for(let h of l)h.domTop=o+(h.top-r)*a,o=h.domBottom=h.domTop+(h.bottom-h.top),r=h.bottom;return new n(a,l)}toDOM(e){for(let t=0,i=0,s=0;;t++){let r=t<
this.viewports.length?this.viewports[t]:null;if(!r||e<r.top)return s+(e-i)*this.scale;if(e<=r.bottom)return r.domTop+(e-r.top);i=r.bottom,s=r.domBottom}}fromDOM(e){
for(let t=0,i=0,s=0;;t++){let r=t<this.viewports.length?this.viewports[t]:null;if(!r||e<r.domTop)return i+(e-s)/this.scale;if(e<=r.domBottom)return r.top+(e-r.domTop);
i=r.bottom,s=r.domBottom}}eq(e){return e instanceof n?this.scale==e.scale&&this.viewports.length==e.viewports.length&&this.viewports.every((t,i)=>t.from==e.viewports[i].
from&&t.to==e.viewports[i].to):!1}};function pn(n,e){if(e.scale==1)return n;let t=e.toDOM(n.top),i=e.toDOM(n.bottom);return new rt(n.from,n.length,t,i-t,Array.isArray(
n._content)?n._content.map(s=>pn(s,e)):n._content)}var Ms=O.define({combine:n=>n.join(" ")}),al=O.define({combine:n=>n.indexOf(!0)>-1}),hl=Ge.newName(),qc=Ge.newName(),
jc=Ge.newName(),Kc={"&light":"."+qc,"&dark":"."+jc};function fl(n,e,t){return new Ge(e,{finish(i){return/&/.test(i)?i.replace(/&\w*/,s=>{if(s=="&")return n;if(!t||
!t[s])throw new RangeError(`Unsupported selector: ${s}`);return t[s]}):n+" "+i}})}var Tg=fl("."+hl,{"&":{position:"relative !important",boxSizing:"border-box","\
&.cm-focused":{outline:"1px dotted #212121"},display:"flex !important",flexDirection:"column"},".cm-scroller":{display:"flex !important",alignItems:"flex-start \
!important",fontFamily:"monospace",lineHeight:1.4,height:"100%",overflowX:"auto",position:"relative",zIndex:0,overflowAnchor:"none"},".cm-content":{margin:0,flexGrow:2,
flexShrink:0,display:"block",whiteSpace:"pre",wordWrap:"normal",boxSizing:"border-box",minHeight:"100%",padding:"4px 0",outline:"none","&[contenteditable=true]":{
WebkitUserModify:"read-write-plaintext-only"}},".cm-lineWrapping":{whiteSpace_fallback:"pre-wrap",whiteSpace:"break-spaces",wordBreak:"break-word",overflowWrap:"\
anywhere",flexShrink:1},"&light .cm-content":{caretColor:"black"},"&dark .cm-content":{caretColor:"white"},".cm-line":{display:"block",padding:"0 2px 0 6px"},".\
cm-layer":{userSelect:"none",position:"absolute",left:0,top:0,contain:"size style","& > *":{position:"absolute"}},"&light .cm-selectionBackground":{background:"\
#d9d9d9"},"&dark .cm-selectionBackground":{background:"#222"},"&light.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":{background:"#d7d4\
f0"},"&dark.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":{background:"#233"},".cm-cursorLayer":{pointerEvents:"none"},"&.cm-focused >\
 .cm-scroller > .cm-cursorLayer":{animation:"steps(1) cm-blink 1.2s infinite"},"@keyframes cm-blink":{"0%":{},"50%":{opacity:0},"100%":{}},"@keyframes cm-blink2":{
"0%":{},"50%":{opacity:0},"100%":{}},".cm-cursor, .cm-dropCursor":{borderLeft:"1.2px solid black",marginLeft:"-0.6px",pointerEvents:"none"},".cm-cursor":{display:"\
none"},"&dark .cm-cursor":{borderLeftColor:"#ddd"},".cm-selectionHandle":{backgroundColor:"currentColor",width:"1.5px"},".cm-selectionHandle-start::before, .cm-\
selectionHandle-end::before":{content:'""',backgroundColor:"inherit",borderRadius:"50%",width:"8px",height:"8px",position:"absolute",left:"-3.25px"},".cm-select\
ionHandle-start::before":{top:"-8px"},".cm-selectionHandle-end::before":{bottom:"-8px"},".cm-dropCursor":{position:"absolute"},"&.cm-focused > .cm-scroller > .c\
m-cursorLayer .cm-cursor":{display:"block"},".cm-iso":{unicodeBidi:"isolate"},".cm-announced":{position:"fixed",top:"-10000px"},"@media print":{".cm-announced":{
display:"none"}},"&light .cm-activeLine":{backgroundColor:"#cceeff44"},"&dark .cm-activeLine":{backgroundColor:"#99eeff33"},"&light .cm-specialChar":{color:"red"},
"&dark .cm-specialChar":{color:"#f78"},".cm-gutters":{flexShrink:0,display:"flex",height:"100%",boxSizing:"border-box",zIndex:200},".cm-gutters-before":{insetInlineStart:0},
".cm-gutters-after":{insetInlineEnd:0},"&light .cm-gutters":{backgroundColor:"#f5f5f5",color:"#6c6c6c",border:"0px solid #ddd","&.cm-gutters-before":{borderRightWidth:"\
1px"},"&.cm-gutters-after":{borderLeftWidth:"1px"}},"&dark .cm-gutters":{backgroundColor:"#333338",color:"#ccc"},".cm-gutter":{display:"flex !important",flexDirection:"\
column",flexShrink:0,boxSizing:"border-box",minHeight:"100%",overflow:"hidden"},".cm-gutterElement":{boxSizing:"border-box"},".cm-lineNumbers .cm-gutterElement":{
padding:"0 3px 0 5px",minWidth:"20px",textAlign:"right",whiteSpace:"nowrap"},"&light .cm-activeLineGutter":{backgroundColor:"#e2f2ff"},"&dark .cm-activeLineGutt\
er":{backgroundColor:"#222227"},".cm-panels":{boxSizing:"border-box",position:"sticky",left:0,right:0,zIndex:300},"&light .cm-panels":{backgroundColor:"#f5f5f5",
color:"black"},".cm-panels-top":{top:"0"},".cm-panels-bottom":{bottom:"0"},"&light .cm-panels-top":{borderBottom:"1px solid #ddd"},"&light .cm-panels-bottom":{borderTop:"\
1px solid #ddd"},"&dark .cm-panels":{backgroundColor:"#333338",color:"white"},".cm-dialog":{padding:"2px 19px 4px 6px",position:"relative","& label":{fontSize:"\
80%"}},".cm-dialog-close":{position:"absolute",top:"3px",right:"4px",backgroundColor:"inherit",border:"none",font:"inherit",fontSize:"14px",padding:"0"},".cm-ta\
b":{display:"inline-block",overflow:"hidden",verticalAlign:"bottom"},".cm-widgetBuffer":{verticalAlign:"baseline",height:"1em",width:0,display:"inline"},".cm-pl\
aceholder":{color:"#888",display:"inline-block",verticalAlign:"top",userSelect:"none"},".cm-highlightSpace":{background:"radial-gradient(circle at 50% 55%, #aaa\
 20%, transparent 0) no-repeat",backgroundSize:".4em",backgroundPosition:"calc(min(50%, 0px)) center"},".cm-highlightTab":{backgroundImage:`url('data:image/svg+\
xml,<svg xmlns="http://www.w3.org/2000/svg" width="200" height="20"><path stroke="%23888" stroke-width="1" fill="none" d="M1 10H196L190 5M190 15L196 10M197 4L19\
7 16"/></svg>')`,backgroundSize:"auto 100%",backgroundPosition:"right 90%",backgroundRepeat:"no-repeat"},".cm-trailingSpace":{backgroundColor:"#ff332255"},".cm-\
button":{verticalAlign:"middle",color:"inherit",fontSize:"70%",padding:".2em 1em",borderRadius:"1px"},"&light .cm-button":{backgroundImage:"linear-gradient(#eff\
1f5, #d9d9df)",border:"1px solid #888","&:active":{backgroundImage:"linear-gradient(#b4b4b4, #d0d3d6)"}},"&dark .cm-button":{backgroundImage:"linear-gradient(#3\
93939, #111)",border:"1px solid #888","&:active":{backgroundImage:"linear-gradient(#111, #333)"}},".cm-textfield":{verticalAlign:"middle",color:"inherit",fontSize:"\
70%",border:"1px solid silver",padding:".2em .5em"},"&light .cm-textfield":{backgroundColor:"white"},"&dark .cm-textfield":{border:"1px solid #555",backgroundColor:"\
inherit"}},Kc),Mg={childList:!0,characterData:!0,subtree:!0,attributes:!0,characterDataOldValue:!0},Co=M.ie&&M.ie_version<=11,cl=class{constructor(e){this.view=
e,this.active=!1,this.editContext=null,this.selectionRange=new Ro,this.selectionChanged=!1,this.delayedFlush=-1,this.resizeTimeout=-1,this.queue=[],this.delayedAndroidKey=
null,this.flushingAndroidKey=-1,this.lastChange=0,this.scrollTargets=[],this.intersection=null,this.resizeScroll=null,this.intersecting=!1,this.gapIntersection=
null,this.gaps=[],this.printQuery=null,this.parentCheck=-1,this.dom=e.contentDOM,this.observer=new MutationObserver(t=>{for(let i of t)this.queue.push(i);(M.ie&&
M.ie_version<=11||M.ios&&e.composing)&&t.some(i=>i.type=="childList"&&i.removedNodes.length||i.type=="characterData"&&i.oldValue.length>i.target.nodeValue.length)?
this.flushSoon():this.flush()}),window.EditContext&&M.android&&e.constructor.EDIT_CONTEXT!==!1&&!(M.chrome&&M.chrome_version<126)&&(this.editContext=new ul(e),e.
state.facet(Mt)&&(e.contentDOM.editContext=this.editContext.editContext)),Co&&(this.onCharData=t=>{this.queue.push({target:t.target,type:"characterData",oldValue:t.
prevValue}),this.flushSoon()}),this.onSelectionChange=this.onSelectionChange.bind(this),this.onResize=this.onResize.bind(this),this.onPrint=this.onPrint.bind(this),
this.onScroll=this.onScroll.bind(this),window.matchMedia&&(this.printQuery=window.matchMedia("print")),typeof ResizeObserver=="function"&&(this.resizeScroll=new ResizeObserver(
()=>{var t;((t=this.view.docView)===null||t===void 0?void 0:t.lastUpdate)<Date.now()-75&&this.onResize()}),this.resizeScroll.observe(e.scrollDOM)),this.addWindowListeners(
this.win=e.win),this.start(),typeof IntersectionObserver=="function"&&(this.intersection=new IntersectionObserver(t=>{this.parentCheck<0&&(this.parentCheck=setTimeout(
this.listenForScroll.bind(this),1e3)),t.length>0&&t[t.length-1].intersectionRatio>0!=this.intersecting&&(this.intersecting=!this.intersecting,this.intersecting!=
this.view.inView&&this.onScrollChanged(document.createEvent("Event")))},{threshold:[0,.001]}),this.intersection.observe(this.dom),this.gapIntersection=new IntersectionObserver(
t=>{t.length>0&&t[t.length-1].intersectionRatio>0&&this.onScrollChanged(document.createEvent("Event"))},{})),this.listenForScroll(),this.readSelectionRange()}onScrollChanged(e){
this.view.inputState.runHandlers("scroll",e),this.intersecting&&this.view.measure()}onScroll(e){this.intersecting&&this.flush(this.pendingRecords().length>0),this.
editContext&&this.view.requestMeasure(this.editContext.measureReq),this.onScrollChanged(e)}onResize(){this.resizeTimeout<0&&(this.resizeTimeout=setTimeout(()=>{
this.resizeTimeout=-1,this.view.requestMeasure()},50))}onPrint(e){(e.type=="change"||!e.type)&&!e.matches||(this.view.viewState.printing=!0,this.view.measure(),
setTimeout(()=>{this.view.viewState.printing=!1,this.view.requestMeasure()},500))}updateGaps(e){if(this.gapIntersection&&(e.length!=this.gaps.length||this.gaps.
some((t,i)=>t!=e[i]))){this.gapIntersection.disconnect();for(let t of e)this.gapIntersection.observe(t);this.gaps=e}}onSelectionChange(e){let t=this.selectionChanged;
if(!this.readSelectionRange()||this.delayedAndroidKey)return;let{view:i}=this,s=this.selectionRange;if(i.state.facet(Mt)?i.root.activeElement!=this.dom:!mn(this.
dom,s))return;let r=s.anchorNode&&i.docView.tile.nearest(s.anchorNode);if(r&&r.isWidget()&&r.widget.ignoreEvent(e)){t||(this.selectionChanged=!1);return}(M.ie&&
M.ie_version<=11||M.android&&M.chrome)&&!i.state.selection.main.empty&&s.focusNode&&gn(s.focusNode,s.focusOffset,s.anchorNode,s.anchorOffset)?this.flushSoon():this.
flush(!1)}readSelectionRange(){let{view:e}=this,t=Tn(e.root);if(!t)return!1;let i=M.safari&&e.root.nodeType==11&&e.root.activeElement==this.dom&&Og(this.view,t)||
t;if(!i||this.selectionRange.eq(i))return!1;let s=mn(this.dom,i);return s&&!this.selectionChanged&&e.inputState.lastFocusTime>Date.now()-200&&e.inputState.lastTouchTime<
Date.now()-300&&vm(this.dom,i)?(this.view.inputState.lastFocusTime=0,e.docView.updateSelection(),!1):(this.selectionRange.setRange(i),s&&(this.selectionChanged=
!0),!0)}setSelectionRange(e,t){this.selectionRange.set(e.node,e.offset,t.node,t.offset),this.selectionChanged=!1}clearSelectionRange(){this.selectionRange.set(null,
0,null,0)}listenForScroll(){this.parentCheck=-1;let e=0,t=null;for(let i=this.dom;i;)if(fe(i))!t&&e<this.scrollTargets.length&&this.scrollTargets[e]==i?e++:t||(t=
this.scrollTargets.slice(0,e)),t&&t.push(i),i=i.assignedSlot||i.parentNode;else if(i.nodeType==11)i=i.host;else break;if(e<this.scrollTargets.length&&!t&&(t=this.
scrollTargets.slice(0,e)),t){for(let i of this.scrollTargets)i.removeEventListener("scroll",this.onScroll);for(let i of this.scrollTargets=t)i.addEventListener(
"scroll",this.onScroll)}}ignore(e){if(!this.active)return e();try{return this.stop(),e()}finally{this.start(),this.clear()}}start(){this.active||(this.observer.
observe(this.dom,Mg),Co&&this.dom.addEventListener("DOMCharacterDataModified",this.onCharData),this.active=!0)}stop(){this.active&&(this.active=!1,this.observer.
disconnect(),Co&&this.dom.removeEventListener("DOMCharacterDataModified",this.onCharData))}clear(){this.processRecords(),this.queue.length=0,this.selectionChanged=
!1}delayAndroidKey(e,t){var i;if(!this.delayedAndroidKey){let s=()=>{let r=this.delayedAndroidKey;r&&(this.clearDelayedAndroidKey(),this.view.inputState.lastKeyCode=
r.keyCode,this.view.inputState.lastKeyTime=Date.now(),!this.flush()&&r.force&&Li(this.dom,r.key,r.keyCode))};this.flushingAndroidKey=this.view.win.requestAnimationFrame(
s)}(!this.delayedAndroidKey||e=="Enter")&&(this.delayedAndroidKey={key:e,keyCode:t,force:this.lastChange<Date.now()-50||!!(!((i=this.delayedAndroidKey)===null||
i===void 0)&&i.force)})}clearDelayedAndroidKey(){this.win.cancelAnimationFrame(this.flushingAndroidKey),this.delayedAndroidKey=null,this.flushingAndroidKey=-1}flushSoon(){
this.delayedFlush<0&&(this.delayedFlush=this.view.win.requestAnimationFrame(()=>{this.delayedFlush=-1,this.flush()}))}forceFlush(){this.delayedFlush>=0&&(this.view.
win.cancelAnimationFrame(this.delayedFlush),this.delayedFlush=-1),this.flush()}pendingRecords(){for(let e of this.observer.takeRecords())this.queue.push(e);return this.
queue}processRecords(){let e=this.pendingRecords();e.length&&(this.queue=[]);let t=-1,i=-1,s=!1;for(let r of e){let o=this.readMutation(r);o&&(o.typeOver&&(s=!0),
t==-1?{from:t,to:i}=o:(t=Math.min(o.from,t),i=Math.max(o.to,i)))}return{from:t,to:i,typeOver:s}}readChange(){let{from:e,to:t,typeOver:i}=this.processRecords(),s=this.
selectionChanged&&mn(this.dom,this.selectionRange);if(e<0&&!s)return null;e>-1&&(this.lastChange=Date.now()),this.view.inputState.lastFocusTime=0,this.selectionChanged=
!1;let r=new Yo(this.view,e,t,i);return this.view.docView.domChanged={newSel:r.newSel?r.newSel.main:null},r}flush(e=!0){if(this.delayedFlush>=0||this.delayedAndroidKey)
return!1;e&&this.readSelectionRange();let t=this.selectionChanged,i=this.readChange();if(!i)return this.view.requestMeasure(),!1;let s=this.view.state,r=Ec(this.
view,i);return this.view.state==s&&(i.domChanged||t)&&this.view.update([]),r}readMutation(e){let t=this.view.docView.tile.nearest(e.target);if(!t||t.isWidget())
return null;if(t.markDirty(e.type=="attributes"),e.type=="childList"){let i=Vf(t,e.previousSibling||e.target.previousSibling,-1),s=Vf(t,e.nextSibling||e.target.
nextSibling,1);return{from:i?t.posAfter(i):t.posAtStart,to:s?t.posBefore(s):t.posAtEnd,typeOver:!1}}else return e.type=="characterData"?{from:t.posAtStart,to:t.
posAtEnd,typeOver:e.target.nodeValue==e.oldValue}:null}setWindow(e){e!=this.win&&(this.removeWindowListeners(this.win),this.win=e,this.addWindowListeners(this.win))}addWindowListeners(e){
e.addEventListener("resize",this.onResize),this.printQuery?this.printQuery.addEventListener?this.printQuery.addEventListener("change",this.onPrint):this.printQuery.
addListener(this.onPrint):e.addEventListener("beforeprint",this.onPrint),e.addEventListener("scroll",this.onScroll),e.document.addEventListener("selectionchange",
this.onSelectionChange)}removeWindowListeners(e){e.removeEventListener("scroll",this.onScroll),e.removeEventListener("resize",this.onResize),this.printQuery?this.
printQuery.removeEventListener?this.printQuery.removeEventListener("change",this.onPrint):this.printQuery.removeListener(this.onPrint):e.removeEventListener("be\
foreprint",this.onPrint),e.document.removeEventListener("selectionchange",this.onSelectionChange)}update(e){this.editContext&&(this.editContext.update(e),e.startState.
facet(Mt)!=e.state.facet(Mt)&&(e.view.contentDOM.editContext=e.state.facet(Mt)?this.editContext.editContext:null))}destroy(){var e,t,i;this.stop(),(e=this.intersection)===
null||e===void 0||e.disconnect(),(t=this.gapIntersection)===null||t===void 0||t.disconnect(),(i=this.resizeScroll)===null||i===void 0||i.disconnect();for(let s of this.
scrollTargets)s.removeEventListener("scroll",this.onScroll);this.removeWindowListeners(this.win),clearTimeout(this.parentCheck),clearTimeout(this.resizeTimeout),
this.win.cancelAnimationFrame(this.delayedFlush),this.win.cancelAnimationFrame(this.flushingAndroidKey),this.editContext&&(this.view.contentDOM.editContext=null,
this.editContext.destroy())}};function Vf(n,e,t){for(;e;){let i=ee.get(e);if(i&&i.parent==n)return i;let s=e.parentNode;e=s!=n.dom?s:t>0?e.nextSibling:e.previousSibling}
return null}function zf(n,e){let t=e.startContainer,i=e.startOffset,s=e.endContainer,r=e.endOffset,o=n.docView.domAtPos(n.state.selection.main.anchor,1);return gn(
o.node,o.offset,s,r)&&([t,i,s,r]=[s,r,t,i]),{anchorNode:t,anchorOffset:i,focusNode:s,focusOffset:r}}function Og(n,e){if(e.getComposedRanges){let s=e.getComposedRanges(
n.root)[0];if(s)return zf(n,s)}let t=null;function i(s){s.preventDefault(),s.stopImmediatePropagation(),t=s.getTargetRanges()[0]}return n.contentDOM.addEventListener(
"beforeinput",i,!0),n.dom.ownerDocument.execCommand("indent"),n.contentDOM.removeEventListener("beforeinput",i,!0),t?zf(n,t):null}var ul=class{constructor(e){this.
from=0,this.to=0,this.pendingContextChange=null,this.handlers=Object.create(null),this.composing=null,this.resetRange(e.state);let t=this.editContext=new window.
EditContext({text:e.state.doc.sliceString(this.from,this.to),selectionStart:this.toContextPos(Math.max(this.from,Math.min(this.to,e.state.selection.main.anchor))),
selectionEnd:this.toContextPos(e.state.selection.main.head)});this.handlers.textupdate=i=>{let s=e.state.selection.main,{anchor:r,head:o}=s,l=this.toEditorPos(i.
updateRangeStart),a=this.toEditorPos(i.updateRangeEnd);e.inputState.composing>=0&&!this.composing&&(this.composing={contextBase:i.updateRangeStart,editorBase:l,
drifted:!1});let h=a-l>i.text.length;l==this.from&&r<this.from?l=r:a==this.to&&r>this.to&&(a=r);let f=Lc(e.state.sliceDoc(l,a),i.text,(h?s.from:s.to)-l,h?"end":
null);if(!f){let u=w.single(this.toEditorPos(i.selectionStart),this.toEditorPos(i.selectionEnd));Xo(u,s)||e.dispatch({selection:u,userEvent:"select"});return}let c={
from:f.from+l,to:f.toA+l,insert:H.of(i.text.slice(f.from,f.toB).split(`
`))};if((M.mac||M.android)&&c.from==o-1&&/^\. ?$/.test(i.text)&&e.contentDOM.getAttribute("autocorrect")=="off"&&(c={from:l,to:a,insert:H.of([i.text.replace(".",
" ")])}),this.pendingContextChange=c,!e.state.readOnly){let u=this.to-this.from+(c.to-c.from+c.insert.length);Ol(e,c,w.single(this.toEditorPos(i.selectionStart,
u),this.toEditorPos(i.selectionEnd,u)))}this.pendingContextChange&&(this.revertPending(e.state),this.setSelection(e.state)),c.from<c.to&&!c.insert.length&&e.inputState.
composing>=0&&!/[\\p{Alphabetic}\\p{Number}_]/.test(t.text.slice(Math.max(0,i.updateRangeStart-1),Math.min(t.text.length,i.updateRangeStart+1)))&&this.handlers.
compositionend(i)},this.handlers.characterboundsupdate=i=>{let s=[],r=null;for(let o=this.toEditorPos(i.rangeStart),l=this.toEditorPos(i.rangeEnd);o<l;o++){let a=e.
coordsForChar(o);r=a&&new DOMRect(a.left,a.top,a.right-a.left,a.bottom-a.top)||r||new DOMRect,s.push(r)}t.updateCharacterBounds(i.rangeStart,s)},this.handlers.textformatupdate=
i=>{let s=[];for(let r of i.getTextFormats()){let o=r.underlineStyle,l=r.underlineThickness;if(!/none/i.test(o)&&!/none/i.test(l)){let a=this.toEditorPos(r.rangeStart),
h=this.toEditorPos(r.rangeEnd);if(a<h){let f=`text-decoration: underline ${/^[a-z]/.test(o)?o+" ":o=="Dashed"?"dashed ":o=="Squiggle"?"wavy ":""}${/thin/i.test(
l)?1:2}px`;s.push(I.mark({attributes:{style:f}}).range(a,h))}}}e.dispatch({effects:Sc.of(I.set(s))})},this.handlers.compositionstart=()=>{e.inputState.composing<
0&&(e.inputState.composing=0,e.inputState.compositionFirstChange=!0)},this.handlers.compositionend=()=>{if(e.inputState.composing=-1,e.inputState.compositionFirstChange=
null,this.composing){let{drifted:i}=this.composing;this.composing=null,i&&this.reset(e.state)}};for(let i in this.handlers)t.addEventListener(i,this.handlers[i]);
this.measureReq={read:i=>{let s=Tn(i.root);s&&s.rangeCount&&this.editContext.updateSelectionBounds(s.getRangeAt(0).getBoundingClientRect())}}}applyEdits(e){let t=0,
i=!1,s=this.pendingContextChange;return e.changes.iterChanges((r,o,l,a,h)=>{if(i)return;let f=h.length-(o-r);if(s&&o>=s.to)if(s.from==r&&s.to==o&&s.insert.eq(h)){
s=this.pendingContextChange=null,t+=f,this.to+=f;return}else s=null,this.revertPending(e.state);if(r+=t,o+=t,o<=this.from)this.from+=f,this.to+=f;else if(r<this.
to){if(r<this.from||o>this.to||this.to-this.from+h.length>3e4){i=!0;return}this.editContext.updateText(this.toContextPos(r),this.toContextPos(o),h.toString()),this.
to+=f}t+=f}),s&&!i&&this.revertPending(e.state),!i}update(e){let t=this.pendingContextChange,i=e.startState.selection.main;this.composing&&(this.composing.drifted||
!e.changes.touchesRange(i.from,i.to)&&e.transactions.some(s=>!s.isUserEvent("input.type")&&s.changes.touchesRange(this.from,this.to)))?(this.composing.drifted=!0,
this.composing.editorBase=e.changes.mapPos(this.composing.editorBase)):!this.applyEdits(e)||!this.rangeIsValid(e.state)?(this.pendingContextChange=null,this.reset(
e.state)):(e.docChanged||e.selectionSet||t)&&this.setSelection(e.state),(e.geometryChanged||e.docChanged||e.selectionSet)&&e.view.requestMeasure(this.measureReq)}resetRange(e){
let{head:t}=e.selection.main;this.from=Math.max(0,t-1e4),this.to=Math.min(e.doc.length,t+1e4)}reset(e){this.resetRange(e),this.editContext.updateText(0,this.editContext.
text.length,e.doc.sliceString(this.from,this.to)),this.setSelection(e)}revertPending(e){let t=this.pendingContextChange;this.pendingContextChange=null,this.editContext.
updateText(this.toContextPos(t.from),this.toContextPos(t.from+t.insert.length),e.doc.sliceString(t.from,t.to))}setSelection(e){let{main:t}=e.selection,i=this.toContextPos(
Math.max(this.from,Math.min(this.to,t.anchor))),s=this.toContextPos(t.head);(this.editContext.selectionStart!=i||this.editContext.selectionEnd!=s)&&this.editContext.
updateSelection(i,s)}rangeIsValid(e){let{head:t}=e.selection.main;return!(this.from>0&&t-this.from<500||this.to<e.doc.length&&this.to-t<500||this.to-this.from>1e4*
3)}toEditorPos(e,t=this.to-this.from){e=Math.min(e,t);let i=this.composing;return i&&i.drifted?i.editorBase+(e-i.contextBase):e+this.from}toContextPos(e){let t=this.
composing;return t&&t.drifted?t.contextBase+(e-t.editorBase):e-this.from}destroy(){for(let e in this.handlers)this.editContext.removeEventListener(e,this.handlers[e])}},
P=class n{get state(){return this.viewState.state}get viewport(){return this.viewState.viewport}get visibleRanges(){return this.viewState.visibleRanges}get inView(){
return this.viewState.inView}get composing(){return!!this.inputState&&this.inputState.composing>0}get compositionStarted(){return!!this.inputState&&this.inputState.
composing>=0}get root(){return this._root}get win(){return this.dom.ownerDocument.defaultView||window}constructor(e={}){var t;this.plugins=[],this.pluginMap=new Map,
this.editorAttrs={},this.contentAttrs={},this.bidiCache=[],this.destroyed=!1,this.updateState=2,this.measureScheduled=-1,this.measureRequests=[],this.clearAnnouncement=
-1,this.contentDOM=document.createElement("div"),this.scrollDOM=document.createElement("div"),this.scrollDOM.tabIndex=-1,this.scrollDOM.className="cm-scroller",
this.scrollDOM.appendChild(this.contentDOM),this.announceDOM=document.createElement("div"),this.announceDOM.className="cm-announced",this.announceDOM.setAttribute(
"aria-live","polite"),this.dom=document.createElement("div"),this.dom.appendChild(this.announceDOM),this.dom.appendChild(this.scrollDOM),e.parent&&e.parent.appendChild(
this.dom);let{dispatch:i}=e;this.dispatchTransactions=e.dispatchTransactions||i&&(s=>s.forEach(r=>i(r,this)))||(s=>this.update(s)),this.dispatch=this.dispatch.bind(
this),this._root=e.root||km(e.parent)||document,this.viewState=new Ks(this,e.state||Y.create(e)),e.scrollTo&&e.scrollTo.is(vs)&&(this.viewState.scrollTarget=e.scrollTo.
value.clip(this.viewState.state)),this.plugins=this.state.facet(Pi).map(s=>new yn(s));for(let s of this.plugins)s.update(this);this.observer=new cl(this),this.inputState=
new Jo(this),this.inputState.ensureHandlers(this.plugins),this.docView=new zs(this),this.mountStyles(),this.updateAttrs(),this.updateState=0,this.requestMeasure(),
!((t=document.fonts)===null||t===void 0)&&t.ready&&document.fonts.ready.then(()=>{this.viewState.mustMeasureContent="refresh",this.requestMeasure()})}dispatch(...e){
let t=e.length==1&&e[0]instanceof se?e:e.length==1&&Array.isArray(e[0])?e[0]:[this.state.update(...e)];this.dispatchTransactions(t,this)}update(e){if(this.updateState!=
0)throw new Error("Calls to EditorView.update are not allowed while an update is in progress");let t=!1,i=!1,s,r=this.state;for(let u of e){if(u.startState!=r)throw new RangeError(
"Trying to update state with a transaction that doesn't start from the previous state.");r=u.state}if(this.destroyed){this.viewState.state=r;return}let o=this.hasFocus,
l=0,a=null;e.some(u=>u.annotation(Vc))?(this.inputState.notifiedFocused=o,l=1):o!=this.inputState.notifiedFocused&&(this.inputState.notifiedFocused=o,a=zc(r,o),
a||(l=1));let h=this.observer.delayedAndroidKey,f=null;if(h?(this.observer.clearDelayedAndroidKey(),f=this.observer.readChange(),(f&&!this.state.doc.eq(r.doc)||
!this.state.selection.eq(r.selection))&&(f=null)):this.observer.clear(),r.facet(Y.phrases)!=this.state.facet(Y.phrases))return this.setState(r);s=Ws.create(this,
r,e),s.flags|=l;let c=this.viewState.scrollTarget;try{this.updateState=2;for(let u of e){if(c&&(c=c.map(u.changes)),u.scrollIntoView){let{main:d}=u.state.selection,
{x:p,y:m}=this.state.facet(n.cursorScrollMargin);c=new bn(d.empty?d:w.cursor(d.head,d.head>d.anchor?-1:1),"nearest","nearest",m,p)}for(let d of u.effects)d.is(vs)&&
(c=d.value.clip(this.state))}this.viewState.update(s,c),this.bidiCache=Us.update(this.bidiCache,s.changes),s.empty||(this.updatePlugins(s),this.inputState.update(
s)),t=this.docView.update(s),this.state.facet(dn)!=this.styleModules&&this.mountStyles(),i=this.updateAttrs(),this.showAnnouncements(e),this.docView.updateSelection(
t,e.some(u=>u.isUserEvent("select.pointer")))}finally{this.updateState=0}if(s.startState.facet(Ms)!=s.state.facet(Ms)&&(this.viewState.mustMeasureContent=!0),(t||
i||c||this.viewState.mustEnforceCursorAssoc||this.viewState.mustMeasureContent)&&this.requestMeasure(),t&&this.docViewUpdate(),!s.empty)for(let u of this.state.
facet(No))try{u(s)}catch(d){me(this.state,d,"update listener")}(a||f)&&Promise.resolve().then(()=>{a&&this.state==a.startState&&this.dispatch(a),f&&!Ec(this,f)&&
h.force&&Li(this.contentDOM,h.key,h.keyCode)})}setState(e){if(this.updateState!=0)throw new Error("Calls to EditorView.setState are not allowed while an update \
is in progress");if(this.destroyed){this.viewState.state=e;return}this.updateState=2;let t=this.hasFocus;try{for(let i of this.plugins)i.destroy(this);this.viewState=
new Ks(this,e),this.plugins=e.facet(Pi).map(i=>new yn(i)),this.pluginMap.clear();for(let i of this.plugins)i.update(this);this.docView.destroy(),this.docView=new zs(
this),this.inputState.ensureHandlers(this.plugins),this.mountStyles(),this.updateAttrs(),this.bidiCache=[]}finally{this.updateState=0}t&&this.focus(),this.requestMeasure()}updatePlugins(e){
let t=e.startState.facet(Pi),i=e.state.facet(Pi);if(t!=i){let s=[];for(let r of i){let o=t.indexOf(r);if(o<0)s.push(new yn(r));else{let l=this.plugins[o];l.mustUpdate=
e,s.push(l)}}for(let r of this.plugins)r.mustUpdate!=e&&r.destroy(this);this.plugins=s,this.pluginMap.clear()}else for(let s of this.plugins)s.mustUpdate=e;for(let s=0;s<
this.plugins.length;s++)this.plugins[s].update(this);t!=i&&this.inputState.ensureHandlers(this.plugins)}docViewUpdate(){for(let e of this.plugins){let t=e.value;
if(t&&t.docViewUpdate)try{t.docViewUpdate(this)}catch(i){me(this.state,i,"doc view update listener")}}}measure(e=!0){if(this.destroyed)return;if(this.measureScheduled>
-1&&this.win.cancelAnimationFrame(this.measureScheduled),this.observer.delayedAndroidKey){this.measureScheduled=-1,this.requestMeasure();return}this.measureScheduled=
0,e&&this.observer.forceFlush();let t=null,i=this.viewState.scrollParent,s=this.viewState.getScrollOffset(),{scrollAnchorPos:r,scrollAnchorHeight:o,scaleY:l}=this.
viewState;Math.abs(s-this.viewState.scrollOffset)>1&&(o=-1),this.viewState.scrollAnchorHeight=-1;try{for(let a=0;;a++){if(o<0){if(oc(i||this.win))r=-1,o=this.viewState.
heightMap.height/this.viewState.scaleY;else{let p=this.viewState.scrollAnchorAt(s);r=p.from,o=p.top}l=this.viewState.scaleY}this.updateState=1;let h=this.viewState.
measure();if(!h&&!this.measureRequests.length&&this.viewState.scrollTarget==null)break;if(a>5){console.warn(this.measureRequests.length?"Measure loop restarted \
more than 5 times":"Viewport failed to stabilize");break}let f=[];h&4||([this.measureRequests,f]=[f,this.measureRequests]);let c=f.map(p=>{try{return p.read(this)}catch(m){
return me(this.state,m),$f}}),u=Ws.create(this,this.state,[]),d=!1;u.flags|=h,t?t.flags|=h:t=u,this.updateState=2,u.empty||(this.updatePlugins(u),this.inputState.
update(u),this.updateAttrs(),d=this.docView.update(u),d&&this.docViewUpdate());for(let p=0;p<f.length;p++)if(c[p]!=$f)try{let m=f[p];m.write&&m.write(c[p],this)}catch(m){
me(this.state,m)}if(d&&this.docView.updateSelection(!0),!u.viewportChanged&&this.measureRequests.length==0){if(this.viewState.editorHeight)if(this.viewState.scrollTarget){
this.docView.scrollIntoView(this.viewState.scrollTarget),this.viewState.scrollTarget=null,o=-1;continue}else{let m=(r<0?this.viewState.heightMap.height:this.viewState.
lineBlockAt(r).top)/this.viewState.scaleY-o/l;if((m>1||m<-1)&&!(M.ios&&this.inputState.lastIOSMomentumScroll>Date.now()-100)&&(i==this.scrollDOM||this.hasFocus||
Math.max(this.inputState.lastWheelEvent,this.inputState.lastTouchTime)>Date.now()-100)){s=s+m,i?r<0?i.scrollTop=i.scrollHeight:i.scrollTop+=m:this.win.scrollBy(
0,m),o=-1;continue}}break}}}finally{this.updateState=0,this.measureScheduled=-1}if(t&&!t.empty)for(let a of this.state.facet(No))a(t)}get themeClasses(){return hl+
" "+(this.state.facet(al)?jc:qc)+" "+this.state.facet(Ms)}updateAttrs(){let e=qf(this,Cc,{class:"cm-editor"+(this.hasFocus?" cm-focused ":" ")+this.themeClasses}),
t={spellcheck:"false",autocorrect:"off",autocapitalize:"off",writingsuggestions:"false",translate:"no",contenteditable:this.state.facet(Mt)?"true":"false",class:"\
cm-content",style:`${M.tabSize}: ${this.state.tabSize}`,role:"textbox","aria-multiline":"true"};this.state.readOnly&&(t["aria-readonly"]="true"),qf(this,Al,t);let i=this.
observer.ignore(()=>{let s=vf(this.contentDOM,this.contentAttrs,t),r=vf(this.dom,this.editorAttrs,e);return s||r});return this.editorAttrs=e,this.contentAttrs=t,
i}showAnnouncements(e){let t=!0;for(let i of e)for(let s of i.effects)if(s.is(n.announce)){t&&(this.announceDOM.textContent="",this.win.clearTimeout(this.clearAnnouncement),
this.clearAnnouncement=this.win.setTimeout(()=>{this.announceDOM.textContent=" "},200),t=!1);let r=this.announceDOM.appendChild(document.createElement("div"));
r.textContent=s.value}}mountStyles(){this.styleModules=this.state.facet(dn);let e=this.state.facet(n.cspNonce);Ge.mount(this.root,this.styleModules.concat(Tg).reverse(),
e?{nonce:e}:void 0)}readMeasured(){if(this.updateState==2)throw new Error("Reading the editor layout isn't allowed during an update");this.updateState==0&&this.
measureScheduled>-1&&this.measure(!1)}requestMeasure(e){if(this.measureScheduled<0&&(this.measureScheduled=this.win.requestAnimationFrame(()=>this.measure())),e){
if(this.measureRequests.indexOf(e)>-1)return;if(e.key!=null){for(let t=0;t<this.measureRequests.length;t++)if(this.measureRequests[t].key===e.key){this.measureRequests[t]=
e;return}}this.measureRequests.push(e)}}plugin(e){let t=this.pluginMap.get(e);return(t===void 0||t&&t.plugin!=e)&&this.pluginMap.set(e,t=this.plugins.find(i=>i.
plugin==e)||null),t&&t.update(this).value}get documentTop(){return this.contentDOM.getBoundingClientRect().top+this.viewState.paddingTop}get documentPadding(){return{
top:this.viewState.paddingTop,bottom:this.viewState.paddingBottom}}get scaleX(){return this.viewState.scaleX}get scaleY(){return this.viewState.scaleY}elementAtHeight(e){
return this.readMeasured(),this.viewState.elementAtHeight(e)}lineBlockAtHeight(e){return this.readMeasured(),this.viewState.lineBlockAtHeight(e)}get viewportLineBlocks(){
return this.viewState.viewportLines}lineBlockAt(e){return this.viewState.lineBlockAt(e)}get contentHeight(){return this.viewState.contentHeight}moveByChar(e,t,i){
return So(this,e,Of(this,e,t,i))}moveByGroup(e,t){return So(this,e,Of(this,e,t,i=>Xm(this,e.head,i)))}visualLineSide(e,t){return t?w.cursor(e.to,1):w.cursor(e.from,
-1)}moveToLineBoundary(e,t,i=!0){return Ym(this,e,t,i)}moveVertically(e,t,i){return So(this,e,Jm(this,e,t,i))}domAtPos(e,t=1){return this.docView.domAtPos(e,t)}posAtDOM(e,t=0){
return this.docView.posFromDOM(e,t)}posAtCoords(e,t=!0){this.readMeasured();let i=Uo(this,e,t);return i&&i.pos}posAndSideAtCoords(e,t=!0){return this.readMeasured(),
Uo(this,e,t)}coordsAtPos(e,t=1){this.readMeasured();let i=this.state.doc.lineAt(e),s=this.bidiSpans(i),r=s[Je.find(s,e-i.from,-1,t)];return i.length&&(e==i.from&&
t<0||e==i.to&&t>0)&&r.dir!=this.textDirectionAt(i.from)&&(e==i.to?(e=i.from+r.from,t=1):(e=i.from+r.to,t=-1)),this.docView.coordsAt(e,t,r.dir==j.RTL)}coordsForChar(e){
return this.readMeasured(),this.docView.coordsForChar(e)}get defaultCharacterWidth(){return this.viewState.heightOracle.charWidth}get defaultLineHeight(){return this.
viewState.heightOracle.lineHeight}get textDirection(){return this.viewState.defaultTextDirection}textDirectionAt(e){return!this.state.facet(wc)||e<this.viewport.
from||e>this.viewport.to?this.textDirection:(this.readMeasured(),this.docView.textDirectionAt(e))}get lineWrapping(){return this.viewState.heightOracle.lineWrapping}bidiSpans(e){
if(e.length>Pg)return uc(e.length);let t=this.textDirectionAt(e.from),i;for(let r of this.bidiCache)if(r.from==e.from&&r.dir==t&&(r.fresh||cc(r.isolates,i=Af(this,
e))))return r.order;i||(i=Af(this,e));let s=Pm(e.text,t,i);return this.bidiCache.push(new Us(e.from,e.to,t,i,!0,s)),s}get hasFocus(){var e;return(this.dom.ownerDocument.
hasFocus()||M.safari&&((e=this.inputState)===null||e===void 0?void 0:e.lastContextMenu)>Date.now()-3e4)&&this.root.activeElement==this.contentDOM}focus(){this.observer.
ignore(()=>{rc(this.contentDOM),this.docView.updateSelection()})}setRoot(e){this._root!=e&&(this._root=e,this.observer.setWindow((e.nodeType==9?e:e.ownerDocument).
defaultView||window),this.mountStyles())}destroy(){this.root.activeElement==this.contentDOM&&this.contentDOM.blur();for(let e of this.plugins)e.destroy(this);this.
plugins=[],this.inputState.destroy(),this.docView.destroy(),this.dom.remove(),this.observer.destroy(),this.win.clearTimeout(this.clearAnnouncement),this.measureScheduled>
-1&&this.win.cancelAnimationFrame(this.measureScheduled),this.destroyed=!0}static scrollIntoView(e,t={}){var i,s,r,o;return vs.of(new bn(typeof e=="number"?w.cursor(
e):e,(i=t.y)!==null&&i!==void 0?i:"nearest",(s=t.x)!==null&&s!==void 0?s:"nearest",(r=t.yMargin)!==null&&r!==void 0?r:5,(o=t.xMargin)!==null&&o!==void 0?o:5))}scrollSnapshot(){
let{scrollTop:e,scrollLeft:t}=this.scrollDOM,i=this.viewState.scrollAnchorAt(e);return vs.of(new bn(w.cursor(i.from),"start","start",i.top-e,t,!0))}setTabFocusMode(e){
e==null?this.inputState.tabFocusMode=this.inputState.tabFocusMode<0?0:-1:typeof e=="boolean"?this.inputState.tabFocusMode=e?0:-1:this.inputState.tabFocusMode!=0&&
(this.inputState.tabFocusMode=Date.now()+e)}static domEventHandlers(e){return ce.define(()=>({}),{eventHandlers:e})}static domEventObservers(e){return ce.define(
()=>({}),{eventObservers:e})}static theme(e,t){let i=Ge.newName(),s=[Ms.of(i),dn.of(fl(`.${i}`,e))];return t&&t.dark&&s.push(al.of(!0)),s}static baseTheme(e){return _e.
lowest(dn.of(fl("."+hl,e,Kc)))}static findFromDOM(e){var t;let i=e.querySelector(".cm-content"),s=i&&ee.get(i)||ee.get(e);return((t=s?.root)===null||t===void 0?
void 0:t.view)||null}};P.styleModule=dn;P.inputHandler=yc;P.clipboardInputFilter=Sl;P.clipboardOutputFilter=Cl;P.scrollHandler=vc;P.focusChangeEffect=xc;P.perLineTextDirection=
wc;P.exceptionSink=bc;P.updateListener=No;P.editable=Mt;P.mouseSelectionStyle=gc;P.dragMovesSelection=mc;P.clickAddsSelectionRange=pc;P.decorations=er;P.blockWrappers=
Ac;P.outerDecorations=Tl;P.atomicRanges=On;P.bidiIsolatedRanges=Tc;P.cursorScrollMargin=O.define({combine:n=>{let e=5,t=5;for(let i of n)typeof i=="number"?e=t=
i:{x:e,y:t}=i;return{x:e,y:t}}});P.scrollMargins=Oc;P.darkTheme=al;P.cspNonce=O.define({combine:n=>n.length?n[0]:""});P.contentAttributes=Al;P.editorAttributes=
Cc;P.lineWrapping=P.contentAttributes.of({class:"cm-lineWrapping"});P.announce=E.define();var Pg=4096,$f={},Us=class n{constructor(e,t,i,s,r,o){this.from=e,this.
to=t,this.dir=i,this.isolates=s,this.fresh=r,this.order=o}static update(e,t){if(t.empty&&!e.some(r=>r.fresh))return e;let i=[],s=e.length?e[e.length-1].dir:j.LTR;
for(let r=Math.max(0,e.length-10);r<e.length;r++){let o=e[r];o.dir==s&&!t.touchesRange(o.from,o.to)&&i.push(new n(t.mapPos(o.from,1),t.mapPos(o.to,-1),o.dir,o.isolates,
!1,o.order))}return i}};function qf(n,e,t){for(let i=n.state.facet(e),s=i.length-1;s>=0;s--){let r=i[s],o=typeof r=="function"?r(n):r;o&&wl(o,t)}return t}var Dg=M.
mac?"mac":M.windows?"win":M.linux?"linux":"key";function Bg(n,e){let t=n.split(/-(?!$)/),i=t[t.length-1];i=="Space"&&(i=" ");let s,r,o,l;for(let a=0;a<t.length-
1;++a){let h=t[a];if(/^(cmd|meta|m)$/i.test(h))l=!0;else if(/^a(lt)?$/i.test(h))s=!0;else if(/^(c|ctrl|control)$/i.test(h))r=!0;else if(/^s(hift)?$/i.test(h))o=
!0;else if(/^mod$/i.test(h))e=="mac"?l=!0:r=!0;else throw new Error("Unrecognized modifier name: "+h)}return s&&(i="Alt-"+i),r&&(i="Ctrl-"+i),l&&(i="Meta-"+i),o&&
(i="Shift-"+i),i}function Os(n,e,t){return e.altKey&&(n="Alt-"+n),e.ctrlKey&&(n="Ctrl-"+n),e.metaKey&&(n="Meta-"+n),t!==!1&&e.shiftKey&&(n="Shift-"+n),n}var Rg=_e.
default(P.domEventHandlers({keydown(n,e){return Ng(Eg(e.state),n,e,"editor")}})),ri=O.define({enables:Rg}),jf=new WeakMap;function Eg(n){let e=n.facet(ri),t=jf.
get(e);return t||jf.set(e,t=Ig(e.reduce((i,s)=>i.concat(s),[]))),t}var Lt=null,Lg=4e3;function Ig(n,e=Dg){let t=Object.create(null),i=Object.create(null),s=(o,l)=>{let a=i[o];if(a==null)i[o]=l;else if(a!=l)throw new Error("Key \
binding "+o+" is used both as a regular binding and as a multi-stroke prefix")},r=(o,l,a,h,f)=>{var c,u;let d=t[o]||(t[o]=Object.create(null)),p=l.split(/ (?!$)/).
map(b=>Bg(b,e));for(let b=1;b<p.length;b++){let k=p.slice(0,b).join(" ");s(k,!0),d[k]||(d[k]={preventDefault:!0,stopPropagation:!1,run:[y=>{let T=Lt={view:y,prefix:k,
scope:o};return setTimeout(()=>{Lt==T&&(Lt=null)},Lg),!0}]})}let m=p.join(" ");s(m,!1);let g=d[m]||(d[m]={preventDefault:!1,stopPropagation:!1,run:((u=(c=d._any)===
null||c===void 0?void 0:c.run)===null||u===void 0?void 0:u.slice())||[]});a&&g.run.push(a),h&&(g.preventDefault=!0),f&&(g.stopPropagation=!0)};for(let o of n){let l=o.
scope?o.scope.split(" "):["editor"];if(o.any)for(let h of l){let f=t[h]||(t[h]=Object.create(null));f._any||(f._any={preventDefault:!1,stopPropagation:!1,run:[]});
let{any:c}=o;for(let u in f)f[u].run.push(d=>c(d,dl))}let a=o[e]||o.key;if(a)for(let h of l)r(h,a,o.run,o.preventDefault,o.stopPropagation),o.shift&&r(h,"Shift-"+
a,o.shift,o.preventDefault,o.stopPropagation)}return t}var dl=null;function Ng(n,e,t,i){dl=e;let s=bf(e),r=Pe(s,0),o=st(r)==s.length&&s!=" ",l="",a=!1,h=!1,f=!1;
Lt&&Lt.view==t&&Lt.scope==i&&(l=Lt.prefix+" ",Nc.indexOf(e.keyCode)<0&&(h=!0,Lt=null));let c=new Set,u=g=>{if(g){for(let b of g.run)if(!c.has(b)&&(c.add(b),b(t)))
return g.stopPropagation&&(f=!0),!0;g.preventDefault&&(g.stopPropagation&&(f=!0),h=!0)}return!1},d=n[i],p,m;return d&&(u(d[l+Os(s,e,!o)])?a=!0:o&&(e.altKey||e.metaKey||
e.ctrlKey)&&!(M.windows&&e.ctrlKey&&e.altKey)&&!(M.mac&&e.altKey&&!(e.ctrlKey||e.metaKey))&&(p=Tt[e.keyCode])&&p!=s?(u(d[l+Os(p,e,!0)])||e.shiftKey&&(m=Mi[e.keyCode])!=
s&&m!=p&&u(d[l+Os(m,e,!1)]))&&(a=!0):o&&e.shiftKey&&u(d[l+Os(s,e,!0)])&&(a=!0),!a&&u(d._any)&&(a=!0)),h&&(a=!0),a&&f&&e.stopPropagation(),dl=null,a}var ii=class n{constructor(e,t,i,s,r){
this.className=e,this.left=t,this.top=i,this.width=s,this.height=r}draw(){let e=document.createElement("div");return e.className=this.className,this.adjust(e),e}update(e,t){
return t.className!=this.className?!1:(this.adjust(e),!0)}adjust(e){e.style.left=this.left+"px",e.style.top=this.top+"px",this.width!=null&&(e.style.width=this.
width+"px"),e.style.height=this.height+"px"}eq(e){return this.left==e.left&&this.top==e.top&&this.width==e.width&&this.height==e.height&&this.className==e.className}static forRange(e,t,i){
if(i.empty){let s=e.coordsAtPos(i.head,i.assoc||1);if(!s)return[];let r=Uc(e);return[new n(t,s.left-r.left,s.top-r.top,null,s.bottom-s.top)]}else return Fg(e,t,
i)}};function Uc(n){let e=n.scrollDOM.getBoundingClientRect();return{left:(n.textDirection==j.LTR?e.left:e.right-n.scrollDOM.clientWidth*n.scaleX)-n.scrollDOM.scrollLeft*
n.scaleX,top:e.top-n.scrollDOM.scrollTop*n.scaleY}}function Kf(n,e,t,i){let s=n.coordsAtPos(e,t*2);if(!s)return i;let r=n.dom.getBoundingClientRect(),o=(s.top+s.
bottom)/2,l=n.posAtCoords({x:r.left+1,y:o}),a=n.posAtCoords({x:r.right-1,y:o});return l==null||a==null?i:{from:Math.max(i.from,Math.min(l,a)),to:Math.min(i.to,Math.
max(l,a))}}function Fg(n,e,t){if(t.to<=n.viewport.from||t.from>=n.viewport.to)return[];let i=Math.max(t.from,n.viewport.from),s=Math.min(t.to,n.viewport.to),r=n.
textDirection==j.LTR,o=n.contentDOM,l=o.getBoundingClientRect(),a=Uc(n),h=o.querySelector(".cm-line"),f=h&&window.getComputedStyle(h),c=l.left+(f?parseInt(f.paddingLeft)+
Math.min(0,parseInt(f.textIndent)):0),u=l.right-(f?parseInt(f.paddingRight):0),d=Ko(n,i,1),p=Ko(n,s,-1),m=d.type==ge.Text?d:null,g=p.type==ge.Text?p:null;if(m&&
(n.lineWrapping||d.widgetLineBreaks)&&(m=Kf(n,i,1,m)),g&&(n.lineWrapping||p.widgetLineBreaks)&&(g=Kf(n,s,-1,g)),m&&g&&m.from==g.from&&m.to==g.to)return k(y(t.from,
t.to,m));{let x=m?y(t.from,null,m):T(d,!1),S=g?y(null,t.to,g):T(p,!0),C=[];return(m||d).to<(g||p).from-(m&&g?1:0)||d.widgetLineBreaks>1&&x.bottom+n.defaultLineHeight/
2<S.top?C.push(b(c,x.bottom,u,S.top)):x.bottom<S.top&&n.elementAtHeight((x.bottom+S.top)/2).type==ge.Text&&(x.bottom=S.top=(x.bottom+S.top)/2),k(x).concat(C).concat(
k(S))}function b(x,S,C,N){return new ii(e,x-a.left,S-a.top,Math.max(0,C-x),N-S)}function k({top:x,bottom:S,horizontal:C}){let N=[];for(let W=0;W<C.length;W+=2)N.
push(b(C[W],x,C[W+1],S));return N}function y(x,S,C){let N=1e9,W=-1e9,U=[];function F(q,Q,xe,Ee,dt){let pe=n.coordsAtPos(q,q==C.to?-2:2),je=n.coordsAtPos(xe,xe==
C.from?2:-2);!pe||!je||(N=Math.min(pe.top,je.top,N),W=Math.max(pe.bottom,je.bottom,W),dt==j.LTR?U.push(r&&Q?c:pe.left,r&&Ee?u:je.right):U.push(!r&&Ee?c:je.left,
!r&&Q?u:pe.right))}let B=x??C.from,K=S??C.to;for(let q of n.visibleRanges)if(q.to>B&&q.from<K)for(let Q=Math.max(q.from,B),xe=Math.min(q.to,K);;){let Ee=n.state.
doc.lineAt(Q);for(let dt of n.bidiSpans(Ee)){let pe=dt.from+Ee.from,je=dt.to+Ee.from;if(pe>=xe)break;je>Q&&F(Math.max(pe,Q),x==null&&pe<=B,Math.min(je,xe),S==null&&
je>=K,dt.dir)}if(Q=Ee.to+1,Q>=xe)break}return U.length==0&&F(B,x==null,K,S==null,n.textDirection),{top:N,bottom:W,horizontal:U}}function T(x,S){let C=l.top+(S?x.
top:x.bottom);return{top:C,bottom:C,horizontal:[]}}}function Hg(n,e){return n.constructor==e.constructor&&n.eq(e)}var pl=class{constructor(e,t){this.view=e,this.
layer=t,this.drawn=[],this.scaleX=1,this.scaleY=1,this.measureReq={read:this.measure.bind(this),write:this.draw.bind(this)},this.dom=e.scrollDOM.appendChild(document.
createElement("div")),this.dom.classList.add("cm-layer"),t.above&&this.dom.classList.add("cm-layer-above"),t.class&&this.dom.classList.add(t.class),this.scale(),
this.dom.setAttribute("aria-hidden","true"),this.setOrder(e.state),e.requestMeasure(this.measureReq),t.mount&&t.mount(this.dom,e)}update(e){e.startState.facet(Es)!=
e.state.facet(Es)&&this.setOrder(e.state),(this.layer.update(e,this.dom)||e.geometryChanged)&&(this.scale(),e.view.requestMeasure(this.measureReq))}docViewUpdate(e){
this.layer.updateOnDocViewUpdate!==!1&&e.requestMeasure(this.measureReq)}setOrder(e){let t=0,i=e.facet(Es);for(;t<i.length&&i[t]!=this.layer;)t++;this.dom.style.
zIndex=String((this.layer.above?150:-1)-t)}measure(){return this.layer.markers(this.view)}scale(){let{scaleX:e,scaleY:t}=this.view;(e!=this.scaleX||t!=this.scaleY)&&
(this.scaleX=e,this.scaleY=t,this.dom.style.transform=`scale(${1/e}, ${1/t})`)}draw(e){if(e.length!=this.drawn.length||e.some((t,i)=>!Hg(t,this.drawn[i]))){let t=this.
dom.firstChild,i=0;for(let s of e)s.update&&t&&s.constructor&&this.drawn[i].constructor&&s.update(t,this.drawn[i])?(t=t.nextSibling,i++):this.dom.insertBefore(s.
draw(),t);for(;t;){let s=t.nextSibling;t.remove(),t=s}this.drawn=e,M.webkit&&(this.dom.style.display=this.dom.firstChild?"":"none")}}destroy(){this.layer.destroy&&
this.layer.destroy(this.dom,this.view),this.dom.remove()}},Es=O.define();function _c(n){return[ce.define(e=>new pl(e,n)),Es.of(n)]}var ml=!M.ios,$i=O.define({combine(n){
return Fe(n,{cursorBlinkRate:1200,drawRangeCursor:!0,iosSelectionHandles:!0},{cursorBlinkRate:(e,t)=>Math.min(e,t),drawRangeCursor:(e,t)=>e||t})}});function Gc(n={}){
return[$i.of(n),Wg,Vg,$g,kc.of(!0)]}function Yc(n){return n.startState.facet($i)!=n.state.facet($i)}var Wg=_c({above:!0,markers(n){let{state:e}=n,t=e.facet($i),i=[];for(let s of e.selection.ranges){
let r=s==e.selection.main;if(s.empty||t.drawRangeCursor&&!(r&&M.ios&&t.iosSelectionHandles)){let o=r?"cm-cursor cm-cursor-primary":"cm-cursor cm-cursor-secondar\
y",l=s.empty?s:w.cursor(s.head,s.assoc);for(let a of ii.forRange(n,o,l))i.push(a)}}return i},update(n,e){n.transactions.some(i=>i.selection)&&(e.style.animationName=
e.style.animationName=="cm-blink"?"cm-blink2":"cm-blink");let t=Yc(n);return t&&Uf(n.state,e),n.docChanged||n.selectionSet||t},mount(n,e){Uf(e.state,n)},class:"\
cm-cursorLayer"});function Uf(n,e){e.style.animationDuration=n.facet($i).cursorBlinkRate+"ms"}var Vg=_c({above:!1,markers(n){let e=[],{main:t,ranges:i}=n.state.
selection;for(let s of i)if(!s.empty&&(ml||s!=t))for(let r of ii.forRange(n,"cm-selectionBackground",s))e.push(r);if(M.ios&&!t.empty&&n.state.facet($i).iosSelectionHandles){
for(let s of ii.forRange(n,"cm-selectionHandle cm-selectionHandle-start",w.cursor(t.from,1)))e.push(s);for(let s of ii.forRange(n,"cm-selectionHandle cm-selecti\
onHandle-end",w.cursor(t.to,1)))e.push(s)}return e},update(n,e){return n.docChanged||n.selectionSet||n.viewportChanged||Yc(n)},class:"cm-selectionLayer"}),zg=M.
gecko&&M.gecko_version==153?"#ffffff01":"transparent",$g=_e.highest(P.theme({".cm-line":{...ml?{"& ::selection, &::selection":{backgroundColor:`${zg} !important`}}:
{},caretColor:"transparent !important"},".cm-content":{caretColor:"transparent !important","& :focus":{caretColor:"initial !important",...ml?{"&::selection, & :\
:selection":{backgroundColor:"Highlight !important"}}:{}}}}));var bx=/x/.unicode!=null?"gu":"g";function Xc(){return jg}var qg=I.line({class:"cm-activeLine"}),jg=ce.fromClass(class{constructor(n){this.decorations=this.getDeco(n)}update(n){(n.docChanged||n.
selectionSet)&&(this.decorations=this.getDeco(n.view))}getDeco(n){let e=-1,t=[];for(let i of n.state.selection.ranges){let s=n.lineBlockAt(i.head);s.from>e&&(t.
push(qg.range(s.from)),e=s.from)}return I.set(t)}},{decorations:n=>n.decorations});var Ps="-10000px",_s=class{constructor(e,t,i,s){this.facet=t,this.createTooltipView=i,this.removeTooltipView=s,this.input=e.state.facet(t),this.tooltips=this.input.
filter(o=>o);let r=null;this.tooltipViews=this.tooltips.map(o=>r=i(o,r))}update(e,t){var i;let s=e.state.facet(this.facet),r=s.filter(a=>a);if(s===this.input){for(let a of this.
tooltipViews)a.update&&a.update(e);return!1}let o=[],l=t?[]:null;for(let a=0;a<r.length;a++){let h=r[a],f=-1;if(h){for(let c=0;c<this.tooltips.length;c++){let u=this.
tooltips[c];u&&u.create==h.create&&(f=c)}if(f<0)o[a]=this.createTooltipView(h,a?o[a-1]:null),l&&(l[a]=!!h.above);else{let c=o[a]=this.tooltipViews[f];l&&(l[a]=t[f]),
c.update&&c.update(e)}}}for(let a of this.tooltipViews)o.indexOf(a)<0&&(this.removeTooltipView(a),(i=a.destroy)===null||i===void 0||i.call(a));return t&&(l.forEach(
(a,h)=>t[h]=a),t.length=l.length),this.input=s,this.tooltips=r,this.tooltipViews=o,!0}};function Jc(n){let e=n.dom.ownerDocument.documentElement,t=e.clientWidth,i=getComputedStyle(e);if(!/stable/.test(i.scrollbarGutter||""))return{left:0,right:t};let s=e.
getBoundingClientRect(),r=n.win.scrollX;return{left:Math.max(0,s.left+r-parseFloat(i.marginLeft)),right:Math.min(t,s.right+r+parseFloat(i.marginRight))}}function Kg(n){
let{left:e,right:t}=Jc(n);return{top:0,left:e,right:t,bottom:n.dom.ownerDocument.documentElement.clientHeight}}var Ao=O.define({combine:n=>{var e,t,i;return{position:M.
ios?"absolute":((e=n.find(s=>s.position))===null||e===void 0?void 0:e.position)||"fixed",parent:((t=n.find(s=>s.parent))===null||t===void 0?void 0:t.parent)||null,
tooltipSpace:((i=n.find(s=>s.tooltipSpace))===null||i===void 0?void 0:i.tooltipSpace)||Kg}}}),_f=new WeakMap,Pl=ce.fromClass(class{constructor(n){this.view=n,this.
above=[],this.inView=!0,this.madeAbsolute=!1,this.lastTransaction=0,this.measureTimeout=-1;let e=n.state.facet(Ao);this.position=e.position,this.parent=e.parent,
this.classes=n.themeClasses,this.createContainer(),this.measureReq={read:this.readMeasure.bind(this),write:this.writeMeasure.bind(this),key:this},this.resizeObserver=
typeof ResizeObserver=="function"?new ResizeObserver(()=>this.measureSoon()):null,this.manager=new _s(n,qi,(t,i)=>this.createTooltip(t,i),t=>{this.resizeObserver&&
this.resizeObserver.unobserve(t.dom),t.dom.remove()}),this.above=this.manager.tooltips.map(t=>!!t.above),this.intersectionObserver=typeof IntersectionObserver==
"function"?new IntersectionObserver(t=>{Date.now()>this.lastTransaction-50&&t.length>0&&t[t.length-1].intersectionRatio<1&&this.measureSoon()},{threshold:[1]}):
null,this.observeIntersection(),n.win.addEventListener("resize",this.measureSoon=this.measureSoon.bind(this)),this.maybeMeasure()}createContainer(){this.parent?
(this.container=document.createElement("div"),this.container.style.position="relative",this.container.className=this.view.themeClasses,this.parent.appendChild(this.
container)):this.container=this.view.dom}observeIntersection(){if(this.intersectionObserver){this.intersectionObserver.disconnect();for(let n of this.manager.tooltipViews)
this.intersectionObserver.observe(n.dom)}}measureSoon(){this.measureTimeout<0&&(this.measureTimeout=setTimeout(()=>{this.measureTimeout=-1,this.maybeMeasure()},
50))}update(n){n.transactions.length&&(this.lastTransaction=Date.now());let e=this.manager.update(n,this.above);e&&this.observeIntersection();let t=e||n.geometryChanged,
i=n.state.facet(Ao);if(i.position!=this.position&&!this.madeAbsolute){this.position=i.position;for(let s of this.manager.tooltipViews)s.dom.style.position=this.
position;t=!0}if(i.parent!=this.parent){this.parent&&this.container.remove(),this.parent=i.parent,this.createContainer();for(let s of this.manager.tooltipViews)
this.container.appendChild(s.dom);t=!0}else this.parent&&this.view.themeClasses!=this.classes&&(this.classes=this.container.className=this.view.themeClasses);t&&
this.maybeMeasure()}createTooltip(n,e){let t=n.create(this.view),i=e?e.dom:null;if(t.dom.classList.add("cm-tooltip"),n.arrow&&!t.dom.querySelector(".cm-tooltip \
> .cm-tooltip-arrow")){let s=document.createElement("div");s.className="cm-tooltip-arrow",t.dom.appendChild(s)}return t.dom.style.position=this.position,t.dom.style.
top=Ps,t.dom.style.left="0px",this.container.insertBefore(t.dom,i),t.mount&&t.mount(this.view),this.resizeObserver&&this.resizeObserver.observe(t.dom),t}destroy(){
var n,e,t;this.view.win.removeEventListener("resize",this.measureSoon);for(let i of this.manager.tooltipViews)i.dom.remove(),(n=i.destroy)===null||n===void 0||n.
call(i);this.parent&&this.container.remove(),(e=this.resizeObserver)===null||e===void 0||e.disconnect(),(t=this.intersectionObserver)===null||t===void 0||t.disconnect(),
clearTimeout(this.measureTimeout)}readMeasure(){let n=1,e=1,t=!1,i=0;if(this.position=="fixed"&&this.manager.tooltipViews.length){let{dom:o}=this.manager.tooltipViews[0];
if(M.safari){let l=o.getBoundingClientRect();t=Math.abs(l.top+1e4)>1||Math.abs(l.left)>1}else t=!!o.offsetParent&&o.offsetParent!=this.container.ownerDocument.body}
if(t||this.position=="absolute")if(this.parent){let o=this.parent.getBoundingClientRect();o.width&&o.height&&(n=o.width/this.parent.offsetWidth,e=o.height/this.
parent.offsetHeight)}else({scaleX:n,scaleY:e}=this.view.viewState);else i=Jc(this.view).left;let s=this.view.scrollDOM.getBoundingClientRect(),r=Ml(this.view);return{
visible:{left:s.left+r.left,top:s.top+r.top,right:s.right-r.right,bottom:s.bottom-r.bottom},parent:this.parent?this.container.getBoundingClientRect():this.view.
dom.getBoundingClientRect(),pos:this.manager.tooltips.map((o,l)=>{let a=this.manager.tooltipViews[l];return a.getCoords?a.getCoords(o.pos):this.view.coordsAtPos(
o.pos)}),size:this.manager.tooltipViews.map(({dom:o})=>o.getBoundingClientRect()),space:this.view.state.facet(Ao).tooltipSpace(this.view),scaleX:n,scaleY:e,makeAbsolute:t,
fixedLeft:i}}writeMeasure(n){var e;if(n.makeAbsolute){this.madeAbsolute=!0,this.position="absolute";for(let l of this.manager.tooltipViews)l.dom.style.position=
"absolute"}let{visible:t,space:i,scaleX:s,scaleY:r}=n,o=[];for(let l=0;l<this.manager.tooltips.length;l++){let a=this.manager.tooltips[l],h=this.manager.tooltipViews[l],
{dom:f}=h,c=n.pos[l],u=n.size[l];if(!c||a.clip!==!1&&(c.bottom<=Math.max(t.top,i.top)||c.top>=Math.min(t.bottom,i.bottom)||c.right<Math.max(t.left,i.left)-.1||c.
left>Math.min(t.right,i.right)+.1)){f.style.top=Ps;continue}let d=a.arrow?h.dom.querySelector(".cm-tooltip-arrow"):null,p=d?7:0,m=u.right-u.left,g=(e=_f.get(h))!==
null&&e!==void 0?e:u.bottom-u.top,b=h.offset||_g,k=this.view.textDirection==j.LTR,y=u.width>i.right-i.left?k?i.left:i.right-u.width:k?Math.max(i.left,Math.min(c.
left-(d?14:0)+b.x,i.right-m)):Math.min(Math.max(i.left,c.left-m+(d?14:0)-b.x),i.right-m),T=this.above[l];!a.strictSide&&(T?c.top-g-p-b.y<i.top:c.bottom+g+p+b.y>
i.bottom)&&T==i.bottom-c.bottom>c.top-i.top&&(T=this.above[l]=!T);let x=(T?c.top-i.top:i.bottom-c.bottom)-p;if(x<g&&h.resize!==!1){if(x<this.view.defaultLineHeight){
f.style.top=Ps;continue}_f.set(h,g),f.style.height=(g=x)/r+"px"}else f.style.height&&(f.style.height="");let S=T?c.top-g-p-b.y:c.bottom+p+b.y,C=y+m;if(h.overlap!==
!0)for(let N of o)N.left<C&&N.right>y&&N.top<S+g&&N.bottom>S&&(S=T?N.top-g-2-p:N.bottom+p+2);if(this.position=="absolute"?(f.style.top=(S-n.parent.top)/r+"px",Gf(
f,(y-n.parent.left)/s)):(f.style.top=S/r+"px",Gf(f,(y-n.fixedLeft)/s)),d){let N=c.left+(k?b.x:-b.x)-(y+14-7);d.style.left=N/s+"px"}h.overlap!==!0&&o.push({left:y,
top:S,right:C,bottom:S+g}),f.classList.toggle("cm-tooltip-above",T),f.classList.toggle("cm-tooltip-below",!T),h.positioned&&h.positioned(n.space)}}maybeMeasure(){
if(this.manager.tooltips.length&&(this.view.inView&&this.view.requestMeasure(this.measureReq),this.inView!=this.view.inView&&(this.inView=this.view.inView,!this.
inView)))for(let n of this.manager.tooltipViews)n.dom.style.top=Ps}},{eventObservers:{scroll(){this.maybeMeasure()}}});function Gf(n,e){let t=parseInt(n.style.left,
10);(isNaN(t)||Math.abs(e-t)>1)&&(n.style.left=e+"px")}var Ug=P.baseTheme({".cm-tooltip":{zIndex:500,boxSizing:"border-box"},"&light .cm-tooltip":{border:"1px s\
olid #bbb",backgroundColor:"#f5f5f5"},"&light .cm-tooltip-section:not(:first-child)":{borderTop:"1px solid #bbb"},"&dark .cm-tooltip":{backgroundColor:"#333338",
color:"white"},".cm-tooltip-arrow":{height:"7px",width:"14px",position:"absolute",zIndex:-1,overflow:"hidden","&:before, &:after":{content:"''",position:"absolu\
te",width:0,height:0,borderLeft:"7px solid transparent",borderRight:"7px solid transparent"},".cm-tooltip-above &":{bottom:"-7px","&:before":{borderTop:"7px sol\
id #bbb"},"&:after":{borderTop:"7px solid #f5f5f5",bottom:"1px"}},".cm-tooltip-below &":{top:"-7px","&:before":{borderBottom:"7px solid #bbb"},"&:after":{borderBottom:"\
7px solid #f5f5f5",top:"1px"}}},"&dark .cm-tooltip .cm-tooltip-arrow":{"&:before":{borderTopColor:"#333338",borderBottomColor:"#333338"},"&:after":{borderTopColor:"\
transparent",borderBottomColor:"transparent"}}}),_g={x:0,y:0},qi=O.define({enables:[Pl,Ug]}),Gs=O.define({combine:n=>n.reduce((e,t)=>e.concat(t),[])}),Ys=class n{static create(e){
return new n(e)}constructor(e){this.view=e,this.mounted=!1,this.dom=document.createElement("div"),this.dom.classList.add("cm-tooltip-hover"),this.manager=new _s(
e,Gs,(t,i)=>this.createHostedView(t,i),t=>t.dom.remove())}createHostedView(e,t){let i=e.create(this.view);return i.dom.classList.add("cm-tooltip-section"),this.
dom.insertBefore(i.dom,t?t.dom.nextSibling:this.dom.firstChild),this.mounted&&i.mount&&i.mount(this.view),i}mount(e){for(let t of this.manager.tooltipViews)t.mount&&
t.mount(e);this.mounted=!0}positioned(e){for(let t of this.manager.tooltipViews)t.positioned&&t.positioned(e)}update(e){this.manager.update(e)}destroy(){var e;for(let t of this.
manager.tooltipViews)(e=t.destroy)===null||e===void 0||e.call(t)}passProp(e){let t;for(let i of this.manager.tooltipViews){let s=i[e];if(s!==void 0){if(t===void 0)
t=s;else if(t!==s)return}}return t}get offset(){return this.passProp("offset")}get getCoords(){return this.passProp("getCoords")}get overlap(){return this.passProp(
"overlap")}get resize(){return this.passProp("resize")}},Gg=qi.compute([Gs],n=>{let e=n.facet(Gs);return e.length===0?null:{pos:Math.min(...e.map(t=>t.pos)),end:Math.
max(...e.map(t=>{var i;return(i=t.end)!==null&&i!==void 0?i:t.pos})),create:Ys.create,above:e[0].above,arrow:e.some(t=>t.arrow)}}),Qc=O.define(),gl=class{constructor(e,t,i,s,r,o){
this.view=e,this.source=t,this.field=i,this.locked=s,this.setHover=r,this.hoverTime=o,this.hoverTimeout=-1,this.restartTimeout=-1,this.pending=null,this.lastMove=
{x:0,y:0,target:e.dom,time:0},this.checkHover=this.checkHover.bind(this),e.dom.addEventListener("mouseleave",this.mouseleave=this.mouseleave.bind(this)),e.dom.addEventListener(
"mousemove",this.mousemove=this.mousemove.bind(this))}update(e){this.pending&&(this.pending=null,clearTimeout(this.restartTimeout),this.restartTimeout=setTimeout(
()=>this.startHover(),20))}get active(){return this.view.state.field(this.field)}checkHover(){if(this.hoverTimeout=-1,this.active.length)return;let e=Date.now()-
this.lastMove.time;e<this.hoverTime?this.hoverTimeout=setTimeout(this.checkHover,this.hoverTime-e):this.startHover()}startHover(){clearTimeout(this.restartTimeout);
let{view:e,lastMove:t}=this,i=e.docView.tile.nearest(t.target);if(!i)return;let s,r=1;if(i.isWidget())s=i.posAtStart;else{if(s=e.posAtCoords(t),s==null)return;let o=e.
coordsAtPos(s);if(!o||t.y<o.top||t.y>o.bottom||t.x<o.left-e.defaultCharacterWidth||t.x>o.right+e.defaultCharacterWidth)return;let l=e.bidiSpans(e.state.doc.lineAt(
s)).find(h=>h.from<=s&&h.to>=s),a=l&&l.dir==j.RTL?-1:1;r=t.x<o.left?-a:a}this.activateHover(e,s,r)}activateHover(e,t,i,s){let r=this.source(e,t,i),o=l=>{if(l&&!(Array.
isArray(l)&&!l.length)){let a=Array.isArray(l)?l:[l];s&&this.locked.set(a,s),e.dispatch({effects:this.setHover.of(a)})}};if(r&&"then"in r){let l=this.pending={pos:t};
r.then(a=>{this.pending==l&&(this.pending=null,o(a))},a=>me(e.state,a,"hover tooltip"))}else o(r)}get tooltip(){let e=this.view.plugin(Pl),t=e?e.manager.tooltips.
findIndex(i=>i.create==Ys.create):-1;return t>-1?e.manager.tooltipViews[t]:null}mousemove(e){var t,i;this.lastMove={x:e.clientX,y:e.clientY,target:e.target,time:Date.
now()},this.hoverTimeout<0&&(this.hoverTimeout=setTimeout(this.checkHover,this.hoverTime));let{active:s,tooltip:r}=this;if(s.length&&!this.locked.has(s)&&r&&!Yg(
r.dom,e)||this.pending){let{pos:o}=s[0]||this.pending,l=(i=(t=s[0])===null||t===void 0?void 0:t.end)!==null&&i!==void 0?i:o;(o==l?this.view.posAtCoords(this.lastMove)!=
o:!Xg(this.view,o,l,e.clientX,e.clientY))&&(this.view.dispatch({effects:this.setHover.of([])}),this.pending=null)}}mouseleave(e){clearTimeout(this.hoverTimeout),
this.hoverTimeout=-1;let{active:t}=this;if(t.length&&!this.locked.has(t)){let{tooltip:i}=this;i&&i.dom.contains(e.relatedTarget)?this.watchTooltipLeave(i.dom):this.
view.dispatch({effects:this.setHover.of([])})}}watchTooltipLeave(e){let t=i=>{e.removeEventListener("mouseleave",t);let{active:s}=this;s.length&&!this.locked.has(
s)&&!this.view.dom.contains(i.relatedTarget)&&this.view.dispatch({effects:this.setHover.of([])})};e.addEventListener("mouseleave",t)}destroy(){clearTimeout(this.
hoverTimeout),clearTimeout(this.restartTimeout),this.view.dom.removeEventListener("mouseleave",this.mouseleave),this.view.dom.removeEventListener("mousemove",this.
mousemove)}},Ds=4;function Yg(n,e){let{left:t,right:i,top:s,bottom:r}=n.getBoundingClientRect(),o;if(o=n.querySelector(".cm-tooltip-arrow")){let l=o.getBoundingClientRect();
s=Math.min(l.top,s),r=Math.max(l.bottom,r)}return e.clientX>=t-Ds&&e.clientX<=i+Ds&&e.clientY>=s-Ds&&e.clientY<=r+Ds}function Xg(n,e,t,i,s,r){let o=n.scrollDOM.
getBoundingClientRect(),l=n.documentTop+n.documentPadding.top+n.contentHeight;if(o.left>i||o.right<i||o.top>s||Math.min(o.bottom,l)<s)return!1;let a=n.posAtCoords(
{x:i,y:s},!1);return a>=e&&a<=t}function Zc(n,e={}){let t=E.define(),i=new WeakMap,s=ie.define({create(){return[]},update(o,l){let a=i.get(o);if(o.length&&(e.hideOnChange&&
(l.docChanged||l.selection)?o=[]:a&&a(l)?o=[]:e.hideOn&&(o=o.filter(h=>!e.hideOn(l,h)))),l.docChanged&&o.length){let h=[];for(let f of o){let c=l.changes.mapPos(
f.pos,-1,oe.TrackDel);if(c!=null){let u=Object.assign(Object.create(null),f);u.pos=c,u.end!=null&&(u.end=l.changes.mapPos(u.end)),h.push(u)}}o=h}for(let h of l.
effects)h.is(t)&&(o=h.value,a=void 0),(h.is(Jg)&&!h.value||h.value==s)&&(o=[]);return o.length&&a&&i.set(o,a),o},provide:o=>Gs.from(o)}),r=ce.define(o=>new gl(o,
n,s,i,t,e.hoverTime||300));return{active:s,extension:[s,r,Qc.of(r),Gg]}}function eu(n,e,t,i={}){var s;let r=n.state.facet(Qc).map(o=>n.plugin(o)).filter(o=>!!o);
if(i.tooltip&&i.tooltip.active){let o=r.find(l=>l.field==i.tooltip.active);o&&(r=[o])}for(let o of r)o.activateHover(n,e,t,(s=i.until)!==null&&s!==void 0?s:(()=>!1))}
function Dl(n,e){let t=n.plugin(Pl);if(!t)return null;let i=t.manager.tooltips.indexOf(e);return i<0?null:t.manager.tooltipViews[i]}var Jg=E.define();var Yf=O.define({combine(n){let e,t;for(let i of n)e=e||i.topContainer,t=t||i.bottomContainer;return{topContainer:e,bottomContainer:t}}});function tu(n,e){let t=n.plugin(iu),i=t?t.specs.indexOf(e):-1;return i>-1?t.panels[i]:null}var iu=ce.fromClass(class{constructor(n){this.input=n.state.facet(Xs),
this.specs=this.input.filter(t=>t),this.panels=this.specs.map(t=>t(n));let e=n.state.facet(Yf);this.top=new Bi(n,!0,e.topContainer),this.bottom=new Bi(n,!1,e.bottomContainer),
this.top.sync(this.panels.filter(t=>t.top)),this.bottom.sync(this.panels.filter(t=>!t.top));for(let t of this.panels)t.dom.classList.add("cm-panel"),t.mount&&t.
mount()}update(n){let e=n.state.facet(Yf);this.top.container!=e.topContainer&&(this.top.sync([]),this.top=new Bi(n.view,!0,e.topContainer)),this.bottom.container!=
e.bottomContainer&&(this.bottom.sync([]),this.bottom=new Bi(n.view,!1,e.bottomContainer)),this.top.syncClasses(),this.bottom.syncClasses();let t=n.state.facet(Xs);
if(t!=this.input){let i=t.filter(a=>a),s=[],r=[],o=[],l=[];for(let a of i){let h=this.specs.indexOf(a),f;h<0?(f=a(n.view),l.push(f)):(f=this.panels[h],f.update&&
f.update(n)),s.push(f),(f.top?r:o).push(f)}this.specs=i,this.panels=s,this.top.sync(r),this.bottom.sync(o);for(let a of l)a.dom.classList.add("cm-panel"),a.mount&&
a.mount()}else for(let i of this.panels)i.update&&i.update(n)}destroy(){this.top.sync([]),this.bottom.sync([])}},{provide:n=>P.scrollMargins.of(e=>{let t=e.plugin(
n);return t&&{top:t.top.scrollMargin(),bottom:t.bottom.scrollMargin()}})}),Bi=class{constructor(e,t,i){this.view=e,this.top=t,this.container=i,this.dom=void 0,this.
classes="",this.panels=[],this.syncClasses()}sync(e){for(let t of this.panels)t.destroy&&e.indexOf(t)<0&&t.destroy();this.panels=e,this.syncDOM()}syncDOM(){if(this.
panels.length==0){this.dom&&(this.dom.remove(),this.dom=void 0);return}if(!this.dom){this.dom=document.createElement("div"),this.dom.className=this.top?"cm-pane\
ls cm-panels-top":"cm-panels cm-panels-bottom";let t=this.container||this.view.dom;t.insertBefore(this.dom,this.top?t.firstChild:null)}let e=this.dom.firstChild;
for(let t of this.panels)if(t.dom.parentNode==this.dom){for(;e!=t.dom;)e=Xf(e);e=e.nextSibling}else this.dom.insertBefore(t.dom,e);for(;e;)e=Xf(e)}scrollMargin(){
return!this.dom||this.container?0:Math.max(0,this.top?this.dom.getBoundingClientRect().bottom-Math.max(0,this.view.scrollDOM.getBoundingClientRect().top):Math.min(
innerHeight,this.view.scrollDOM.getBoundingClientRect().bottom)-this.dom.getBoundingClientRect().top)}syncClasses(){if(!(!this.container||this.classes==this.view.
themeClasses)){for(let e of this.classes.split(" "))e&&this.container.classList.remove(e);for(let e of(this.classes=this.view.themeClasses).split(" "))e&&this.container.
classList.add(e)}}};function Xf(n){let e=n.nextSibling;return n.remove(),e}var Xs=O.define({enables:iu});var Be=class extends Ue{compare(e){return this==e||this.constructor==e.constructor&&this.eq(e)}eq(e){return!1}destroy(e){}};Be.prototype.elementClass="";Be.prototype.
toDOM=void 0;Be.prototype.mapMode=oe.TrackBefore;Be.prototype.startSide=Be.prototype.endSide=-1;Be.prototype.point=!0;var Ls=O.define(),Qg=O.define(),Zg={class:"",
renderEmptyElements:!1,elementStyle:"",markers:()=>V.empty,lineMarker:()=>null,widgetMarker:()=>null,lineMarkerChange:null,initialSpacer:null,updateSpacer:null,
domEventHandlers:{},side:"before"},vn=O.define();function ir(n){return[nu(),vn.of({...Zg,...n})]}var bl=O.define({combine:n=>n.some(e=>e)});function nu(n){let e=[
e0];return n&&n.fixed===!1&&e.push(bl.of(!0)),e}var e0=ce.fromClass(class{constructor(n){this.view=n,this.domAfter=null,this.prevViewport=n.viewport,this.dom=document.
createElement("div"),this.dom.className="cm-gutters cm-gutters-before",this.dom.setAttribute("aria-hidden","true"),this.dom.style.minHeight=this.view.contentHeight/
this.view.scaleY+"px",this.gutters=n.state.facet(vn).map(e=>new Js(n,e)),this.fixed=!n.state.facet(bl);for(let e of this.gutters)e.config.side=="after"?this.getDOMAfter().
appendChild(e.dom):this.dom.appendChild(e.dom);this.fixed&&(this.dom.style.position="sticky"),this.syncGutters(!1),n.scrollDOM.insertBefore(this.dom,n.contentDOM)}getDOMAfter(){
return this.domAfter||(this.domAfter=document.createElement("div"),this.domAfter.className="cm-gutters cm-gutters-after",this.domAfter.setAttribute("aria-hidden",
"true"),this.domAfter.style.minHeight=this.view.contentHeight/this.view.scaleY+"px",this.domAfter.style.position=this.fixed?"sticky":"",this.view.scrollDOM.appendChild(
this.domAfter)),this.domAfter}update(n){if(this.updateGutters(n)){let e=this.prevViewport,t=n.view.viewport,i=Math.min(e.to,t.to)-Math.max(e.from,t.from);this.syncGutters(
i<(t.to-t.from)*.8)}if(n.geometryChanged){let e=this.view.contentHeight/this.view.scaleY+"px";this.dom.style.minHeight=e,this.domAfter&&(this.domAfter.style.minHeight=
e)}this.view.state.facet(bl)!=!this.fixed&&(this.fixed=!this.fixed,this.dom.style.position=this.fixed?"sticky":"",this.domAfter&&(this.domAfter.style.position=this.
fixed?"sticky":"")),this.prevViewport=n.view.viewport}syncGutters(n){let e=this.dom.nextSibling;n&&(this.dom.remove(),this.domAfter&&this.domAfter.remove());let t=V.
iter(this.view.state.facet(Ls),this.view.viewport.from),i=[],s=this.gutters.map(r=>new xl(r,this.view.viewport,-this.view.documentPadding.top));for(let r of this.
view.viewportLineBlocks)if(i.length&&(i=[]),Array.isArray(r.type)){let o=!0;for(let l of r.type)if(l.type==ge.Text&&o){yl(t,i,l.from);for(let a of s)a.line(this.
view,l,i);o=!1}else if(l.widget)for(let a of s)a.widget(this.view,l)}else if(r.type==ge.Text){yl(t,i,r.from);for(let o of s)o.line(this.view,r,i)}else if(r.widget)
for(let o of s)o.widget(this.view,r);for(let r of s)r.finish();n&&(this.view.scrollDOM.insertBefore(this.dom,e),this.domAfter&&this.view.scrollDOM.appendChild(this.
domAfter))}updateGutters(n){let e=n.startState.facet(vn),t=n.state.facet(vn),i=n.docChanged||n.heightChanged||n.viewportChanged||!V.eq(n.startState.facet(Ls),n.
state.facet(Ls),n.view.viewport.from,n.view.viewport.to);if(e==t)for(let s of this.gutters)s.update(n)&&(i=!0);else{i=!0;let s=[];for(let r of t){let o=e.indexOf(
r);o<0?s.push(new Js(this.view,r)):(this.gutters[o].update(n),s.push(this.gutters[o]))}for(let r of this.gutters)r.dom.remove(),s.indexOf(r)<0&&r.destroy();for(let r of s)
r.config.side=="after"?this.getDOMAfter().appendChild(r.dom):this.dom.appendChild(r.dom);this.gutters=s}return i}destroy(){for(let n of this.gutters)n.destroy();
this.dom.remove(),this.domAfter&&this.domAfter.remove()}},{provide:n=>P.scrollMargins.of(e=>{let t=e.plugin(n);if(!t||t.gutters.length==0||!t.fixed)return null;
let i=t.dom.offsetWidth*e.scaleX,s=t.domAfter?t.domAfter.offsetWidth*e.scaleX:0;return e.textDirection==j.LTR?{left:i,right:s}:{right:i,left:s}})});function Jf(n){
return Array.isArray(n)?n:[n]}function yl(n,e,t){for(;n.value&&n.from<=t;)n.from==t&&e.push(n.value),n.next()}var xl=class{constructor(e,t,i){this.gutter=e,this.
height=i,this.i=0,this.cursor=V.iter(e.markers,t.from)}addElement(e,t,i){let{gutter:s}=this,r=(t.top-this.height)/e.scaleY,o=t.height/e.scaleY;if(this.i==s.elements.
length){let l=new Qs(e,o,r,i);s.elements.push(l),s.dom.appendChild(l.dom)}else s.elements[this.i].update(e,o,r,i);this.height=t.bottom,this.i++}line(e,t,i){let s=[];
yl(this.cursor,s,t.from),i.length&&(s=s.concat(i));let r=this.gutter.config.lineMarker(e,t,s);r&&s.unshift(r);let o=this.gutter;s.length==0&&!o.config.renderEmptyElements||
this.addElement(e,t,s)}widget(e,t){let i=this.gutter.config.widgetMarker(e,t.widget,t),s=i?[i]:null;for(let r of e.state.facet(Qg)){let o=r(e,t.widget,t);o&&(s||
(s=[])).push(o)}s&&this.addElement(e,t,s)}finish(){let e=this.gutter;for(;e.elements.length>this.i;){let t=e.elements.pop();e.dom.removeChild(t.dom),t.destroy()}}},
Js=class{constructor(e,t){this.view=e,this.config=t,this.elements=[],this.spacer=null,this.dom=document.createElement("div"),this.dom.className="cm-gutter"+(this.
config.class?" "+this.config.class:"");for(let i in t.domEventHandlers)this.dom.addEventListener(i,s=>{let r=s.target,o;if(r!=this.dom&&this.dom.contains(r)){for(;r.
parentNode!=this.dom;)r=r.parentNode;let a=r.getBoundingClientRect();o=(a.top+a.bottom)/2}else o=s.clientY;let l=e.lineBlockAtHeight(o-e.documentTop);t.domEventHandlers[i](
e,l,s)&&s.preventDefault()});this.markers=Jf(t.markers(e)),t.initialSpacer&&(this.spacer=new Qs(e,0,0,[t.initialSpacer(e)]),this.dom.appendChild(this.spacer.dom),
this.spacer.dom.style.cssText+="visibility: hidden; pointer-events: none")}update(e){let t=this.markers;if(this.markers=Jf(this.config.markers(e.view)),this.spacer&&
this.config.updateSpacer){let s=this.config.updateSpacer(this.spacer.markers[0],e);s!=this.spacer.markers[0]&&this.spacer.update(e.view,0,0,[s])}let i=e.view.viewport;
return!V.eq(this.markers,t,i.from,i.to)||(this.config.lineMarkerChange?this.config.lineMarkerChange(e):!1)}destroy(){for(let e of this.elements)e.destroy()}},Qs=class{constructor(e,t,i,s){
this.height=-1,this.above=0,this.markers=[],this.dom=document.createElement("div"),this.dom.className="cm-gutterElement",this.update(e,t,i,s)}update(e,t,i,s){this.
height!=t&&(this.height=t,this.dom.style.height=t+"px"),this.above!=i&&(this.dom.style.marginTop=(this.above=i)?i+"px":""),t0(this.markers,s)||this.setMarkers(e,
s)}setMarkers(e,t){let i="cm-gutterElement",s=this.dom.firstChild;for(let r=0,o=0;;){let l=o,a=r<t.length?t[r++]:null,h=!1;if(a){let f=a.elementClass;f&&(i+=" "+
f);for(let c=o;c<this.markers.length;c++)if(this.markers[c].compare(a)){l=c,h=!0;break}}else l=this.markers.length;for(;o<l;){let f=this.markers[o++];if(f.toDOM){
f.destroy(s);let c=s.nextSibling;s.remove(),s=c}}if(!a)break;a.toDOM&&(h?s=s.nextSibling:this.dom.insertBefore(a.toDOM(e),s)),h&&o++}this.dom.className=i,this.markers=
t}destroy(){this.setMarkers(null,[])}};function t0(n,e){if(n.length!=e.length)return!1;for(let t=0;t<n.length;t++)if(!n[t].compare(e[t]))return!1;return!0}var i0=O.
define(),n0=O.define(),Ri=O.define({combine(n){return Fe(n,{formatNumber:String,domEventHandlers:{}},{domEventHandlers(e,t){let i=Object.assign({},e);for(let s in t){
let r=i[s],o=t[s];i[s]=r?(l,a,h)=>r(l,a,h)||o(l,a,h):o}return i}})}}),Sn=class extends Be{constructor(e){super(),this.number=e}eq(e){return this.number==e.number}toDOM(){
return document.createTextNode(this.number)}};function To(n,e){return n.state.facet(Ri).formatNumber(e,n.state)}var s0=vn.compute([Ri],n=>({class:"cm-lineNumber\
s",renderEmptyElements:!1,markers(e){return e.state.facet(i0)},lineMarker(e,t,i){return i.some(s=>s.toDOM)?null:new Sn(To(e,e.state.doc.lineAt(t.from).number))},
widgetMarker:(e,t,i)=>{for(let s of e.state.facet(n0)){let r=s(e,t,i);if(r)return r}return null},lineMarkerChange:e=>e.startState.facet(Ri)!=e.state.facet(Ri),initialSpacer(e){
return new Sn(To(e,Qf(e.state.doc.lines)))},updateSpacer(e,t){let i=To(t.view,Qf(t.view.state.doc.lines));return i==e.number?e:new Sn(i)},domEventHandlers:n.facet(
Ri).domEventHandlers,side:"before"}));function su(n={}){return[Ri.of(n),nu(),s0]}function Qf(n){let e=9;for(;e<n;)e=e*10+9;return e}var r0=new class extends Be{constructor(){
super(...arguments),this.elementClass="cm-activeLineGutter"}},o0=Ls.compute(["selection"],n=>{let e=[],t=-1;for(let i of n.selection.ranges){let s=n.doc.lineAt(
i.head).from;s>t&&(t=s,e.push(r0.range(s)))}return V.of(e)});function ru(){return o0}var l0=0,Pn=class{constructor(e,t){this.from=e,this.to=t}},L=class{constructor(e={}){this.id=l0++,this.perNode=!!e.perNode,this.deserialize=e.deserialize||(()=>{
throw new Error("This node type doesn't define a deserialize function")}),this.combine=e.combine||null}add(e){if(this.perNode)throw new RangeError("Can't add pe\
r-node props to node types");return typeof e!="function"&&(e=ke.match(e)),t=>{let i=e(t);return i===void 0?null:[this,i]}}};L.closedBy=new L({deserialize:n=>n.split(
" ")});L.openedBy=new L({deserialize:n=>n.split(" ")});L.group=new L({deserialize:n=>n.split(" ")});L.isolate=new L({deserialize:n=>{if(n&&n!="rtl"&&n!="ltr"&&n!=
"auto")throw new RangeError("Invalid value for isolate: "+n);return n||"auto"}});L.contextHash=new L({perNode:!0});L.lookAhead=new L({perNode:!0});L.mounted=new L(
{perNode:!0});var oi=class{constructor(e,t,i,s=!1){this.tree=e,this.overlay=t,this.parser=i,this.bracketed=s}static get(e){return e&&e.props&&e.props[L.mounted.
id]}},a0=Object.create(null),ke=class n{constructor(e,t,i,s=0){this.name=e,this.props=t,this.id=i,this.flags=s}static define(e){let t=e.props&&e.props.length?Object.
create(null):a0,i=(e.top?1:0)|(e.skipped?2:0)|(e.error?4:0)|(e.name==null?8:0),s=new n(e.name||"",t,e.id,i);if(e.props){for(let r of e.props)if(Array.isArray(r)||
(r=r(s)),r){if(r[0].perNode)throw new RangeError("Can't store a per-node prop on a node type");t[r[0].id]=r[1]}}return s}prop(e){return this.props[e.id]}get isTop(){
return(this.flags&1)>0}get isSkipped(){return(this.flags&2)>0}get isError(){return(this.flags&4)>0}get isAnonymous(){return(this.flags&8)>0}is(e){if(typeof e=="\
string"){if(this.name==e)return!0;let t=this.prop(L.group);return t?t.indexOf(e)>-1:!1}return this.id==e}static match(e){let t=Object.create(null);for(let i in e)
for(let s of i.split(" "))t[s]=e[i];return i=>{for(let s=i.prop(L.group),r=-1;r<(s?s.length:0);r++){let o=t[r<0?i.name:s[r]];if(o)return o}}}};ke.none=new ke("",
Object.create(null),0,8);var Dn=class n{constructor(e){this.types=e;for(let t=0;t<e.length;t++)if(e[t].id!=t)throw new RangeError("Node type ids should correspo\
nd to array positions when creating a node set")}extend(...e){let t=[];for(let i of this.types){let s=null;for(let r of e){let o=r(i);if(o){s||(s=Object.assign(
{},i.props));let l=o[1],a=o[0];a.combine&&a.id in s&&(l=a.combine(s[a.id],l)),s[a.id]=l}}t.push(s?new ke(i.name,s,i.id,i.flags):i)}return new n(t)}},nr=new WeakMap,
ou=new WeakMap,te;(function(n){n[n.ExcludeBuffers=1]="ExcludeBuffers",n[n.IncludeAnonymous=2]="IncludeAnonymous",n[n.IgnoreMounts=4]="IgnoreMounts",n[n.IgnoreOverlays=
8]="IgnoreOverlays",n[n.EnterBracketed=16]="EnterBracketed"})(te||(te={}));var ne=class n{constructor(e,t,i,s,r){if(this.type=e,this.children=t,this.positions=i,
this.length=s,this.props=null,r&&r.length){this.props=Object.create(null);for(let[o,l]of r)this.props[typeof o=="number"?o:o.id]=l}}toString(){let e=oi.get(this);
if(e&&!e.overlay)return e.tree.toString();let t="";for(let i of this.children){let s=i.toString();s&&(t&&(t+=","),t+=s)}return this.type.name?(/\W/.test(this.type.
name)&&!this.type.isError?JSON.stringify(this.type.name):this.type.name)+(t.length?"("+t+")":""):t}cursor(e=0){return new En(this.topNode,e)}cursorAt(e,t=0,i=0){
let s=nr.get(this)||this.topNode,r=new En(s);return r.moveTo(e,t),nr.set(this,r._tree),r}get topNode(){return new yt(this,0,0,null)}resolve(e,t=0){let i=Bn(nr.get(
this)||this.topNode,e,t,!1);return nr.set(this,i),i}resolveInner(e,t=0){let i=Bn(ou.get(this)||this.topNode,e,t,!0);return ou.set(this,i),i}resolveStack(e,t=0){
return h0(this,e,t)}iterate(e){let{enter:t,leave:i,from:s=0,to:r=this.length}=e,o=e.mode||0,l=(o&te.IncludeAnonymous)>0;for(let a=this.cursor(o|te.IncludeAnonymous);;){
let h=!1;if(a.from<=r&&a.to>=s&&(!l&&a.type.isAnonymous||t(a)!==!1)){if(a.firstChild())continue;h=!0}for(;h&&i&&(l||!a.type.isAnonymous)&&i(a),!a.nextSibling();){
if(!a.parent())return;h=!0}}}prop(e){return e.perNode?this.props?this.props[e.id]:void 0:this.type.prop(e)}get propValues(){let e=[];if(this.props)for(let t in this.
props)e.push([+t,this.props[t]]);return e}balance(e={}){return this.children.length<=8?this:Fl(ke.none,this.children,this.positions,0,this.children.length,0,this.
length,(t,i,s)=>new n(this.type,t,i,s,this.propValues),e.makeTree||((t,i,s)=>new n(ke.none,t,i,s)))}static build(e){return f0(e)}};ne.empty=new ne(ke.none,[],[],
0);var Bl=class n{constructor(e,t){this.buffer=e,this.index=t}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){return this.
buffer[this.index-2]}get size(){return this.buffer[this.index-1]}get pos(){return this.index}next(){this.index-=4}fork(){return new n(this.buffer,this.index)}},
Ht=class n{constructor(e,t,i){this.buffer=e,this.length=t,this.set=i}get type(){return ke.none}toString(){let e=[];for(let t=0;t<this.buffer.length;)e.push(this.
childString(t)),t=this.buffer[t+3];return e.join(",")}childString(e){let t=this.buffer[e],i=this.buffer[e+3],s=this.set.types[t],r=s.name;if(/\W/.test(r)&&!s.isError&&
(r=JSON.stringify(r)),e+=4,i==e)return r;let o=[];for(;e<i;)o.push(this.childString(e)),e=this.buffer[e+3];return r+"("+o.join(",")+")"}findChild(e,t,i,s,r){let{
buffer:o}=this,l=-1;for(let a=e;a!=t&&!(hu(r,s,o[a+1],o[a+2])&&(l=a,i>0));a=o[a+3]);return l}slice(e,t,i){let s=this.buffer,r=new Uint16Array(t-e),o=0;for(let l=e,
a=0;l<t;){r[a++]=s[l++],r[a++]=s[l++]-i;let h=r[a++]=s[l++]-i;r[a++]=s[l++]-e,o=Math.max(o,h)}return new n(r,o,this.set)}};function hu(n,e,t,i){switch(n){case-2:
return t<e;case-1:return i>=e&&t<e;case 0:return t<e&&i>e;case 1:return t<=e&&i>e;case 2:return i>e;case 4:return!0}}function Bn(n,e,t,i){for(var s;n.from==n.to||
(t<1?n.from>=e:n.from>e)||(t>-1?n.to<=e:n.to<e);){let o=!i&&n instanceof yt&&n.index<0?null:n.parent;if(!o)return n;n=o}let r=i?0:te.IgnoreOverlays;if(i)for(let o=n,
l=o.parent;l;o=l,l=o.parent)o instanceof yt&&o.index<0&&((s=l.enter(e,t,r))===null||s===void 0?void 0:s.from)!=o.from&&(n=l);for(;;){let o=n.enter(e,t,r);if(!o)
return n;n=o}}var rr=class{cursor(e=0){return new En(this,e)}getChild(e,t=null,i=null){let s=lu(this,e,t,i);return s.length?s[0]:null}getChildren(e,t=null,i=null){
return lu(this,e,t,i)}resolve(e,t=0){return Bn(this,e,t,!1)}resolveInner(e,t=0){return Bn(this,e,t,!0)}matchContext(e){return Rl(this.parent,e)}enterUnfinishedNodesBefore(e){
let t=this.childBefore(e),i=this;for(;t;){let s=t.lastChild;if(!s||s.to!=t.to)break;s.type.isError&&s.from==s.to?(i=t,t=s.prevSibling):t=s}return i}get node(){return this}get next(){
return this.parent}},yt=class n extends rr{constructor(e,t,i,s){super(),this._tree=e,this.from=t,this.index=i,this._parent=s}get type(){return this._tree.type}get name(){
return this._tree.type.name}get to(){return this.from+this._tree.length}nextChild(e,t,i,s,r=0){for(let o=this;;){for(let{children:l,positions:a}=o._tree,h=t>0?l.
length:-1;e!=h;e+=t){let f=l[e],c=a[e]+o.from,u;if(!(!(r&te.EnterBracketed&&f instanceof ne&&(u=oi.get(f))&&!u.overlay&&u.bracketed&&i>=c&&i<=c+f.length)&&!hu(s,
i,c,c+f.length))){if(f instanceof Ht){if(r&te.ExcludeBuffers)continue;let d=f.findChild(0,f.buffer.length,t,i-c,s);if(d>-1)return new Rn(new El(o,f,e,c),null,d)}else if(r&
te.IncludeAnonymous||!f.type.isAnonymous||Nl(f)){let d;if(!(r&te.IgnoreMounts)&&(d=oi.get(f))&&!d.overlay)return new n(d.tree,c,e,o);let p=new n(f,c,e,o);return r&
te.IncludeAnonymous||!p.type.isAnonymous?p:p.nextChild(t<0?f.children.length-1:0,t,i,s,r)}}}if(r&te.IncludeAnonymous||!o.type.isAnonymous||(o.index>=0?e=o.index+
t:e=t<0?-1:o._parent._tree.children.length,o=o._parent,!o))return null}}get firstChild(){return this.nextChild(0,1,0,4)}get lastChild(){return this.nextChild(this.
_tree.children.length-1,-1,0,4)}childAfter(e){return this.nextChild(0,1,e,2)}childBefore(e){return this.nextChild(this._tree.children.length-1,-1,e,-2)}prop(e){
return this._tree.prop(e)}enter(e,t,i=0){let s;if(!(i&te.IgnoreOverlays)&&(s=oi.get(this._tree))&&s.overlay){let r=e-this.from,o=i&te.EnterBracketed&&s.bracketed;
for(let{from:l,to:a}of s.overlay)if((t>0||o?l<=r:l<r)&&(t<0||o?a>=r:a>r))return new n(s.tree,s.overlay[0].from+this.from,-1,this)}return this.nextChild(0,1,e,t,
i)}nextSignificantParent(){let e=this;for(;e.type.isAnonymous&&e._parent;)e=e._parent;return e}get parent(){return this._parent?this._parent.nextSignificantParent():
null}get nextSibling(){return this._parent&&this.index>=0?this._parent.nextChild(this.index+1,1,0,4):null}get prevSibling(){return this._parent&&this.index>=0?this.
_parent.nextChild(this.index-1,-1,0,4):null}get tree(){return this._tree}toTree(){return this._tree}toString(){return this._tree.toString()}};function lu(n,e,t,i){
let s=n.cursor(),r=[];if(!s.firstChild())return r;if(t!=null){for(let o=!1;!o;)if(o=s.type.is(t),!s.nextSibling())return r}for(;;){if(i!=null&&s.type.is(i))return r;
if(s.type.is(e)&&r.push(s.node),!s.nextSibling())return i==null?r:[]}}function Rl(n,e,t=e.length-1){for(let i=n;t>=0;i=i.parent){if(!i)return!1;if(!i.type.isAnonymous){
if(e[t]&&e[t]!=i.name)return!1;t--}}return!0}var El=class{constructor(e,t,i,s){this.parent=e,this.buffer=t,this.index=i,this.start=s}},Rn=class n extends rr{get name(){
return this.type.name}get from(){return this.context.start+this.context.buffer.buffer[this.index+1]}get to(){return this.context.start+this.context.buffer.buffer[this.
index+2]}constructor(e,t,i){super(),this.context=e,this._parent=t,this.index=i,this.type=e.buffer.set.types[e.buffer.buffer[i]]}child(e,t,i){let{buffer:s}=this.
context,r=s.findChild(this.index+4,s.buffer[this.index+3],e,t-this.context.start,i);return r<0?null:new n(this.context,this,r)}get firstChild(){return this.child(
1,0,4)}get lastChild(){return this.child(-1,0,4)}childAfter(e){return this.child(1,e,2)}childBefore(e){return this.child(-1,e,-2)}prop(e){return this.type.prop(
e)}enter(e,t,i=0){if(i&te.ExcludeBuffers)return null;let{buffer:s}=this.context,r=s.findChild(this.index+4,s.buffer[this.index+3],t>0?1:-1,e-this.context.start,
t);return r<0?null:new n(this.context,this,r)}get parent(){return this._parent||this.context.parent.nextSignificantParent()}externalSibling(e){return this._parent?
null:this.context.parent.nextChild(this.context.index+e,e,0,4)}get nextSibling(){let{buffer:e}=this.context,t=e.buffer[this.index+3];return t<(this._parent?e.buffer[this.
_parent.index+3]:e.buffer.length)?new n(this.context,this._parent,t):this.externalSibling(1)}get prevSibling(){let{buffer:e}=this.context,t=this._parent?this._parent.
index+4:0;return this.index==t?this.externalSibling(-1):new n(this.context,this._parent,e.findChild(t,this.index,-1,0,4))}get tree(){return null}toTree(){let e=[],
t=[],{buffer:i}=this.context,s=this.index+4,r=i.buffer[this.index+3];if(r>s){let o=i.buffer[this.index+1];e.push(i.slice(s,r,o)),t.push(0)}return new ne(this.type,
e,t,this.to-this.from)}toString(){return this.context.buffer.childString(this.index)}};function fu(n){if(!n.length)return null;let e=0,t=n[0];for(let r=1;r<n.length;r++){
let o=n[r];(o.from>t.from||o.to<t.to)&&(t=o,e=r)}let i=t instanceof yt&&t.index<0?null:t.parent,s=n.slice();return i?s[e]=i:s.splice(e,1),new Ll(s,t)}var Ll=class{constructor(e,t){
this.heads=e,this.node=t}get next(){return fu(this.heads)}};function h0(n,e,t){let i=n.resolveInner(e,t),s=null;for(let r=i instanceof yt?i:i.context.parent;r;r=
r.parent)if(r.index<0){let o=r.parent;(s||(s=[i])).push(o.resolve(e,t)),r=o}else{let o=oi.get(r.tree);if(o&&o.overlay&&o.overlay[0].from<=e&&o.overlay[o.overlay.
length-1].to>=e){let l=new yt(o.tree,o.overlay[0].from+r.from,-1,r);(s||(s=[i])).push(Bn(l,e,t,!1))}}return s?fu(s):i}var En=class{get name(){return this.type.name}constructor(e,t=0){
if(this.buffer=null,this.stack=[],this.index=0,this.bufferNode=null,this.mode=t&~te.EnterBracketed,e instanceof yt)this.yieldNode(e);else{this._tree=e.context.parent,
this.buffer=e.context;for(let i=e._parent;i;i=i._parent)this.stack.unshift(i.index);this.bufferNode=e,this.yieldBuf(e.index)}}yieldNode(e){return e?(this._tree=
e,this.type=e.type,this.from=e.from,this.to=e.to,!0):!1}yieldBuf(e,t){this.index=e;let{start:i,buffer:s}=this.buffer;return this.type=t||s.set.types[s.buffer[e]],
this.from=i+s.buffer[e+1],this.to=i+s.buffer[e+2],!0}yield(e){return e?e instanceof yt?(this.buffer=null,this.yieldNode(e)):(this.buffer=e.context,this.yieldBuf(
e.index,e.type)):!1}toString(){return this.buffer?this.buffer.buffer.childString(this.index):this._tree.toString()}enterChild(e,t,i){if(!this.buffer)return this.
yield(this._tree.nextChild(e<0?this._tree._tree.children.length-1:0,e,t,i,this.mode));let{buffer:s}=this.buffer,r=s.findChild(this.index+4,s.buffer[this.index+3],
e,t-this.buffer.start,i);return r<0?!1:(this.stack.push(this.index),this.yieldBuf(r))}firstChild(){return this.enterChild(1,0,4)}lastChild(){return this.enterChild(
-1,0,4)}childAfter(e){return this.enterChild(1,e,2)}childBefore(e){return this.enterChild(-1,e,-2)}enter(e,t,i=this.mode){return this.buffer?i&te.ExcludeBuffers?
!1:this.enterChild(1,e,t):this.yield(this._tree.enter(e,t,i))}parent(){if(!this.buffer)return this.yieldNode(this.mode&te.IncludeAnonymous?this._tree._parent:this.
_tree.parent);if(this.stack.length)return this.yieldBuf(this.stack.pop());let e=this.mode&te.IncludeAnonymous?this.buffer.parent:this.buffer.parent.nextSignificantParent();
return this.buffer=null,this.yieldNode(e)}sibling(e){if(!this.buffer)return this._tree._parent?this.yield(this._tree.index<0?null:this._tree._parent.nextChild(this.
_tree.index+e,e,0,4,this.mode)):!1;let{buffer:t}=this.buffer,i=this.stack.length-1;if(e<0){let s=i<0?0:this.stack[i]+4;if(this.index!=s)return this.yieldBuf(t.findChild(
s,this.index,-1,0,4))}else{let s=t.buffer[this.index+3];if(s<(i<0?t.buffer.length:t.buffer[this.stack[i]+3]))return this.yieldBuf(s)}return i<0?this.yield(this.
buffer.parent.nextChild(this.buffer.index+e,e,0,4,this.mode)):!1}nextSibling(){return this.sibling(1)}prevSibling(){return this.sibling(-1)}atLastNode(e){let t,
i,{buffer:s}=this;if(s){if(e>0){if(this.index<s.buffer.buffer.length)return!1}else for(let r=0;r<this.index;r++)if(s.buffer.buffer[r+3]<this.index)return!1;({index:t,
parent:i}=s)}else({index:t,_parent:i}=this._tree);for(;i;{index:t,_parent:i}=i)if(t>-1)for(let r=t+e,o=e<0?-1:i._tree.children.length;r!=o;r+=e){let l=i._tree.children[r];
if(this.mode&te.IncludeAnonymous||l instanceof Ht||!l.type.isAnonymous||Nl(l))return!1}return!0}move(e,t){if(t&&this.enterChild(e,0,4))return!0;for(;;){if(this.
sibling(e))return!0;if(this.atLastNode(e)||!this.parent())return!1}}next(e=!0){return this.move(1,e)}prev(e=!0){return this.move(-1,e)}moveTo(e,t=0){for(;(this.
from==this.to||(t<1?this.from>=e:this.from>e)||(t>-1?this.to<=e:this.to<e))&&this.parent(););for(;this.enterChild(1,e,t););return this}get node(){if(!this.buffer)
return this._tree;let e=this.bufferNode,t=null,i=0;if(e&&e.context==this.buffer)e:for(let s=this.index,r=this.stack.length;r>=0;){for(let o=e;o;o=o._parent)if(o.
index==s){if(s==this.index)return o;t=o,i=r+1;break e}s=this.stack[--r]}for(let s=i;s<this.stack.length;s++)t=new Rn(this.buffer,t,this.stack[s]);return this.bufferNode=
new Rn(this.buffer,t,this.index)}get tree(){return this.buffer?null:this._tree._tree}iterate(e,t){for(let i=0;;){let s=!1;if(this.type.isAnonymous||e(this)!==!1){
if(this.firstChild()){i++;continue}this.type.isAnonymous||(s=!0)}for(;;){if(s&&t&&t(this),s=this.type.isAnonymous,!i)return;if(this.nextSibling())break;this.parent(),
i--,s=!0}}}matchContext(e){if(!this.buffer)return Rl(this.node.parent,e);let{buffer:t}=this.buffer,{types:i}=t.set;for(let s=e.length-1,r=this.stack.length-1;s>=
0;r--){if(r<0)return Rl(this._tree,e,s);let o=i[t.buffer[this.stack[r]]];if(!o.isAnonymous){if(e[s]&&e[s]!=o.name)return!1;s--}}return!0}};function Nl(n){return n.
children.some(e=>e instanceof Ht||!e.type.isAnonymous||Nl(e))}function f0(n){var e;let{buffer:t,nodeSet:i,maxBufferLength:s=1024,reused:r=[],minRepeatType:o=i.types.
length}=n,l=Array.isArray(t)?new Bl(t,t.length):t,a=i.types,h=0,f=0;function c(x,S,C,N,W,U){let{id:F,start:B,end:K,size:q}=l,Q=f,xe=h;if(q<0)if(l.next(),q==-1){
let St=r[F];C.push(St),N.push(B-x);return}else if(q==-3){h=F;return}else if(q==-4){f=F;return}else throw new RangeError(`Unrecognized record size: ${q}`);let Ee=a[F],
dt,pe,je=B-x;if(K-B<=s&&(pe=g(l.pos-S,W))){let St=new Uint16Array(pe.size-pe.skip),Se=l.pos-pe.size,tt=St.length;for(;l.pos>Se;)tt=b(pe.start,St,tt);dt=new Ht(St,
K-pe.start,i),je=pe.start-x}else{let St=l.pos-q;l.next();let Se=[],tt=[],pt=F>=o?F:-1,Ct=0,gi=K,Qi=Q;for(;l.pos>St;)pt>=0&&l.id==pt&&l.size>=0?(l.end<=gi-s&&(p(
Se,tt,B,Ct,l.end,gi,pt,Qi,xe),Ct=Se.length,gi=l.end,Qi=f),l.next()):U>2500?u(B,St,Se,tt):(pt>=0&&l.size==-1&&r[l.id].type==i.types[pt]&&(Ct<Se.length&&p(Se,tt,B,
Ct,l.end,gi,pt,Qi,xe),Ct=Se.length+1,gi=l.start,Qi=f),c(B,St,Se,tt,pt,U+1));if(pt>=0&&Ct>0&&Ct<Se.length&&p(Se,tt,B,Ct,B,gi,pt,Qi,xe),Se.reverse(),tt.reverse(),
pt>-1&&Ct>0){let Ga=d(Ee,xe);dt=Fl(Ee,Se,tt,0,Se.length,0,K-B,Ga,Ga)}else dt=m(Ee,Se,tt,K-B,Q-K,xe)}C.push(dt),N.push(je)}function u(x,S,C,N){let W=[],U=0,F=-1;
for(;l.pos>S;){let{id:B,start:K,end:q,size:Q}=l;if(Q>4)l.next();else{if(F>-1&&K<F)break;F<0&&(F=q-s),W.push(B,K,q),U++,l.next()}}if(U){let B=new Uint16Array(U*4),
K=W[W.length-2];for(let q=W.length-3,Q=0;q>=0;q-=3)B[Q++]=W[q],B[Q++]=W[q+1]-K,B[Q++]=W[q+2]-K,B[Q++]=Q;C.push(new Ht(B,W[2]-K,i)),N.push(K-x)}}function d(x,S){
return(C,N,W)=>{let U=0,F=C.length-1,B,K;if(F>=0&&(B=C[F])instanceof ne){if(!F&&B.type==x&&B.length==W)return B;(K=B.prop(L.lookAhead))&&(U=N[F]+B.length+K-W)}return m(
x,C,N,W,U,S)}}function p(x,S,C,N,W,U,F,B,K){let q=[],Q=[];for(;x.length>N;)q.push(x.pop()),Q.push(S.pop()+C-W);x.push(m(i.types[F],q,Q,U-W,B-U,K)),S.push(W-C)}function m(x,S,C,N,W,U,F){
if(U){let B=[L.contextHash,U];F=F?[B].concat(F):[B]}if(W>25){let B=[L.lookAhead,W];F=F?[B].concat(F):[B]}return new ne(x,S,C,N,F)}function g(x,S){let C=l.fork(),
N=0,W=0,U=0,F=C.end-s,B={size:0,start:0,skip:0};e:for(let K=C.pos-x;C.pos>K;){let q=C.size;if(C.id==S&&q>=0){B.size=N,B.start=W,B.skip=U,U+=4,N+=4,C.next();continue}
let Q=C.pos-q;if(q<0||Q<K||C.start<F)break;let xe=C.id>=o?4:0,Ee=C.start;for(C.next();C.pos>Q;){if(C.size<0)if(C.size==-3||C.size==-4)xe+=4;else break e;else C.
id>=o&&(xe+=4);C.next()}W=Ee,N+=q,U+=xe}return(S<0||N==x)&&(B.size=N,B.start=W,B.skip=U),B.size>4?B:void 0}function b(x,S,C){let{id:N,start:W,end:U,size:F}=l;if(l.
next(),F>=0&&N<o){let B=C;if(F>4){let K=l.pos-(F-4);for(;l.pos>K;)C=b(x,S,C)}S[--C]=B,S[--C]=U-x,S[--C]=W-x,S[--C]=N}else F==-3?h=N:F==-4&&(f=N);return C}let k=[],
y=[];for(;l.pos>0;)c(n.start||0,n.bufferStart||0,k,y,-1,0);let T=(e=n.length)!==null&&e!==void 0?e:k.length?y[0]+k[0].length:0;return new ne(a[n.topID],k.reverse(),
y.reverse(),T)}var au=new WeakMap;function sr(n,e){if(!n.isAnonymous||e instanceof Ht||e.type!=n)return 1;let t=au.get(e);if(t==null){t=1;for(let i of e.children){
if(i.type!=n||!(i instanceof ne)){t=1;break}t+=sr(n,i)}au.set(e,t)}return t}function Fl(n,e,t,i,s,r,o,l,a){let h=0;for(let p=i;p<s;p++)h+=sr(n,e[p]);let f=Math.
ceil(h*1.5/8),c=[],u=[];function d(p,m,g,b,k){for(let y=g;y<b;){let T=y,x=m[y],S=sr(n,p[y]);for(y++;y<b;y++){let C=sr(n,p[y]);if(S+C>=f)break;S+=C}if(y==T+1){if(S>
f){let C=p[T];d(C.children,C.positions,0,C.children.length,m[T]+k);continue}c.push(p[T])}else{let C=m[y-1]+p[y-1].length-x;c.push(Fl(n,p,m,T,y,x,C,null,a))}u.push(
x+k-r)}}return d(e,t,i,s,0),(l||a)(c,u,o)}var li=class n{constructor(e,t,i,s,r=!1,o=!1){this.from=e,this.to=t,this.tree=i,this.offset=s,this.open=(r?1:0)|(o?2:0)}get openStart(){return(this.open&1)>0}get openEnd(){
return(this.open&2)>0}static addTree(e,t=[],i=!1){let s=[new n(0,e.length,e,0,!1,i)];for(let r of t)r.to>e.length&&s.push(r);return s}static applyChanges(e,t,i=128){
if(!t.length)return e;let s=[],r=1,o=e.length?e[0]:null;for(let l=0,a=0,h=0;;l++){let f=l<t.length?t[l]:null,c=f?f.fromA:1e9;if(c-a>=i)for(;o&&o.from<c;){let u=o;
if(a>=u.from||c<=u.to||h){let d=Math.max(u.from,a)-h,p=Math.min(u.to,c)-h;u=d>=p?null:new n(d,p,u.tree,u.offset+h,l>0,!!f)}if(u&&s.push(u),o.to>c)break;o=r<e.length?
e[r++]:null}if(!f)break;a=f.toA,h=f.toA-f.toB}return s}},ji=class{startParse(e,t,i){return typeof e=="string"&&(e=new Il(e)),i=i?i.length?i.map(s=>new Pn(s.from,
s.to)):[new Pn(0,0)]:[new Pn(0,e.length)],this.createParse(e,t||[],i)}parse(e,t,i){let s=this.startParse(e,t,i);for(;;){let r=s.advance();if(r)return r}}},Il=class{constructor(e){
this.string=e}get length(){return this.string.length}chunk(e){return this.string.slice(e)}get lineChunks(){return!1}read(e,t){return this.string.slice(e,t)}};var Ax=new L({perNode:!0});var c0=0,at=class n{constructor(e,t,i,s){this.name=e,this.set=t,this.base=i,this.modified=s,this.id=c0++}toString(){let{name:e}=this;for(let t of this.modified)
t.name&&(e=`${t.name}(${e})`);return e}static define(e,t){let i=typeof e=="string"?e:"?";if(e instanceof n&&(t=e),t?.base)throw new Error("Can not derive from a\
 modified tag");let s=new n(i,[],null,[]);if(s.set.push(s),t)for(let r of t.set)s.set.push(r);return s}static defineModifier(e){let t=new hr(e);return i=>i.modified.
indexOf(t)>-1?i:hr.get(i.base||i,i.modified.concat(t).sort((s,r)=>s.id-r.id))}},u0=0,hr=class n{constructor(e){this.name=e,this.instances=[],this.id=u0++}static get(e,t){
if(!t.length)return e;let i=t[0].instances.find(l=>l.base==e&&d0(t,l.modified));if(i)return i;let s=[],r=new at(e.name,s,e,t);for(let l of t)l.instances.push(r);
let o=p0(t);for(let l of e.set)if(!l.modified.length)for(let a of o)s.push(n.get(l,a));return r}};function d0(n,e){return n.length==e.length&&n.every((t,i)=>t==
e[i])}function p0(n){let e=[[]];for(let t=0;t<n.length;t++)for(let i=0,s=e.length;i<s;i++)e.push(e[i].concat(n[t]));return e.sort((t,i)=>i.length-t.length)}function fr(n){
let e=Object.create(null);for(let t in n){let i=n[t];Array.isArray(i)||(i=[i]);for(let s of t.split(" "))if(s){let r=[],o=2,l=s;for(let c=0;;){if(l=="..."&&c>0&&
c+3==s.length){o=1;break}let u=/^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(l);if(!u)throw new RangeError("Invalid path: "+s);if(r.push(u[0]=="*"?"":u[0][0]=='"'?JSON.parse(
u[0]):u[0]),c+=u[0].length,c==s.length)break;let d=s[c++];if(c==s.length&&d=="!"){o=0;break}if(d!="/")throw new RangeError("Invalid path: "+s);l=s.slice(c)}let a=r.
length-1,h=r[a];if(!h)throw new RangeError("Invalid path: "+s);let f=new hi(i,o,a>0?r.slice(0,a):null);e[h]=f.sort(e[h])}}return du.add(e)}var du=new L({combine(n,e){
let t,i,s;for(;n||e;){if(!n||e&&n.depth<=e.depth?(s=e,e=e.next):(s=n,n=n.next),t&&t.mode==s.mode&&!s.context&&!t.context)continue;let r=new hi(s.tags,s.mode,s.context);
t?t.next=r:i=r,t=r}return i}}),hi=class{constructor(e,t,i,s){this.tags=e,this.mode=t,this.context=i,this.next=s}get opaque(){return this.mode==0}get inherit(){return this.
mode==1}sort(e){return!e||e.depth<this.depth?(this.next=e,this):(e.next=this.sort(e.next),e)}get depth(){return this.context?this.context.length:0}};hi.empty=new hi(
[],2,null);function In(n,e){let t=Object.create(null);for(let r of n)if(!Array.isArray(r.tag))t[r.tag.id]=r.class;else for(let o of r.tag)t[o.id]=r.class;let{scope:i,
all:s=null}=e||{};return{style:r=>{let o=s;for(let l of r)for(let a of l.set){let h=t[a.id];if(h){o=o?o+" "+h:h;break}}return o},scope:i}}function m0(n,e){let t=null;
for(let i of n){let s=i.style(e);s&&(t=t?t+" "+s:s)}return t}function pu(n,e,t,i=0,s=n.length){let r=new Wl(i,Array.isArray(e)?e:[e],t);r.highlightRange(n.cursor(),
i,s,"",r.highlighters),r.flush(s)}var Wl=class{constructor(e,t,i){this.at=e,this.highlighters=t,this.span=i,this.class=""}startSpan(e,t){t!=this.class&&(this.flush(e),e>this.at&&(this.at=e),this.
class=t)}flush(e){e>this.at&&this.class&&this.span(this.at,e,this.class)}highlightRange(e,t,i,s,r){let{type:o,from:l,to:a}=e;if(l>=i||a<=t)return;o.isTop&&(r=this.
highlighters.filter(d=>!d.scope||d.scope(o)));let h=s,f=g0(e)||hi.empty,c=m0(r,f.tags);if(c&&(h&&(h+=" "),h+=c,f.mode==1&&(s+=(s?" ":"")+c)),this.startSpan(Math.
max(t,l),h),f.opaque)return;let u=e.tree&&e.tree.prop(L.mounted);if(u&&u.overlay){let d=e.node.enter(u.overlay[0].from+l,1),p=this.highlighters.filter(g=>!g.scope||
g.scope(u.tree.type)),m=e.firstChild();for(let g=0,b=l;;g++){let k=g<u.overlay.length?u.overlay[g]:null,y=k?k.from+l:a,T=Math.max(t,b),x=Math.min(i,y);if(T<x&&m)
for(;e.from<x&&(this.highlightRange(e,T,x,s,r),this.startSpan(Math.min(x,e.to),h),!(e.to>=y||!e.nextSibling())););if(!k||y>i)break;b=k.to+l,b>t&&(this.highlightRange(
d.cursor(),Math.max(t,k.from+l),Math.min(i,b),"",p),this.startSpan(Math.min(i,b),h))}m&&e.parent()}else if(e.firstChild()){u&&(s="");do if(!(e.to<=t)){if(e.from>=
i)break;this.highlightRange(e,t,i,s,r),this.startSpan(Math.min(i,e.to),h)}while(e.nextSibling());e.parent()}}};function g0(n){let e=n.type.prop(du);for(;e&&e.context&&
!n.matchContext(e.context);)e=e.next;return e||null}var A=at.define,or=A(),Wt=A(),cu=A(Wt),uu=A(Wt),Vt=A(),lr=A(Vt),Hl=A(Vt),kt=A(),ai=A(kt),xt=A(),wt=A(),Vl=A(),
Ln=A(Vl),ar=A(),v={comment:or,lineComment:A(or),blockComment:A(or),docComment:A(or),name:Wt,variableName:A(Wt),typeName:cu,tagName:A(cu),propertyName:uu,attributeName:A(
uu),className:A(Wt),labelName:A(Wt),namespace:A(Wt),macroName:A(Wt),literal:Vt,string:lr,docString:A(lr),character:A(lr),attributeValue:A(lr),number:Hl,integer:A(
Hl),float:A(Hl),bool:A(Vt),regexp:A(Vt),escape:A(Vt),color:A(Vt),url:A(Vt),keyword:xt,self:A(xt),null:A(xt),atom:A(xt),unit:A(xt),modifier:A(xt),operatorKeyword:A(
xt),controlKeyword:A(xt),definitionKeyword:A(xt),moduleKeyword:A(xt),operator:wt,derefOperator:A(wt),arithmeticOperator:A(wt),logicOperator:A(wt),bitwiseOperator:A(
wt),compareOperator:A(wt),updateOperator:A(wt),definitionOperator:A(wt),typeOperator:A(wt),controlOperator:A(wt),punctuation:Vl,separator:A(Vl),bracket:Ln,angleBracket:A(
Ln),squareBracket:A(Ln),paren:A(Ln),brace:A(Ln),content:kt,heading:ai,heading1:A(ai),heading2:A(ai),heading3:A(ai),heading4:A(ai),heading5:A(ai),heading6:A(ai),
contentSeparator:A(kt),list:A(kt),quote:A(kt),emphasis:A(kt),strong:A(kt),link:A(kt),monospace:A(kt),strikethrough:A(kt),inserted:A(),deleted:A(),changed:A(),invalid:A(),
meta:ar,documentMeta:A(ar),annotation:A(ar),processingInstruction:A(ar),definition:at.defineModifier("definition"),constant:at.defineModifier("constant"),function:at.
defineModifier("function"),standard:at.defineModifier("standard"),local:at.defineModifier("local"),special:at.defineModifier("special")};for(let n in v){let e=v[n];
e instanceof at&&(e.name=n)}var Ox=In([{tag:v.link,class:"tok-link"},{tag:v.heading,class:"tok-heading"},{tag:v.emphasis,class:"tok-emphasis"},{tag:v.strong,class:"\
tok-strong"},{tag:v.keyword,class:"tok-keyword"},{tag:v.atom,class:"tok-atom"},{tag:v.bool,class:"tok-bool"},{tag:v.url,class:"tok-url"},{tag:v.labelName,class:"\
tok-labelName"},{tag:v.inserted,class:"tok-inserted"},{tag:v.deleted,class:"tok-deleted"},{tag:v.literal,class:"tok-literal"},{tag:v.string,class:"tok-string"},
{tag:v.number,class:"tok-number"},{tag:[v.regexp,v.escape,v.special(v.string)],class:"tok-string2"},{tag:v.variableName,class:"tok-variableName"},{tag:v.local(v.
variableName),class:"tok-variableName tok-local"},{tag:v.definition(v.variableName),class:"tok-variableName tok-definition"},{tag:v.special(v.variableName),class:"\
tok-variableName2"},{tag:v.definition(v.propertyName),class:"tok-propertyName tok-definition"},{tag:v.typeName,class:"tok-typeName"},{tag:v.namespace,class:"tok\
-namespace"},{tag:v.className,class:"tok-className"},{tag:v.macroName,class:"tok-macroName"},{tag:v.propertyName,class:"tok-propertyName"},{tag:v.operator,class:"\
tok-operator"},{tag:v.comment,class:"tok-comment"},{tag:v.meta,class:"tok-meta"},{tag:v.invalid,class:"tok-invalid"},{tag:v.punctuation,class:"tok-punctuation"}]);var zl,Ki=new L;function b0(n){return O.define({combine:n?e=>e.concat(n):void 0})}var y0=new L,ze=class{constructor(e,t,i=[],s=""){this.data=e,this.name=s,Y.prototype.
hasOwnProperty("tree")||Object.defineProperty(Y.prototype,"tree",{get(){return ue(this)}}),this.parser=t,this.extension=[zt.of(this),Y.languageData.of((r,o,l)=>{
let a=mu(r,o,l),h=a.type.prop(Ki);if(!h)return[];let f=r.facet(h),c=a.type.prop(y0);if(c){let u=a.resolve(o-a.from,l);for(let d of c)if(d.test(u,r)){let p=r.facet(
d.facet);return d.type=="replace"?p:p.concat(f)}}return f})].concat(i)}isActiveAt(e,t,i=-1){return mu(e,t,i).type.prop(Ki)==this.data}findRegions(e){let t=e.facet(
zt);if(t?.data==this.data)return[{from:0,to:e.doc.length}];if(!t||!t.allowsNesting)return[];let i=[],s=(r,o)=>{if(r.prop(Ki)==this.data){i.push({from:o,to:o+r.length});
return}let l=r.prop(L.mounted);if(l){if(l.tree.prop(Ki)==this.data){if(l.overlay)for(let a of l.overlay)i.push({from:a.from+o,to:a.to+o});else i.push({from:o,to:o+
r.length});return}else if(l.overlay){let a=i.length;if(s(l.tree,l.overlay[0].from+o),i.length>a)return}}for(let a=0;a<r.children.length;a++){let h=r.children[a];
h instanceof ne&&s(h,r.positions[a]+o)}};return s(ue(e),0),i}get allowsNesting(){return!0}};ze.setState=E.define();function mu(n,e,t){let i=n.facet(zt),s=ue(n).
topNode;if(!i||i.allowsNesting)for(let r=s;r;r=r.enter(e,t,te.ExcludeBuffers|te.EnterBracketed))r.type.isTop&&(s=r);return s}var cr=class n extends ze{constructor(e,t,i){
super(e,t,[],i),this.parser=t}static define(e){let t=b0(e.languageData);return new n(t,e.parser.configure({props:[Ki.add(i=>i.isTop?t:void 0)]}),e.name)}configure(e,t){
return new n(this.data,this.parser.configure(e),t||this.name)}get allowsNesting(){return this.parser.hasWrappers()}};function ue(n){let e=n.field(ze.state,!1);return e?
e.tree:ne.empty}var Kl=class{constructor(e){this.doc=e,this.cursorPos=0,this.string="",this.cursor=e.iter()}get length(){return this.doc.length}syncTo(e){return this.string=this.
cursor.next(e-this.cursorPos).value,this.cursorPos=e+this.string.length,this.cursorPos-this.string.length}chunk(e){return this.syncTo(e),this.string}get lineChunks(){
return!0}read(e,t){let i=this.cursorPos-this.string.length;return e<i||t>=this.cursorPos?this.doc.sliceString(e,t):this.string.slice(e-i,t-i)}},Nn=null,Ul=class n{constructor(e,t,i=[],s,r,o,l,a){
this.parser=e,this.state=t,this.fragments=i,this.tree=s,this.treeLen=r,this.viewport=o,this.skipped=l,this.scheduleOn=a,this.parse=null,this.tempSkipped=[]}static create(e,t,i){
return new n(e,t,[],ne.empty,0,i,[],null)}startParse(){return this.parser.startParse(new Kl(this.state.doc),this.fragments)}work(e,t){return t!=null&&t>=this.state.
doc.length&&(t=void 0),this.tree!=ne.empty&&this.isDone(t??this.state.doc.length)?(this.takeTree(),!0):this.withContext(()=>{var i;if(typeof e=="number"){let s=Date.
now()+e;e=()=>Date.now()>s}for(this.parse||(this.parse=this.startParse()),t!=null&&(this.parse.stoppedAt==null||this.parse.stoppedAt>t)&&t<this.state.doc.length&&
this.parse.stopAt(t);;){let s=this.parse.advance();if(s)if(this.fragments=this.withoutTempSkipped(li.addTree(s,this.fragments,this.parse.stoppedAt!=null)),this.
treeLen=(i=this.parse.stoppedAt)!==null&&i!==void 0?i:this.state.doc.length,this.tree=s,this.parse=null,this.treeLen<(t??this.state.doc.length))this.parse=this.
startParse();else return!0;if(e())return!1}})}takeTree(){let e,t;this.parse&&(e=this.parse.parsedPos)>=this.treeLen&&((this.parse.stoppedAt==null||this.parse.stoppedAt>
e)&&this.parse.stopAt(e),this.withContext(()=>{for(;!(t=this.parse.advance()););}),this.treeLen=e,this.tree=t,this.fragments=this.withoutTempSkipped(li.addTree(
this.tree,this.fragments,!0)),this.parse=null)}withContext(e){let t=Nn;Nn=this;try{return e()}finally{Nn=t}}withoutTempSkipped(e){for(let t;t=this.tempSkipped.pop();)
e=gu(e,t.from,t.to);return e}changes(e,t){let{fragments:i,tree:s,treeLen:r,viewport:o,skipped:l}=this;if(this.takeTree(),!e.empty){let a=[];if(e.iterChangedRanges(
(h,f,c,u)=>a.push({fromA:h,toA:f,fromB:c,toB:u})),i=li.applyChanges(i,a),s=ne.empty,r=0,o={from:e.mapPos(o.from,-1),to:e.mapPos(o.to,1)},this.skipped.length){l=
[];for(let h of this.skipped){let f=e.mapPos(h.from,1),c=e.mapPos(h.to,-1);f<c&&l.push({from:f,to:c})}}}return new n(this.parser,t,i,s,r,o,l,this.scheduleOn)}updateViewport(e){
if(this.viewport.from==e.from&&this.viewport.to==e.to)return!1;this.viewport=e;let t=this.skipped.length;for(let i=0;i<this.skipped.length;i++){let{from:s,to:r}=this.
skipped[i];s<e.to&&r>e.from&&(this.fragments=gu(this.fragments,s,r),this.skipped.splice(i--,1))}return this.skipped.length>=t?!1:(this.reset(),!0)}reset(){this.
parse&&(this.takeTree(),this.parse=null)}skipUntilInView(e,t){this.skipped.push({from:e,to:t})}static getSkippingParser(e){return new class extends ji{createParse(t,i,s){
let r=s[0].from,o=s[s.length-1].to;return{parsedPos:r,advance(){let a=Nn;if(a){for(let h of s)a.tempSkipped.push(h);e&&(a.scheduleOn=a.scheduleOn?Promise.all([a.
scheduleOn,e]):e)}return this.parsedPos=o,new ne(ke.none,[],[],o-r)},stoppedAt:null,stopAt(){}}}}}isDone(e){e=Math.min(e,this.state.doc.length);let t=this.fragments;
return this.treeLen>=e&&t.length&&t[0].from==0&&t[0].to>=e}static get(){return Nn}};function gu(n,e,t){return li.applyChanges(n,[{fromA:e,toA:t,fromB:e,toB:t}])}
var Hn=class n{constructor(e){this.context=e,this.tree=e.tree}apply(e){if(!e.docChanged&&this.tree==this.context.tree)return this;let t=this.context.changes(e.changes,
e.state),i=this.context.treeLen==e.startState.doc.length?void 0:Math.max(e.changes.mapPos(this.context.treeLen),t.viewport.to);return t.work(20,i)||t.takeTree(),
new n(t)}static init(e){let t=Math.min(3e3,e.doc.length),i=Ul.create(e.facet(zt).parser,e,{from:0,to:t});return i.work(20,t)||i.takeTree(),new n(i)}};ze.state=ie.
define({create:Hn.init,update(n,e){for(let t of e.effects)if(t.is(ze.setState))return t.value;return e.startState.facet(zt)!=e.state.facet(zt)?Hn.init(e.state):
n.apply(e)}});var Su=n=>{let e=setTimeout(()=>n(),500);return()=>clearTimeout(e)};typeof requestIdleCallback<"u"&&(Su=n=>{let e=-1,t=setTimeout(()=>{e=requestIdleCallback(
n,{timeout:400})},100);return()=>e<0?clearTimeout(t):cancelIdleCallback(e)});var $l=typeof navigator<"u"&&(!((zl=navigator.scheduling)===null||zl===void 0)&&zl.
isInputPending)?()=>navigator.scheduling.isInputPending():null,x0=ce.fromClass(class{constructor(e){this.view=e,this.working=null,this.workScheduled=0,this.chunkEnd=
-1,this.chunkBudget=-1,this.work=this.work.bind(this),this.scheduleWork()}update(e){let t=this.view.state.field(ze.state).context;(t.updateViewport(e.view.viewport)||
this.view.viewport.to>t.treeLen)&&this.scheduleWork(),(e.docChanged||e.selectionSet)&&(this.view.hasFocus&&(this.chunkBudget+=50),this.scheduleWork()),this.checkAsyncSchedule(
t)}scheduleWork(){if(this.working)return;let{state:e}=this.view,t=e.field(ze.state);(t.tree!=t.context.tree||!t.context.isDone(e.doc.length))&&(this.working=Su(
this.work))}work(e){this.working=null;let t=Date.now();if(this.chunkEnd<t&&(this.chunkEnd<0||this.view.hasFocus)&&(this.chunkEnd=t+3e4,this.chunkBudget=3e3),this.
chunkBudget<=0)return;let{state:i,viewport:{to:s}}=this.view,r=i.field(ze.state);if(r.tree==r.context.tree&&r.context.isDone(s+1e5))return;let o=Date.now()+Math.
min(this.chunkBudget,100,e&&!$l?Math.max(25,e.timeRemaining()-5):1e9),l=r.context.treeLen<s&&i.doc.length>s+1e3,a=r.context.work(()=>$l&&$l()||Date.now()>o,s+(l?
0:1e5));this.chunkBudget-=Date.now()-t,(a||this.chunkBudget<=0)&&(r.context.takeTree(),this.view.dispatch({effects:ze.setState.of(new Hn(r.context))})),this.chunkBudget>
0&&!(a&&!l)&&this.scheduleWork(),this.checkAsyncSchedule(r.context)}checkAsyncSchedule(e){e.scheduleOn&&(this.workScheduled++,e.scheduleOn.then(()=>this.scheduleWork()).
catch(t=>me(this.view.state,t)).then(()=>this.workScheduled--),e.scheduleOn=null)}destroy(){this.working&&this.working()}isWorking(){return!!(this.working||this.
workScheduled>0)}},{eventHandlers:{focus(){this.scheduleWork()}}}),zt=O.define({combine(n){return n.length?n[0]:null},enables:n=>[ze.state,x0,P.contentAttributes.
compute([n],e=>{let t=e.facet(n);return t&&t.name?{"data-language":t.name}:{}})]}),ur=class{constructor(e,t=[]){this.language=e,this.support=t,this.extension=[e,
t]}};var w0=O.define(),Ui=O.define({combine:n=>{if(!n.length)return"  ";let e=n[0];if(!e||/\S/.test(e)||Array.from(e).some(t=>t!=e[0]))throw new Error("Invalid inden\
t unit: "+JSON.stringify(n[0]));return e}});function Wn(n){let e=n.facet(Ui);return e.charCodeAt(0)==9?n.tabSize*e.length:e.length}function _i(n,e){let t="",i=n.
tabSize,s=n.facet(Ui)[0];if(s=="	"){for(;e>=i;)t+="	",e-=i;s=" "}for(let r=0;r<e;r++)t+=s;return t}function gr(n,e){n instanceof Y&&(n=new fi(n));for(let i of n.
state.facet(w0)){let s=i(n,e);if(s!==void 0)return s}let t=ue(n.state);return t.length>=e?k0(n,t,e):null}var fi=class{constructor(e,t={}){this.state=e,this.options=t,this.unit=Wn(e)}lineAt(e,t=1){let i=this.state.doc.lineAt(e),{simulateBreak:s,simulateDoubleBreak:r}=this.
options;return s!=null&&s>=i.from&&s<=i.to?r&&s==e?{text:"",from:e}:(t<0?s<e:s<=e)?{text:i.text.slice(s-i.from),from:s}:{text:i.text.slice(0,s-i.from),from:i.from}:
i}textAfterPos(e,t=1){if(this.options.simulateDoubleBreak&&e==this.options.simulateBreak)return"";let{text:i,from:s}=this.lineAt(e,t);return i.slice(e-s,Math.min(
i.length,e+100-s))}column(e,t=1){let{text:i,from:s}=this.lineAt(e,t),r=this.countColumn(i,e-s),o=this.options.overrideIndentation?this.options.overrideIndentation(
s):-1;return o>-1&&(r+=o-this.countColumn(i,i.search(/\S|$/))),r}countColumn(e,t=e.length){return Zt(e,this.state.tabSize,t)}lineIndent(e,t=1){let{text:i,from:s}=this.
lineAt(e,t),r=this.options.overrideIndentation;if(r){let o=r(s);if(o>-1)return o}return this.countColumn(i,i.search(/\S|$/))}get simulatedBreak(){return this.options.
simulateBreak||null}},Zl=new L;function k0(n,e,t){let i=e.resolveStack(t),s=e.resolveInner(t,-1).resolve(t,0).enterUnfinishedNodesBefore(t);if(s!=i.node){let r=[];
for(let o=s;o&&!(o.from<i.node.from||o.to>i.node.to||o.from==i.node.from&&o.type==i.node.type);o=o.parent)r.push(o);for(let o=r.length-1;o>=0;o--)i={node:r[o],next:i}}
return Cu(i,n,t)}function Cu(n,e,t){for(let i=n;i;i=i.next){let s=S0(i.node);if(s)return s(_l.create(e,t,i))}return 0}function v0(n){return n.pos==n.options.simulateBreak&&
n.options.simulateDoubleBreak}function S0(n){let e=n.type.prop(Zl);if(e)return e;let t=n.firstChild,i;if(t&&(i=t.type.prop(L.closedBy))){let s=n.lastChild,r=s&&
i.indexOf(s.name)>-1;return o=>M0(o,!0,1,void 0,r&&!v0(o)?s.from:void 0)}return n.parent==null?C0:null}function C0(){return 0}var _l=class n extends fi{constructor(e,t,i){
super(e.state,e.options),this.base=e,this.pos=t,this.context=i}get node(){return this.context.node}static create(e,t,i){return new n(e,t,i)}get textAfter(){return this.
textAfterPos(this.pos)}get baseIndent(){return this.baseIndentFor(this.node)}baseIndentFor(e){let t=this.state.doc.lineAt(e.from);for(;;){let i=e.resolve(t.from);
for(;i.parent&&i.parent.from==i.from;)i=i.parent;if(A0(i,e))break;t=this.state.doc.lineAt(i.from)}return this.lineIndent(t.from)}continue(){return Cu(this.context.
next,this.base,this.pos)}};function A0(n,e){for(let t=e;t;t=t.parent)if(n==t)return!0;return!1}function T0(n){let e=n.node,t=e.childAfter(e.from),i=e.lastChild;
if(!t)return null;let s=n.options.simulateBreak,r=n.state.doc.lineAt(t.from),o=s==null||s<=r.from?r.to:Math.min(r.to,s);for(let l=t.to;;){let a=e.childAfter(l);
if(!a||a==i)return null;if(!a.type.isSkipped){if(a.from>=o)return null;let h=/^ */.exec(r.text.slice(t.to-r.from))[0].length;return{from:t.from,to:t.to+h}}l=a.to}}function M0(n,e,t,i,s){let r=n.textAfter,o=r.match(/^\s*/)[0].length,l=i&&r.slice(o,o+i.length)==i||s==n.pos+o,a=e?T0(n):null;return a?l?n.column(a.from):n.column(
a.to):n.baseIndent+(l?0:n.unit*t)}function ea({except:n,units:e=1}={}){return t=>{let i=n&&n.test(t.textAfter);return t.baseIndent+(i?0:e*t.unit)}}var O0=200;function Au(){return Y.transactionFilter.
of(n=>{if(!n.docChanged||!n.isUserEvent("input.type")&&!n.isUserEvent("input.complete"))return n;let e=n.startState.languageDataAt("indentOnInput",n.startState.
selection.main.head);if(!e.length)return n;let t=n.newDoc,{head:i}=n.newSelection.main,s=t.lineAt(i);if(i>s.from+O0)return n;let r=t.sliceString(s.from,i);if(!e.
some(h=>h.test(r)))return n;let{state:o}=n,l=-1,a=[];for(let{head:h}of o.selection.ranges){let f=o.doc.lineAt(h);if(f.from==l)continue;l=f.from;let c=gr(o,f.from);
if(c==null)continue;let u=/^\s*/.exec(f.text)[0],d=_i(o,c);u!=d&&a.push({from:f.from,to:f.from+u.length,insert:d})}return a.length?[n,{changes:a,sequential:!0}]:
n})}var P0=O.define(),ta=new L;function Tu(n){let e=n.firstChild,t=n.lastChild;return e&&e.to<t.from?{from:e.to,to:t.type.isError?n.to:t.from}:null}function D0(n,e,t){
let i=ue(n);if(i.length<t)return null;let s=i.resolveStack(t,1),r=null;for(let o=s;o;o=o.next){let l=o.node;if(l.to<=t||l.from>t)continue;if(r&&l.from<e)break;let a=l.
type.prop(ta);if(a&&(l.to<i.length-50||i.length==n.doc.length||!B0(l))){let h=a(l,n);h&&h.from<=t&&h.from>=e&&h.to>t&&(r=h)}}return r}function B0(n){let e=n.lastChild;
return e&&e.to==n.to&&e.type.isError}function dr(n,e,t){for(let i of n.facet(P0)){let s=i(n,e,t);if(s)return s}return D0(n,e,t)}function Mu(n,e){let t=e.mapPos(
n.from,1),i=e.mapPos(n.to,-1);return t>=i?void 0:{from:t,to:i}}var br=E.define({map:Mu}),Vn=E.define({map:Mu});function Ou(n){let e=[];for(let{head:t}of n.state.
selection.ranges)e.some(i=>i.from<=t&&i.to>=t)||e.push(n.lineBlockAt(t));return e}var ci=ie.define({create(){return I.none},update(n,e){e.isUserEvent("delete")&&
e.changes.iterChangedRanges((i,s)=>n=bu(n,i,s)),n=n.map(e.changes);let t=[];for(let i of e.effects)i.is(br)&&!R0(n,i.value.from,i.value.to)?t.push(i.value):i.is(
Vn)&&(n=n.update({filter:(s,r)=>i.value.from!=s||i.value.to!=r,filterFrom:i.value.from,filterTo:i.value.to}));if(t.length){let{preparePlaceholder:i}=e.state.facet(
ia),s=t.map(r=>(i?I.replace({widget:new Gl(i(e.state,r))}):yu).range(r.from,r.to));n=n.update({add:s})}return e.selection&&(n=bu(n,e.selection.main.head)),n},provide:n=>P.
decorations.from(n),toJSON(n,e){let t=[];return n.between(0,e.doc.length,(i,s)=>{t.push(i,s)}),t},fromJSON(n){if(!Array.isArray(n)||n.length%2)throw new RangeError(
"Invalid JSON for fold state");let e=[];for(let t=0;t<n.length;){let i=n[t++],s=n[t++];if(typeof i!="number"||typeof s!="number")throw new RangeError("Invalid J\
SON for fold state");e.push(yu.range(i,s))}return I.set(e,!0)}});function bu(n,e,t=e){let i=!1;return n.between(e,t,(s,r)=>{s<t&&r>e&&(i=!0)}),i?n.update({filterFrom:e,
filterTo:t,filter:(s,r)=>s>=t||r<=e}):n}function pr(n,e,t){var i;let s=null;return(i=n.field(ci,!1))===null||i===void 0||i.between(e,t,(r,o)=>{(!s||s.from>r)&&(s={from:r,to:o})}),s}function R0(n,e,t){
let i=!1;return n.between(e,e,(s,r)=>{s==e&&r==t&&(i=!0)}),i}function Pu(n,e){return n.field(ci,!1)?e:e.concat(E.appendConfig.of(Ru()))}var E0=n=>{for(let e of Ou(
n)){let t=dr(n.state,e.from,e.to);if(t)return n.dispatch({effects:Pu(n.state,[br.of(t),Du(n,t)])}),!0}return!1},L0=n=>{if(!n.state.field(ci,!1))return!1;let e=[];
for(let t of Ou(n)){let i=pr(n.state,t.from,t.to);i&&e.push(Vn.of(i),Du(n,i,!1))}return e.length&&n.dispatch({effects:e}),e.length>0};function Du(n,e,t=!0){let i=n.
state.doc.lineAt(e.from).number,s=n.state.doc.lineAt(e.to).number;return P.announce.of(`${n.state.phrase(t?"Folded lines":"Unfolded lines")} ${i} ${n.state.phrase(
"to")} ${s}.`)}var I0=n=>{let{state:e}=n,t=[];for(let i=0;i<e.doc.length;){let s=n.lineBlockAt(i),r=dr(e,s.from,s.to);r&&t.push(br.of(r)),i=(r?n.lineBlockAt(r.to):
s).to+1}return t.length&&n.dispatch({effects:Pu(n.state,t)}),!!t.length},N0=n=>{let e=n.state.field(ci,!1);if(!e||!e.size)return!1;let t=[];return e.between(0,n.
state.doc.length,(i,s)=>{t.push(Vn.of({from:i,to:s}))}),n.dispatch({effects:t}),!0};var Bu=[{key:"Ctrl-Shift-[",mac:"Cmd-Alt-[",run:E0},{key:"Ctrl-Shift-]",mac:"Cmd-Alt-]",run:L0},{key:"Ctrl-Alt-[",run:I0},{key:"Ctrl-Alt-]",run:N0}],F0={placeholderDOM:null,
preparePlaceholder:null,placeholderText:"…"},ia=O.define({combine(n){return Fe(n,F0)}});function Ru(n){let e=[ci,W0];return n&&e.push(ia.of(n)),e}function Eu(n,e){
let{state:t}=n,i=t.facet(ia),s=o=>{let l=n.lineBlockAt(n.posAtDOM(o.target)),a=pr(n.state,l.from,l.to);a&&n.dispatch({effects:Vn.of(a)}),o.preventDefault()};if(i.
placeholderDOM)return i.placeholderDOM(n,s,e);let r=document.createElement("span");return r.textContent=i.placeholderText,r.setAttribute("aria-label",t.phrase("\
folded code")),r.title=t.phrase("unfold"),r.className="cm-foldPlaceholder",r.onclick=s,r}var yu=I.replace({widget:new class extends Ve{toDOM(n){return Eu(n,null)}}}),
Gl=class extends Ve{constructor(e){super(),this.value=e}eq(e){return this.value==e.value}toDOM(e){return Eu(e,this.value)}},H0={openText:"⌄",closedText:"›",
markerDOM:null,domEventHandlers:{},foldingChanged:()=>!1},Fn=class extends Be{constructor(e,t){super(),this.config=e,this.open=t}eq(e){return this.config==e.config&&
this.open==e.open}toDOM(e){if(this.config.markerDOM)return this.config.markerDOM(this.open);let t=document.createElement("span");return t.textContent=this.open?
this.config.openText:this.config.closedText,t.title=e.state.phrase(this.open?"Fold line":"Unfold line"),t}};function Lu(n={}){let e={...H0,...n},t=new Fn(e,!0),
i=new Fn(e,!1),s=ce.fromClass(class{constructor(o){this.from=o.viewport.from,this.markers=this.buildMarkers(o)}update(o){(o.docChanged||o.viewportChanged||o.startState.
facet(zt)!=o.state.facet(zt)||o.startState.field(ci,!1)!=o.state.field(ci,!1)||ue(o.startState)!=ue(o.state)||e.foldingChanged(o))&&(this.markers=this.buildMarkers(
o.view))}buildMarkers(o){let l=new nt;for(let a of o.viewportLineBlocks){let h=pr(o.state,a.from,a.to)?i:dr(o.state,a.from,a.to)?t:null;h&&l.add(a.from,a.from,h)}
return l.finish()}}),{domEventHandlers:r}=e;return[s,ir({class:"cm-foldGutter",markers(o){var l;return((l=o.plugin(s))===null||l===void 0?void 0:l.markers)||V.empty},
initialSpacer(){return new Fn(e,!1)},domEventHandlers:{...r,click:(o,l,a)=>{if(r.click&&r.click(o,l,a))return!0;let h=pr(o.state,l.from,l.to);if(h)return o.dispatch(
{effects:Vn.of(h)}),!0;let f=dr(o.state,l.from,l.to);return f?(o.dispatch({effects:br.of(f)}),!0):!1}}}),Ru()]}var W0=P.baseTheme({".cm-foldPlaceholder":{backgroundColor:"\
#eee",border:"1px solid #ddd",color:"#888",borderRadius:".2em",margin:"0 1px",padding:"0 1px",cursor:"pointer"},".cm-foldGutter span":{padding:"0 1px",cursor:"p\
ointer"}}),mr=class n{constructor(e,t){this.specs=e;let i;function s(l){let a=Ge.newName();return(i||(i=Object.create(null)))["."+a]=l,a}let r=typeof t.all=="st\
ring"?t.all:t.all?s(t.all):void 0,o=t.scope;this.scope=o instanceof ze?l=>l.prop(Ki)==o.data:o?l=>l==o:void 0,this.style=In(e.map(l=>({tag:l.tag,class:l.class||
s(Object.assign({},l,{tag:null}))})),{all:r}).style,this.module=i?new Ge(i):null,this.themeType=t.themeType}static define(e,t){return new n(e,t||{})}},Yl=O.define(),
Iu=O.define({combine(n){return n.length?[n[0]]:null}});function ql(n){let e=n.facet(Yl);return e.length?e:n.facet(Iu)}function Nu(n,e){let t=[V0],i;return n instanceof
mr&&(n.module&&t.push(P.styleModule.of(n.module)),i=n.themeType),e?.fallback?t.push(Iu.of(n)):i?t.push(Yl.computeN([P.darkTheme],s=>s.facet(P.darkTheme)==(i=="d\
ark")?[n]:[])):t.push(Yl.of(n)),t}var Xl=class{constructor(e){this.markCache=Object.create(null),this.tree=ue(e.state),this.decorations=this.buildDeco(e,ql(e.state)),this.decoratedTo=e.viewport.
to}update(e){let t=ue(e.state),i=ql(e.state),s=i!=ql(e.startState),{viewport:r}=e.view,o=e.changes.mapPos(this.decoratedTo,1);t.length<r.to&&!s&&t.type==this.tree.
type&&o>=r.to?(this.decorations=this.decorations.map(e.changes),this.decoratedTo=o):(t!=this.tree||e.viewportChanged||s)&&(this.tree=t,this.decorations=this.buildDeco(
e.view,i),this.decoratedTo=r.to)}buildDeco(e,t){if(!t||!this.tree.length)return I.none;let i=new nt;for(let{from:s,to:r}of e.visibleRanges)pu(this.tree,t,(o,l,a)=>{
i.add(o,l,this.markCache[a]||(this.markCache[a]=I.mark({class:a})))},s,r);return i.finish()}},V0=_e.high(ce.fromClass(Xl,{decorations:n=>n.decorations})),Nx=mr.
define([{tag:v.meta,color:"#404740"},{tag:v.link,textDecoration:"underline"},{tag:v.heading,textDecoration:"underline",fontWeight:"bold"},{tag:v.emphasis,fontStyle:"\
italic"},{tag:v.strong,fontWeight:"bold"},{tag:v.strikethrough,textDecoration:"line-through"},{tag:v.keyword,color:"#708"},{tag:[v.atom,v.bool,v.url,v.contentSeparator,
v.labelName],color:"#219"},{tag:[v.literal,v.inserted],color:"#164"},{tag:[v.string,v.deleted],color:"#a11"},{tag:[v.regexp,v.escape,v.special(v.string)],color:"\
#e40"},{tag:v.definition(v.variableName),color:"#00f"},{tag:v.local(v.variableName),color:"#30a"},{tag:[v.typeName,v.namespace],color:"#085"},{tag:v.className,color:"\
#167"},{tag:[v.special(v.variableName),v.macroName],color:"#256"},{tag:v.definition(v.propertyName),color:"#00c"},{tag:v.comment,color:"#940"},{tag:v.invalid,color:"\
#f00"}]),z0=P.baseTheme({"&.cm-focused .cm-matchingBracket":{backgroundColor:"#328c8252"},"&.cm-focused .cm-nonmatchingBracket":{backgroundColor:"#bb555544"}}),
Fu=1e4,Hu="()[]{}",Wu=O.define({combine(n){return Fe(n,{afterCursor:!0,brackets:Hu,maxScanDistance:Fu,renderMatch:j0})}}),$0=I.mark({class:"cm-matchingBracket"}),
q0=I.mark({class:"cm-nonmatchingBracket"});function j0(n){let e=[],t=n.matched?$0:q0;return e.push(t.range(n.start.from,n.start.to)),n.end&&e.push(t.range(n.end.
from,n.end.to)),e}function xu(n){let e=[],t=n.facet(Wu);for(let i of n.selection.ranges){if(!i.empty)continue;let s=ht(n,i.head,-1,t)||i.head>0&&ht(n,i.head-1,1,
t)||t.afterCursor&&(ht(n,i.head,1,t)||i.head<n.doc.length&&ht(n,i.head+1,-1,t));s&&(e=e.concat(t.renderMatch(s,n)))}return I.set(e,!0)}var K0=ce.fromClass(class{constructor(n){
this.paused=!1,this.decorations=xu(n.state)}update(n){(n.docChanged||n.selectionSet||this.paused)&&(n.view.composing?(this.decorations=this.decorations.map(n.changes),
this.paused=!0):(this.decorations=xu(n.state),this.paused=!1))}},{decorations:n=>n.decorations}),U0=[K0,z0];function Vu(n={}){return[Wu.of(n),U0]}var _0=new L;function Jl(n,e,t){
let i=n.prop(e<0?L.openedBy:L.closedBy);if(i)return i;if(n.name.length==1){let s=t.indexOf(n.name);if(s>-1&&s%2==(e<0?1:0))return[t[s+e]]}return null}function Ql(n){
let e=n.type.prop(_0);return e?e(n.node):n}function ht(n,e,t,i={}){let s=i.maxScanDistance||Fu,r=i.brackets||Hu,o=ue(n),l=o.resolveInner(e,t);for(let a=l;a;a=a.
parent){let h=Jl(a.type,t,r);if(h&&a.from<a.to){let f=Ql(a);if(f&&(t>0?e>=f.from&&e<f.to:e>f.from&&e<=f.to))return G0(n,e,t,a,f,h,r)}}return Y0(n,e,t,o,l.type,s,
r)}function G0(n,e,t,i,s,r,o){let l=i.parent,a={from:s.from,to:s.to},h=0,f=l?.cursor();if(f&&(t<0?f.childBefore(i.from):f.childAfter(i.to)))do if(t<0?f.to<=i.from:
f.from>=i.to){if(h==0&&r.indexOf(f.type.name)>-1&&f.from<f.to){let c=Ql(f);return{start:a,end:c?{from:c.from,to:c.to}:void 0,matched:!0}}else if(Jl(f.type,t,o))
h++;else if(Jl(f.type,-t,o)){if(h==0){let c=Ql(f);return{start:a,end:c&&c.from<c.to?{from:c.from,to:c.to}:void 0,matched:!1}}h--}}while(t<0?f.prevSibling():f.nextSibling());
return{start:a,matched:!1}}function Y0(n,e,t,i,s,r,o){if(t<0?!e:e==n.doc.length)return null;let l=t<0?n.sliceDoc(e-1,e):n.sliceDoc(e,e+1),a=o.indexOf(l);if(a<0||
a%2==0!=t>0)return null;let h={from:t<0?e-1:e,to:t>0?e+1:e},f=n.doc.iterRange(e,t>0?n.doc.length:0),c=0;for(let u=0;!f.next().done&&u<=r;){let d=f.value;t<0&&(u+=
d.length);let p=e+u*t;for(let m=t>0?0:d.length-1,g=t>0?d.length:-1;m!=g;m+=t){let b=o.indexOf(d[m]);if(!(b<0||i.resolveInner(p+m,1).type!=s))if(b%2==0==t>0)c++;else{
if(c==1)return{start:h,end:{from:p+m,to:p+m+1},matched:b>>1==a>>1};c--}}t>0&&(u+=d.length)}return f.done?{start:h,matched:!1}:null}var X0=Object.create(null),wu=[ke.none];var ku=[],vu=Object.create(null),J0=Object.create(null);for(let[n,e]of[["variable","variableName"],["variable-2","variableName.special"],["string-2","string.spe\
cial"],["def","variableName.definition"],["tag","tagName"],["attribute","attributeName"],["type","typeName"],["builtin","variableName.standard"],["qualifier","m\
odifier"],["error","invalid"],["header","heading"],["property","propertyName"]])J0[n]=Q0(X0,e);function jl(n,e){ku.indexOf(n)>-1||(ku.push(n),console.warn(e))}function Q0(n,e){let t=[];for(let l of e.split(" ")){let a=[];for(let h of l.split(".")){let f=n[h]||
v[h];f?typeof f=="function"?a.length?a=a.map(f):jl(h,`Modifier ${h} used at start of tag`):a.length?jl(h,`Tag ${h} used as modifier`):a=Array.isArray(f)?f:[f]:jl(
h,`Unknown highlighting tag ${h}`)}for(let h of a)t.push(h)}if(!t.length)return 0;let i=e.replace(/ /g,"_"),s=i+" "+t.map(l=>l.id),r=vu[s];if(r)return r.id;let o=vu[s]=
ke.define({id:wu.length,name:i,props:[fr({[i]:t})]});return wu.push(o),o.id}var Fx={rtl:I.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"rtl"},bidiIsolate:j.RTL}),ltr:I.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"ltr"},bidiIsolate:j.
LTR}),auto:I.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"auto"},bidiIsolate:null})};var xr=class{constructor(e,t,i,s){this.state=e,this.pos=t,this.explicit=i,this.view=s,this.abortListeners=[],this.abortOnDocChange=!1}tokenBefore(e){let t=ue(this.
state).resolveInner(this.pos,-1);for(;t&&e.indexOf(t.name)<0;)t=t.parent;return t?{from:t.from,to:this.pos,text:this.state.sliceDoc(t.from,this.pos),type:t.type}:
null}matchBefore(e){let t=this.state.doc.lineAt(this.pos),i=Math.max(t.from,this.pos-250),s=t.text.slice(i-t.from,this.pos-t.from),r=s.search(Yu(e,!1));return r<
0?null:{from:i+r,to:this.pos,text:s.slice(r)}}get aborted(){return this.abortListeners==null}addEventListener(e,t,i){e=="abort"&&this.abortListeners&&(this.abortListeners.
push(t),i&&i.onDocChange&&(this.abortOnDocChange=!0))}};function zu(n){let e=Object.keys(n).join(""),t=/\w/.test(e);return t&&(e=e.replace(/\w/g,"")),`[${t?"\\w":
""}${e.replace(/[^\w\s]/g,"\\$&")}]`}function Z0(n){let e=Object.create(null),t=Object.create(null);for(let{label:s}of n){e[s[0]]=!0;for(let r=1;r<s.length;r++)
t[s[r]]=!0}let i=zu(e)+zu(t)+"*$";return[new RegExp("^"+i),new RegExp(i)]}function eb(n){let e=n.map(s=>typeof s=="string"?{label:s}:s),[t,i]=e.every(s=>/^\w+$/.
test(s.label))?[/\w*$/,/\w+$/]:Z0(e);return s=>{let r=s.matchBefore(i);return r||s.explicit?{from:r?r.from:s.pos,options:e,validFor:t}:null}}var wr=class{constructor(e,t,i,s){this.completion=e,this.source=t,this.match=i,this.score=s}};function di(n){return n.selection.main.from}function Yu(n,e){var t;
let{source:i}=n,s=e&&i[0]!="^",r=i[i.length-1]!="$";return!s&&!r?n:new RegExp(`${s?"^":""}(?:${i})${r?"$":""}`,(t=n.flags)!==null&&t!==void 0?t:n.ignoreCase?"i":
"")}var ma=Oe.define();function tb(n,e,t,i){let{main:s}=n.selection,r=t-s.from,o=i-s.from;return{...n.changeByRange(l=>{if(l!=s&&t!=i&&n.sliceDoc(l.from+r,l.from+
o)!=n.sliceDoc(t,i))return{range:l};let a=n.toText(e);return{changes:{from:l.from+r,to:i==s.from?l.to:l.from+o,insert:a},range:w.cursor(l.from+r+a.length)}}),scrollIntoView:!0,
userEvent:"input.complete"}}var $u=new WeakMap;function ib(n){if(!Array.isArray(n))return n;let e=$u.get(n);return e||$u.set(n,e=eb(n)),e}var kr=E.define(),zn=E.
define(),oa=class{constructor(e){this.pattern=e,this.chars=[],this.folded=[],this.any=[],this.precise=[],this.byWord=[],this.score=0,this.matched=[];for(let t=0;t<
e.length;){let i=Pe(e,t),s=st(i);this.chars.push(i);let r=e.slice(t,t+s),o=r.toUpperCase();this.folded.push(Pe(o==r?r.toLowerCase():o,0)),t+=s}this.astral=e.length!=
this.chars.length}ret(e,t){return this.score=e,this.matched=t,this}match(e){if(this.pattern.length==0)return this.ret(-100,[]);if(e.length<this.pattern.length)return null;
let{chars:t,folded:i,any:s,precise:r,byWord:o}=this;if(t.length==1){let k=Pe(e,0),y=st(k),T=y==e.length?0:-100;if(k!=t[0])if(k==i[0])T+=-200;else return null;return this.
ret(T,[0,y])}let l=e.indexOf(this.pattern);if(l==0)return this.ret(e.length==this.pattern.length?0:-100,[0,this.pattern.length]);let a=t.length,h=0;if(l<0){for(let k=0,
y=Math.min(e.length,200);k<y&&h<a;){let T=Pe(e,k);(T==t[h]||T==i[h])&&(s[h++]=k),k+=st(T)}if(h<a)return null}let f=0,c=0,u=!1,d=0,p=-1,m=-1,g=/[a-z]/.test(e),b=!0;
for(let k=0,y=Math.min(e.length,200),T=0;k<y&&c<a;){let x=Pe(e,k);l<0&&(f<a&&x==t[f]&&(r[f++]=k),d<a&&(x==t[d]||x==i[d]?(d==0&&(p=k),m=k+1,d++):d=0));let S,C=x<
255?x>=48&&x<=57||x>=97&&x<=122?2:x>=65&&x<=90?1:0:(S=po(x))!=S.toLowerCase()?1:S!=S.toUpperCase()?2:0;(!k||C==1&&g||T==0&&C!=0)&&(t[c]==x||i[c]==x&&(u=!0)?o[c++]=
k:o.length&&(b=!1)),T=C,k+=st(x)}return c==a&&o[0]==0&&b?this.result(-100+(u?-200:0),o,e):d==a&&p==0?this.ret(-200-e.length+(m==e.length?0:-100),[0,m]):l>-1?this.
ret(-700-e.length,[l,l+this.pattern.length]):d==a?this.ret(-900-e.length,[p,m]):c==a?this.result(-100+(u?-200:0)+-700+(b?0:-1100),o,e):t.length==2?null:this.result(
(s[0]?-700:0)+-200+-1100,s,e)}result(e,t,i){let s=[],r=0;for(let o of t){let l=o+(this.astral?st(Pe(i,o)):1);r&&s[r-1]==o?s[r-1]=l:(s[r++]=o,s[r++]=l)}return this.
ret(e-i.length,s)}},la=class{constructor(e){this.pattern=e,this.matched=[],this.score=0,this.folded=e.toLowerCase()}match(e){if(e.length<this.pattern.length)return null;
let t=e.slice(0,this.pattern.length),i=t==this.pattern?0:t.toLowerCase()==this.folded?-200:null;return i==null?null:(this.matched=[0,t.length],this.score=i+(e.length==
this.pattern.length?0:-100),this)}},de=O.define({combine(n){return Fe(n,{activateOnTyping:!0,activateOnCompletion:()=>!1,activateOnTypingDelay:100,selectOnOpen:!0,
override:null,closeOnBlur:!0,maxRenderedOptions:100,defaultKeymap:!0,tooltipClass:()=>"",optionClass:()=>"",aboveCursor:!1,icons:!0,addToOptions:[],positionInfo:nb,
filterStrict:!1,compareCompletions:(e,t)=>(e.sortText||e.label).localeCompare(t.sortText||t.label),interactionDelay:75,updateSyncTime:100},{defaultKeymap:(e,t)=>e&&
t,closeOnBlur:(e,t)=>e&&t,icons:(e,t)=>e&&t,tooltipClass:(e,t)=>i=>qu(e(i),t(i)),optionClass:(e,t)=>i=>qu(e(i),t(i)),addToOptions:(e,t)=>e.concat(t),filterStrict:(e,t)=>e||
t})}});function qu(n,e){return n?e?n+" "+e:n:e}function nb(n,e,t,i,s,r){let o=n.textDirection==j.RTL,l=o,a=!1,h="top",f,c,u=e.left-s.left,d=s.right-e.right,p=i.
right-i.left,m=i.bottom-i.top;if(l&&u<Math.min(p,d)?l=!1:!l&&d<Math.min(p,u)&&(l=!0),p<=(l?u:d))f=Math.max(s.top,Math.min(t.top,s.bottom-m))-e.top,c=Math.min(400,
l?u:d);else{a=!0,c=Math.min(400,(o?e.right:s.right-e.left)-30);let k=s.bottom-e.bottom;k>=m||k>e.top?f=t.bottom-e.top:(h="bottom",f=e.bottom-t.top)}let g=(e.bottom-
e.top)/r.offsetHeight,b=(e.right-e.left)/r.offsetWidth;return{style:`${h}: ${f/g}px; max-width: ${c/b}px`,class:"cm-completionInfo-"+(a?o?"left-narrow":"right-n\
arrow":l?"left":"right")}}var ga=E.define();function sb(n){let e=n.addToOptions.slice();return n.icons&&e.push({render(t){let i=document.createElement("div");return i.
classList.add("cm-completionIcon"),t.type&&i.classList.add(...t.type.split(/\s+/g).map(s=>"cm-completionIcon-"+s)),i.setAttribute("aria-hidden","true"),i},position:20}),
e.push({render(t,i,s,r){let o=document.createElement("span");o.className="cm-completionLabel";let l=t.displayLabel||t.label,a=0;for(let h=0;h<r.length;){let f=r[h++],
c=r[h++];f>a&&o.appendChild(document.createTextNode(l.slice(a,f)));let u=o.appendChild(document.createElement("span"));u.appendChild(document.createTextNode(l.slice(
f,c))),u.className="cm-completionMatchedText",a=c}return a<l.length&&o.appendChild(document.createTextNode(l.slice(a))),o},position:50},{render(t){if(!t.detail)
return null;let i=document.createElement("span");return i.className="cm-completionDetail",i.textContent=t.detail,i},position:80}),e.sort((t,i)=>t.position-i.position).
map(t=>t.render)}function na(n,e,t){if(n<=t)return{from:0,to:n};if(e<0&&(e=0),e<=n>>1){let s=Math.floor(e/t);return{from:s*t,to:(s+1)*t}}let i=Math.ceil((n-e)/t);
return{from:n-i*t,to:n-(i-1)*t}}var aa=class{constructor(e,t,i){this.view=e,this.stateField=t,this.applyCompletion=i,this.info=null,this.infoDestroy=null,this.placeInfoReq=
{read:()=>this.measureInfo(),write:a=>this.placeInfo(a),key:this},this.space=null,this.currentClass="";let s=e.state.field(t),{options:r,selected:o}=s.open,l=e.
state.facet(de);this.optionContent=sb(l),this.optionClass=l.optionClass,this.tooltipClass=l.tooltipClass,this.range=na(r.length,o,l.maxRenderedOptions),this.dom=
document.createElement("div"),this.dom.className="cm-tooltip-autocomplete",this.updateTooltipClass(e.state),this.dom.addEventListener("mousedown",a=>{let{options:h}=e.
state.field(t).open;for(let f=a.target,c;f&&f!=this.dom;f=f.parentNode)if(f.nodeName=="LI"&&(c=/-(\d+)$/.exec(f.id))&&+c[1]<h.length){this.applyCompletion(e,h[+c[1]]),
a.preventDefault();return}if(a.target==this.list){let f=this.list.classList.contains("cm-completionListIncompleteTop")&&a.clientY<this.list.firstChild.getBoundingClientRect().
top?this.range.from-1:this.list.classList.contains("cm-completionListIncompleteBottom")&&a.clientY>this.list.lastChild.getBoundingClientRect().bottom?this.range.
to:null;f!=null&&(e.dispatch({effects:ga.of(f)}),a.preventDefault())}}),this.dom.addEventListener("focusout",a=>{let h=e.state.field(this.stateField,!1);h&&h.tooltip&&
e.state.facet(de).closeOnBlur&&a.relatedTarget!=e.contentDOM&&e.dispatch({effects:zn.of(null)})}),this.showOptions(r,s.id)}mount(){this.updateSel()}showOptions(e,t){
this.list&&this.list.remove(),this.list=this.dom.appendChild(this.createListBox(e,t,this.range)),this.list.addEventListener("scroll",()=>{this.info&&this.view.requestMeasure(
this.placeInfoReq)})}update(e){var t;let i=e.state.field(this.stateField),s=e.startState.field(this.stateField);if(this.updateTooltipClass(e.state),i!=s){let{options:r,
selected:o,disabled:l}=i.open;(!s.open||s.open.options!=r)&&(this.range=na(r.length,o,e.state.facet(de).maxRenderedOptions),this.showOptions(r,i.id)),this.updateSel(),
l!=((t=s.open)===null||t===void 0?void 0:t.disabled)&&this.dom.classList.toggle("cm-tooltip-autocomplete-disabled",!!l)}}updateTooltipClass(e){let t=this.tooltipClass(
e);if(t!=this.currentClass){for(let i of this.currentClass.split(" "))i&&this.dom.classList.remove(i);for(let i of t.split(" "))i&&this.dom.classList.add(i);this.
currentClass=t}}positioned(e){this.space=e,this.info&&this.view.requestMeasure(this.placeInfoReq)}updateSel(){let e=this.view.state.field(this.stateField),t=e.open;
(t.selected>-1&&t.selected<this.range.from||t.selected>=this.range.to)&&(this.range=na(t.options.length,t.selected,this.view.state.facet(de).maxRenderedOptions),
this.showOptions(t.options,e.id));let i=this.updateSelectedOption(t.selected);if(i){this.destroyInfo();let{completion:s}=t.options[t.selected],{info:r}=s;if(!r)
return;let o=typeof r=="string"?document.createTextNode(r):r(s);if(!o)return;"then"in o?o.then(l=>{l&&this.view.state.field(this.stateField,!1)==e&&this.addInfoPane(
l,s)}).catch(l=>me(this.view.state,l,"completion info")):(this.addInfoPane(o,s),i.setAttribute("aria-describedby",this.info.id))}}addInfoPane(e,t){this.destroyInfo();
let i=this.info=document.createElement("div");if(i.className="cm-tooltip cm-completionInfo",i.id="cm-completionInfo-"+Math.floor(Math.random()*65535).toString(16),
e.nodeType!=null)i.appendChild(e),this.infoDestroy=null;else{let{dom:s,destroy:r}=e;i.appendChild(s),this.infoDestroy=r||null}this.dom.appendChild(i),this.view.
requestMeasure(this.placeInfoReq)}updateSelectedOption(e){let t=null;for(let i=this.list.firstChild,s=this.range.from;i;i=i.nextSibling,s++)i.nodeName!="LI"||!i.
id?s--:s==e?i.hasAttribute("aria-selected")||(i.setAttribute("aria-selected","true"),t=i):i.hasAttribute("aria-selected")&&(i.removeAttribute("aria-selected"),i.
removeAttribute("aria-describedby"));return t&&ob(this.list,t),t}measureInfo(){let e=this.dom.querySelector("[aria-selected]");if(!e||!this.info)return null;let t=this.
dom.getBoundingClientRect(),i=this.info.getBoundingClientRect(),s=e.getBoundingClientRect(),r=this.space;if(!r){let o=this.dom.ownerDocument.documentElement;r={
left:0,top:0,right:o.clientWidth,bottom:o.clientHeight}}return s.top>Math.min(r.bottom,t.bottom)-10||s.bottom<Math.max(r.top,t.top)+10?null:this.view.state.facet(
de).positionInfo(this.view,t,s,i,r,this.dom)}placeInfo(e){this.info&&(e?(e.style&&(this.info.style.cssText=e.style),this.info.className="cm-tooltip cm-completio\
nInfo "+(e.class||"")):this.info.style.cssText="top: -1e6px")}createListBox(e,t,i){let s=document.createElement("ul");s.id=t,s.setAttribute("role","listbox"),s.
setAttribute("aria-expanded","true"),s.setAttribute("aria-label",this.view.state.phrase("Completions")),s.addEventListener("mousedown",o=>{o.target==s&&o.preventDefault()});
let r=null;for(let o=i.from;o<i.to;o++){let{completion:l,match:a}=e[o],{section:h}=l;if(h){let u=typeof h=="string"?h:h.name;if(u!=r&&(o>i.from||i.from==0))if(r=
u,typeof h!="string"&&h.header)s.appendChild(h.header(h));else{let d=s.appendChild(document.createElement("completion-section"));d.textContent=u}}let f=s.appendChild(
document.createElement("li"));f.id=t+"-"+o,f.setAttribute("role","option");let c=this.optionClass(l);c&&(f.className=c);for(let u of this.optionContent){let d=u(
l,this.view.state,this.view,a);d&&f.appendChild(d)}}return i.from&&s.classList.add("cm-completionListIncompleteTop"),i.to<e.length&&s.classList.add("cm-completi\
onListIncompleteBottom"),s}destroyInfo(){this.info&&(this.infoDestroy&&this.infoDestroy(),this.info.remove(),this.info=null)}destroy(){this.destroyInfo()}};function rb(n,e){
return t=>new aa(t,n,e)}function ob(n,e){let t=n.getBoundingClientRect(),i=e.getBoundingClientRect(),s=t.height/n.offsetHeight;i.top<t.top?n.scrollTop-=(t.top-i.
top)/s:i.bottom>t.bottom&&(n.scrollTop+=(i.bottom-t.bottom)/s)}function ju(n){return(n.boost||0)*100+(n.apply?10:0)+(n.info?5:0)+(n.type?1:0)}function lb(n,e){let t=[],
i=null,s=null,r=f=>{t.push(f);let{section:c}=f.completion;if(c){i||(i=[]);let u=typeof c=="string"?c:c.name;i.some(d=>d.name==u)||i.push(typeof c=="string"?{name:u}:
c)}},o=e.facet(de);for(let f of n)if(f.hasResult()){let c=f.result.getMatch;if(f.result.filter===!1)for(let u of f.result.options)r(new wr(u,f.source,c?c(u):[],
1e9-t.length));else{let u=e.sliceDoc(f.from,f.to),d,p=o.filterStrict?new la(u):new oa(u);for(let m of f.result.options)if(d=p.match(m.label)){let g=m.displayLabel?
c?c(m,d.matched):[]:d.matched,b=d.score+(m.boost||0);if(r(new wr(m,f.source,g,b)),typeof m.section=="object"&&m.section.rank==="dynamic"){let{name:k}=m.section;
s||(s=Object.create(null)),s[k]=Math.max(b,s[k]||-1e9)}}}}if(i){let f=Object.create(null),c=0,u=(d,p)=>(d.rank==="dynamic"&&p.rank==="dynamic"?s[p.name]-s[d.name]:
0)||(typeof d.rank=="number"?d.rank:1e9)-(typeof p.rank=="number"?p.rank:1e9)||(d.name<p.name?-1:1);for(let d of i.sort(u))c-=1e5,f[d.name]=c;for(let d of t){let{
section:p}=d.completion;p&&(d.score+=f[typeof p=="string"?p:p.name])}}let l=[],a=null,h=o.compareCompletions;for(let f of t.sort((c,u)=>u.score-c.score||h(c.completion,
u.completion))){let c=f.completion;!a||a.label!=c.label||a.detail!=c.detail||a.type!=null&&c.type!=null&&a.type!=c.type||a.apply!=c.apply||a.boost!=c.boost?l.push(
f):ju(f.completion)>ju(a)&&(l[l.length-1]=f),a=f.completion}return l}var ha=class n{constructor(e,t,i,s,r,o){this.options=e,this.attrs=t,this.tooltip=i,this.timestamp=
s,this.selected=r,this.disabled=o}setSelected(e,t){return e==this.selected||e>=this.options.length?this:new n(this.options,Ku(t,e),this.tooltip,this.timestamp,e,
this.disabled)}static build(e,t,i,s,r,o){if(s&&!o&&e.some(h=>h.isPending))return s.setDisabled();let l=lb(e,t);if(!l.length)return s&&e.some(h=>h.isPending)?s.setDisabled():
null;let a=t.facet(de).selectOnOpen?0:-1;if(s&&s.selected!=a&&s.selected!=-1){let h=s.options[s.selected].completion;for(let f=0;f<l.length;f++)if(l[f].completion==
h){a=f;break}}return new n(l,Ku(i,a),{pos:e.reduce((h,f)=>f.hasResult()?Math.min(h,f.from):h,1e8),create:db,above:r.aboveCursor},s?s.timestamp:Date.now(),a,!1)}map(e){
return new n(this.options,this.attrs,{...this.tooltip,pos:e.mapPos(this.tooltip.pos)},this.timestamp,this.selected,this.disabled)}setDisabled(){return new n(this.
options,this.attrs,this.tooltip,this.timestamp,this.selected,!0)}},fa=class n{constructor(e,t,i){this.active=e,this.id=t,this.open=i}static start(){return new n(
cb,"cm-ac-"+Math.floor(Math.random()*2e6).toString(36),null)}update(e){let{state:t}=e,i=t.facet(de),r=(i.override||t.languageDataAt("autocomplete",di(t)).map(ib)).
map(a=>(this.active.find(f=>f.source==a)||new Dt(a,this.active.some(f=>f.state!=0)?1:0)).update(e,i));r.length==this.active.length&&r.every((a,h)=>a==this.active[h])&&
(r=this.active);let o=this.open,l=e.effects.some(a=>a.is(ba));o&&e.docChanged&&(o=o.map(e.changes)),e.selection||r.some(a=>a.hasResult()&&e.changes.touchesRange(
a.from,a.to))||!ab(r,this.active)||l?o=ha.build(r,t,this.id,o,i,l):o&&o.disabled&&!r.some(a=>a.isPending)&&(o=null),!o&&r.every(a=>!a.isPending)&&r.some(a=>a.hasResult())&&
(r=r.map(a=>a.hasResult()?new Dt(a.source,0):a));for(let a of e.effects)a.is(ga)&&(o=o&&o.setSelected(a.value,this.id));return r==this.active&&o==this.open?this:
new n(r,this.id,o)}get tooltip(){return this.open?this.open.tooltip:null}get attrs(){return this.open?this.open.attrs:this.active.length?hb:fb}};function ab(n,e){
if(n==e)return!0;for(let t=0,i=0;;){for(;t<n.length&&!n[t].hasResult();)t++;for(;i<e.length&&!e[i].hasResult();)i++;let s=t==n.length,r=i==e.length;if(s||r)return s==
r;if(n[t++].result!=e[i++].result)return!1}}var hb={"aria-autocomplete":"list"},fb={};function Ku(n,e){let t={"aria-autocomplete":"list","aria-haspopup":"listbo\
x","aria-controls":n};return e>-1&&(t["aria-activedescendant"]=n+"-"+e),t}var cb=[];function Xu(n,e){if(n.isUserEvent("input.complete")){let i=n.annotation(ma);
if(i&&e.activateOnCompletion(i))return 12}let t=n.isUserEvent("input.type");return t&&e.activateOnTyping?5:t?1:n.isUserEvent("delete.backward")?2:n.selection?8:
n.docChanged?16:0}var Dt=class n{constructor(e,t,i=!1){this.source=e,this.state=t,this.explicit=i}hasResult(){return!1}get isPending(){return this.state==1}update(e,t){
let i=Xu(e,t),s=this;(i&8||i&16&&this.touches(e))&&(s=new n(s.source,0)),i&4&&s.state==0&&(s=new n(this.source,1)),s=s.updateFor(e,i);for(let r of e.effects)if(r.
is(kr))s=new n(s.source,1,r.value);else if(r.is(zn))s=new n(s.source,0);else if(r.is(ba))for(let o of r.value)o.source==s.source&&(s=o);return s}updateFor(e,t){
return this.map(e.changes)}map(e){return this}touches(e){return e.changes.touchesRange(di(e.state))}},vr=class n extends Dt{constructor(e,t,i,s,r,o){super(e,3,t),
this.limit=i,this.result=s,this.from=r,this.to=o}hasResult(){return!0}updateFor(e,t){var i;if(!(t&3))return this.map(e.changes);let s=this.result;s.map&&!e.changes.
empty&&(s=s.map(s,e.changes));let r=e.changes.mapPos(this.from),o=e.changes.mapPos(this.to,1),l=di(e.state);if(l>o||!s||t&2&&(di(e.startState)==this.from||l<this.
limit))return new Dt(this.source,t&4?1:0);let a=e.changes.mapPos(this.limit);return ub(s.validFor,e.state,r,o)?new n(this.source,this.explicit,a,s,r,o):s.update&&
(s=s.update(s,r,o,new xr(e.state,l,!1)))?new n(this.source,this.explicit,a,s,s.from,(i=s.to)!==null&&i!==void 0?i:di(e.state)):new Dt(this.source,1,this.explicit)}map(e){
if(e.empty)return this;let t=this.result.map?this.result.map(this.result,e):this.result;return t?new n(this.source,this.explicit,e.mapPos(this.limit),t,e.mapPos(
this.from),e.mapPos(this.to,1)):new Dt(this.source,0)}touches(e){return e.changes.touchesRange(this.from,this.to)}};function ub(n,e,t,i){if(!n)return!1;let s=e.
sliceDoc(t,i);return typeof n=="function"?n(s,t,i,e):Yu(n,!0).test(s)}var ba=E.define({map(n,e){return n.map(t=>t.map(e))}}),Re=ie.define({create(){return fa.start()},
update(n,e){return n.update(e)},provide:n=>[qi.from(n,e=>e.tooltip),P.contentAttributes.from(n,e=>e.attrs)]});function ya(n,e){let t=e.completion.apply||e.completion.
label,i=n.state.field(Re).active.find(s=>s.source==e.source);return i instanceof vr?(typeof t=="string"?n.dispatch({...tb(n.state,t,i.from,i.to),annotations:ma.
of(e.completion)}):t(n,e.completion,i.from,i.to),!0):!1}var db=rb(Re,ya);function yr(n,e="option"){return t=>{let i=t.state.field(Re,!1);if(!i||!i.open||i.open.
disabled||Date.now()-i.open.timestamp<t.state.facet(de).interactionDelay)return!1;let s=1,r;e=="page"&&(r=Dl(t,i.open.tooltip))&&(s=Math.max(2,Math.floor(r.dom.
offsetHeight/r.dom.querySelector("li").offsetHeight)-1));let{length:o}=i.open.options,l=i.open.selected>-1?i.open.selected+s*(n?1:-1):n?0:o-1;return l<0?l=e=="p\
age"?0:o-1:l>=o&&(l=e=="page"?o-1:0),t.dispatch({effects:ga.of(l)}),!0}}var pb=n=>{let e=n.state.field(Re,!1);return n.state.readOnly||!e||!e.open||e.open.selected<
0||e.open.disabled||Date.now()-e.open.timestamp<n.state.facet(de).interactionDelay?!1:ya(n,e.open.options[e.open.selected])},sa=n=>n.state.field(Re,!1)?(n.dispatch(
{effects:kr.of(!0)}),!0):!1,mb=n=>{let e=n.state.field(Re,!1);return!e||!e.active.some(t=>t.state!=0)?!1:(n.dispatch({effects:zn.of(null)}),!0)},ca=class{constructor(e,t){
this.active=e,this.context=t,this.time=Date.now(),this.updates=[],this.done=void 0}},gb=50,bb=1e3,yb=ce.fromClass(class{constructor(n){this.view=n,this.debounceUpdate=
-1,this.running=[],this.debounceAccept=-1,this.pendingStart=!1,this.composing=0;for(let e of n.state.field(Re).active)e.isPending&&this.startQuery(e)}update(n){
let e=n.state.field(Re),t=n.state.facet(de);if(!n.selectionSet&&!n.docChanged&&n.startState.field(Re)==e)return;let i=n.transactions.some(r=>{let o=Xu(r,t);return o&
8||(r.selection||r.docChanged)&&!(o&3)});for(let r=0;r<this.running.length;r++){let o=this.running[r];if(i||o.context.abortOnDocChange&&n.docChanged||o.updates.
length+n.transactions.length>gb&&Date.now()-o.time>bb){for(let l of o.context.abortListeners)try{l()}catch(a){me(this.view.state,a)}o.context.abortListeners=null,
this.running.splice(r--,1)}else o.updates.push(...n.transactions)}this.debounceUpdate>-1&&clearTimeout(this.debounceUpdate),n.transactions.some(r=>r.effects.some(
o=>o.is(kr)))&&(this.pendingStart=!0);let s=this.pendingStart?50:t.activateOnTypingDelay;if(this.debounceUpdate=e.active.some(r=>r.isPending&&!this.running.some(
o=>o.active.source==r.source))?setTimeout(()=>this.startUpdate(),s):-1,this.composing!=0)for(let r of n.transactions)r.isUserEvent("input.type")?this.composing=
2:this.composing==2&&r.selection&&(this.composing=3)}startUpdate(){this.debounceUpdate=-1,this.pendingStart=!1;let{state:n}=this.view,e=n.field(Re);for(let t of e.
active)t.isPending&&!this.running.some(i=>i.active.source==t.source)&&this.startQuery(t);this.running.length&&e.open&&e.open.disabled&&(this.debounceAccept=setTimeout(
()=>this.accept(),this.view.state.facet(de).updateSyncTime))}startQuery(n){let{state:e}=this.view,t=di(e),i=new xr(e,t,n.explicit,this.view),s=new ca(n,i);this.
running.push(s),Promise.resolve(n.source(i)).then(r=>{s.context.aborted||(s.done=r||null,this.scheduleAccept())},r=>{this.view.dispatch({effects:zn.of(null)}),me(
this.view.state,r)})}scheduleAccept(){this.running.every(n=>n.done!==void 0)?this.accept():this.debounceAccept<0&&(this.debounceAccept=setTimeout(()=>this.accept(),
this.view.state.facet(de).updateSyncTime))}accept(){var n;this.debounceAccept>-1&&clearTimeout(this.debounceAccept),this.debounceAccept=-1;let e=[],t=this.view.
state.facet(de),i=this.view.state.field(Re);for(let s=0;s<this.running.length;s++){let r=this.running[s];if(r.done===void 0)continue;if(this.running.splice(s--,
1),r.done){let l=di(r.updates.length?r.updates[0].startState:this.view.state),a=Math.min(l,r.done.from+(r.active.explicit?0:1)),h=new vr(r.active.source,r.active.
explicit,a,r.done,r.done.from,(n=r.done.to)!==null&&n!==void 0?n:l);for(let f of r.updates)h=h.update(f,t);if(h.hasResult()){e.push(h);continue}}let o=i.active.
find(l=>l.source==r.active.source);if(o&&o.isPending)if(r.done==null){let l=new Dt(r.active.source,0);for(let a of r.updates)l=l.update(a,t);l.isPending||e.push(
l)}else this.startQuery(o)}(e.length||i.open&&i.open.disabled)&&this.view.dispatch({effects:ba.of(e)})}},{eventHandlers:{blur(n){let e=this.view.state.field(Re,
!1);if(e&&e.tooltip&&this.view.state.facet(de).closeOnBlur){let t=e.open&&Dl(this.view,e.open.tooltip);(!t||!t.dom.contains(n.relatedTarget))&&setTimeout(()=>this.
view.dispatch({effects:zn.of(null)}),10)}},compositionstart(){this.composing=1},compositionend(){this.composing==3&&setTimeout(()=>this.view.dispatch({effects:kr.
of(!1)}),20),this.composing=0}}}),xb=typeof navigator=="object"&&/Win/.test(navigator.platform),wb=_e.highest(P.domEventHandlers({keydown(n,e){let t=e.state.field(
Re,!1);if(!t||!t.open||t.open.disabled||t.open.selected<0||!n.key||n.key.length>1||n.ctrlKey&&!(xb&&n.altKey)||n.metaKey)return!1;let i=t.open.options[t.open.selected],
s=t.active.find(o=>o.source==i.source),r=i.completion.commitCharacters||s.result.commitCharacters;return r&&r.indexOf(n.key)>-1&&ya(e,i),!1}})),Ju=P.baseTheme({
".cm-tooltip.cm-tooltip-autocomplete":{"& > ul":{fontFamily:"monospace",whiteSpace:"nowrap",overflow:"hidden auto",maxWidth_fallback:"700px",maxWidth:"min(700px\
, 95vw)",minWidth:"250px",maxHeight:"10em",height:"100%",listStyle:"none",margin:0,padding:0,"& > li, & > completion-section":{padding:"1px 3px",lineHeight:1.2},
"& > li":{overflowX:"hidden",textOverflow:"ellipsis",cursor:"pointer"},"& > completion-section":{display:"list-item",borderBottom:"1px solid silver",paddingLeft:"\
0.5em",opacity:.7}}},"&light .cm-tooltip-autocomplete ul li[aria-selected]":{background:"#17c",color:"white"},"&light .cm-tooltip-autocomplete-disabled ul li[ar\
ia-selected]":{background:"#777"},"&dark .cm-tooltip-autocomplete ul li[aria-selected]":{background:"#347",color:"white"},"&dark .cm-tooltip-autocomplete-disabl\
ed ul li[aria-selected]":{background:"#444"},".cm-completionListIncompleteTop:before, .cm-completionListIncompleteBottom:after":{content:'"···"',opacity:.5,display:"\
block",textAlign:"center",cursor:"pointer"},".cm-tooltip.cm-completionInfo":{position:"absolute",padding:"3px 9px",width:"max-content",maxWidth:"400px",boxSizing:"\
border-box",whiteSpace:"pre-line"},".cm-completionInfo.cm-completionInfo-left":{right:"100%"},".cm-completionInfo.cm-completionInfo-right":{left:"100%"},".cm-co\
mpletionInfo.cm-completionInfo-left-narrow":{right:"30px"},".cm-completionInfo.cm-completionInfo-right-narrow":{left:"30px"},"&light .cm-snippetField":{backgroundColor:"\
#00000022"},"&dark .cm-snippetField":{backgroundColor:"#ffffff22"},".cm-snippetFieldPosition":{verticalAlign:"text-top",width:0,height:"1.15em",display:"inline-\
block",margin:"0 -0.7px -.7em",borderLeft:"1.4px dotted #888"},".cm-completionMatchedText":{textDecoration:"underline"},".cm-completionDetail":{marginLeft:"0.5e\
m",fontStyle:"italic"},".cm-completionIcon":{fontSize:"90%",width:".8em",display:"inline-block",textAlign:"center",paddingRight:".6em",opacity:"0.6",boxSizing:"\
content-box"},".cm-completionIcon-function, .cm-completionIcon-method":{"&:after":{content:"'ƒ'"}},".cm-completionIcon-class":{"&:after":{content:"'○'"}},".c\
m-completionIcon-interface":{"&:after":{content:"'◌'"}},".cm-completionIcon-variable":{"&:after":{content:"'𝑥'"}},".cm-completionIcon-constant":{"&:after":{
content:"'𝐶'"}},".cm-completionIcon-type":{"&:after":{content:"'𝑡'"}},".cm-completionIcon-enum":{"&:after":{content:"'∪'"}},".cm-completionIcon-property":{
"&:after":{content:"'□'"}},".cm-completionIcon-keyword":{"&:after":{content:"'🔑︎'"}},".cm-completionIcon-namespace":{"&:after":{content:"'▢'"}},".cm-co\
mpletionIcon-text":{"&:after":{content:"'abc'",fontSize:"50%",verticalAlign:"middle"}}}),ua=class{constructor(e,t,i,s){this.field=e,this.line=t,this.from=i,this.
to=s}},da=class n{constructor(e,t,i){this.field=e,this.from=t,this.to=i}map(e){let t=e.mapPos(this.from,-1,oe.TrackDel),i=e.mapPos(this.to,1,oe.TrackDel);return t==
null||i==null?null:new n(this.field,t,i)}},pa=class n{constructor(e,t){this.lines=e,this.fieldPositions=t}instantiate(e,t){let i=[],s=[t],r=e.doc.lineAt(t),o=/^\s*/.
exec(r.text)[0];for(let a of this.lines){if(i.length){let h=o,f=/^\t*/.exec(a)[0].length;for(let c=0;c<f;c++)h+=e.facet(Ui);s.push(t+h.length-f),a=h+a.slice(f)}
i.push(a),t+=a.length+1}let l=this.fieldPositions.map(a=>new da(a.field,s[a.line]+a.from,s[a.line]+a.to));return{text:i,ranges:l}}static parse(e){let t=[],i=[],
s=[],r;for(let o of e.split(/\r\n?|\n/)){for(;r=/[#$]\{(?:(\d+)(?::([^{}]*))?|((?:\\[{}]|[^{}])*))\}/.exec(o);){let l=r[1]?+r[1]:null,a=r[2]||r[3]||"",h=-1;l===
0&&(l=1e9);let f=a.replace(/\\[{}]/g,c=>c[1]);for(let c=0;c<t.length;c++)(l!=null?t[c].seq==l:f&&t[c].name==f)&&(h=c);if(h<0){let c=0;for(;c<t.length&&(l==null||
t[c].seq!=null&&t[c].seq<l);)c++;t.splice(c,0,{seq:l,name:f}),h=c;for(let u of s)u.field>=h&&u.field++}for(let c of s)if(c.line==i.length&&c.from>r.index){let u=r[2]?
3+(r[1]||"").length:2;c.from-=u,c.to-=u}s.push(new ua(h,i.length,r.index,r.index+f.length)),o=o.slice(0,r.index)+a+o.slice(r.index+r[0].length)}o=o.replace(/\\([{}])/g,
(l,a,h)=>{for(let f of s)f.line==i.length&&f.from>h&&(f.from--,f.to--);return a}),i.push(o)}return new n(i,s)}},kb=I.widget({widget:new class extends Ve{toDOM(){
let n=document.createElement("span");return n.className="cm-snippetFieldPosition",n}ignoreEvent(){return!1}}}),vb=I.mark({class:"cm-snippetField"}),Gi=class n{constructor(e,t){
this.ranges=e,this.active=t,this.deco=I.set(e.map(i=>(i.from==i.to?kb:vb).range(i.from,i.to)),!0)}map(e){let t=[];for(let i of this.ranges){let s=i.map(e);if(!s)
return null;t.push(s)}return new n(t,this.active)}selectionInsideField(e){return e.ranges.every(t=>this.ranges.some(i=>i.field==this.active&&i.from<=t.from&&i.to>=
t.to))}},jn=E.define({map(n,e){return n&&n.map(e)}}),Sb=E.define(),$n=ie.define({create(){return null},update(n,e){for(let t of e.effects){if(t.is(jn))return t.
value;if(t.is(Sb)&&n)return new Gi(n.ranges,t.value)}return n&&e.docChanged&&(n=n.map(e.changes)),n&&e.selection&&!n.selectionInsideField(e.selection)&&(n=null),
n},provide:n=>P.decorations.from(n,e=>e?e.deco:I.none)});function xa(n,e){return w.create(n.filter(t=>t.field==e).map(t=>w.range(t.from,t.to)))}function Qu(n){let e=pa.
parse(n);return(t,i,s,r)=>{let{text:o,ranges:l}=e.instantiate(t.state,s),{main:a}=t.state.selection,h={changes:{from:s,to:r==a.from?a.to:r,insert:H.of(o)},scrollIntoView:!0,
annotations:i?[ma.of(i),se.userEvent.of("input.complete")]:void 0};if(l.length&&(h.selection=xa(l,0)),l.some(f=>f.field>0)){let f=new Gi(l,0),c=h.effects=[jn.of(
f)];t.state.field($n,!1)===void 0&&c.push(E.appendConfig.of([$n,Ob,Pb,Ju]))}t.dispatch(t.state.update(h))}}function Zu(n){return({state:e,dispatch:t})=>{let i=e.
field($n,!1);if(!i||n<0&&i.active==0)return!1;let s=i.active+n,r=n>0&&!i.ranges.some(o=>o.field==s+n);return t(e.update({selection:xa(i.ranges,s),effects:jn.of(
r?null:new Gi(i.ranges,s)),scrollIntoView:!0})),!0}}var Cb=({state:n,dispatch:e})=>n.field($n,!1)?(e(n.update({effects:jn.of(null)})),!0):!1,Ab=Zu(1),Tb=Zu(-1);var Mb=[{key:"Tab",run:Ab,shift:Tb},{key:"Escape",run:Cb}],Uu=O.define({combine(n){return n.length?n[0]:Mb}}),Ob=_e.highest(ri.compute([Uu],n=>n.facet(Uu)));var Pb=P.domEventHandlers({mousedown(n,e){let t=e.state.field($n,!1),i;if(!t||(i=e.posAtCoords({x:n.clientX,y:n.clientY}))==null)return!1;let s=t.ranges.find(r=>r.
from<=i&&r.to>=i);return!s||s.field==t.active?!1:(e.dispatch({selection:xa(t.ranges,s.field),effects:jn.of(t.ranges.some(r=>r.field>s.field)?new Gi(t.ranges,s.field):
null),scrollIntoView:!0}),!0)}});var qn={brackets:["(","[","{","'",'"'],before:")]}:;>",stringPrefixes:[]},ui=E.define({map(n,e){let t=e.mapPos(n,-1,oe.TrackAfter);return t??void 0}}),wa=new class extends Ue{};
wa.startSide=1;wa.endSide=-1;var ed=ie.define({create(){return V.empty},update(n,e){if(n=n.map(e.changes),e.selection){let t=e.state.doc.lineAt(e.selection.main.
head);n=n.update({filter:i=>i>=t.from&&i<=t.to})}for(let t of e.effects)t.is(ui)&&(n=n.update({add:[wa.range(t.value,t.value+1)]}));return n}});function td(){return[
Bb,ed]}var ra="()[]{}<>«»»«［］｛｝";function id(n){for(let e=0;e<ra.length;e+=2)if(ra.charCodeAt(e)==n)return ra.charAt(e+1);return po(n<128?n:n+1)}function nd(n,e){
return n.languageDataAt("closeBrackets",e)[0]||qn}var Db=typeof navigator=="object"&&/Android\b/.test(navigator.userAgent),Bb=P.inputHandler.of((n,e,t,i)=>{if((Db?
n.composing:n.compositionStarted)||n.state.readOnly)return!1;let s=n.state.selection.main;if(i.length>2||i.length==2&&st(Pe(i,0))==1||e!=s.from||t!=s.to)return!1;
let r=Eb(n.state,i);return r?(n.dispatch(r),!0):!1}),Rb=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let i=nd(n,n.selection.main.head).brackets||qn.brackets,
s=null,r=n.changeByRange(o=>{if(o.empty){let l=Lb(n.doc,o.head);for(let a of i)if(a==l&&Sr(n.doc,o.head)==id(Pe(a,0)))return{changes:{from:o.head-a.length,to:o.
head+a.length},range:w.cursor(o.head-a.length)}}return{range:s=o}});return s||e(n.update(r,{scrollIntoView:!0,userEvent:"delete.backward"})),!s},sd=[{key:"Backs\
pace",run:Rb}];function Eb(n,e){let t=nd(n,n.selection.main.head),i=t.brackets||qn.brackets;for(let s of i){let r=id(Pe(s,0));if(e==s)return r==s?Fb(n,s,i.indexOf(
s+s+s)>-1,t):Ib(n,s,r,t.before||qn.before);if(e==r&&rd(n,n.selection.main.from))return Nb(n,s,r)}return null}function rd(n,e){let t=!1;return n.field(ed).between(
0,n.doc.length,i=>{i==e&&(t=!0)}),t}function Sr(n,e){let t=n.sliceString(e,e+2);return t.slice(0,st(Pe(t,0)))}function Lb(n,e){let t=n.sliceString(e-2,e);return st(
Pe(t,0))==t.length?t:t.slice(1)}function Ib(n,e,t,i){let s=null,r=n.changeByRange(o=>{if(!o.empty)return{changes:[{insert:e,from:o.from},{insert:t,from:o.to}],effects:ui.
of(o.to+e.length),range:w.range(o.anchor+e.length,o.head+e.length)};let l=Sr(n.doc,o.head);return!l||/\s/.test(l)||i.indexOf(l)>-1?{changes:{insert:e+t,from:o.head},
effects:ui.of(o.head+e.length),range:w.cursor(o.head+e.length)}:{range:s=o}});return s?null:n.update(r,{scrollIntoView:!0,userEvent:"input.type"})}function Nb(n,e,t){
let i=null,s=n.changeByRange(r=>r.empty&&Sr(n.doc,r.head)==t?{changes:{from:r.head,to:r.head+t.length,insert:t},range:w.cursor(r.head+t.length)}:i={range:r});return i?
null:n.update(s,{scrollIntoView:!0,userEvent:"input.type"})}function Fb(n,e,t,i){let s=i.stringPrefixes||qn.stringPrefixes,r=null,o=n.changeByRange(l=>{if(!l.empty)
return{changes:[{insert:e,from:l.from},{insert:e,from:l.to}],effects:ui.of(l.to+e.length),range:w.range(l.anchor+e.length,l.head+e.length)};let a=l.head,h=Sr(n.
doc,a),f;if(h==e){if(_u(n,a))return{changes:{insert:e+e,from:a},effects:ui.of(a+e.length),range:w.cursor(a+e.length)};if(rd(n,a)){let u=t&&n.sliceDoc(a,a+e.length*
3)==e+e+e?e+e+e:e;return{changes:{from:a,to:a+u.length,insert:u},range:w.cursor(a+u.length)}}}else{if(t&&n.sliceDoc(a-2*e.length,a)==e+e&&(f=Gu(n,a-2*e.length,s))>
-1&&_u(n,f))return{changes:{insert:e+e+e+e,from:a},effects:ui.of(a+e.length),range:w.cursor(a+e.length)};if(n.charCategorizer(a)(h)!=Ce.Word&&Gu(n,a,s)>-1&&!Hb(
n,a,e,s))return{changes:{insert:e+e,from:a},effects:ui.of(a+e.length),range:w.cursor(a+e.length)}}return{range:r=l}});return r?null:n.update(o,{scrollIntoView:!0,
userEvent:"input.type"})}function _u(n,e){let t=ue(n).resolveInner(e+1);return t.parent&&t.from==e}function Hb(n,e,t,i){let s=ue(n).resolveInner(e,-1),r=i.reduce(
(o,l)=>Math.max(o,l.length),0);for(let o=0;o<5;o++){let l=n.sliceDoc(s.from,Math.min(s.to,s.from+t.length+r)),a=l.indexOf(t);if(!a||a>-1&&i.indexOf(l.slice(0,a))>
-1){let f=s.firstChild;for(;f&&f.from==s.from&&f.to-f.from>t.length+a;){if(n.sliceDoc(f.to-t.length,f.to)==t)return!1;f=f.firstChild}return!0}let h=s.to==e&&s.parent;
if(!h)break;s=h}return!1}function Gu(n,e,t){let i=n.charCategorizer(e);if(i(n.sliceDoc(e-1,e))!=Ce.Word)return e;for(let s of t){let r=e-s.length;if(n.sliceDoc(
r,e)==s&&i(n.sliceDoc(r-1,r))!=Ce.Word)return r}return-1}function od(n={}){return[wb,Re,de.of(n),yb,Wb,Ju]}var ka=[{key:"Ctrl-Space",run:sa},{mac:"Alt-`",run:sa},
{mac:"Alt-i",run:sa},{key:"Escape",run:mb},{key:"ArrowDown",run:yr(!0)},{key:"ArrowUp",run:yr(!1)},{key:"PageDown",run:yr(!0,"page")},{key:"PageUp",run:yr(!1,"p\
age")},{key:"Enter",run:pb}],Wb=_e.highest(ri.computeN([de],n=>n.facet(de).defaultKeymap?[ka]:[]));var Vb=n=>{let{state:e}=n,t=e.doc.lineAt(e.selection.main.from),i=Oa(n.state,t.from);return i.line?zb(n):i.block?qb(n):!1};function Ma(n,e){return({state:t,dispatch:i})=>{
if(t.readOnly)return!1;let s=n(e,t);return s?(i(t.update(s)),!0):!1}}var zb=Ma(Ub,0);var $b=Ma(md,0);var qb=Ma((n,e)=>md(n,e,Kb(e)),0);function Oa(n,e){let t=n.languageDataAt("commentTokens",e,1);return t.length?t[0]:{}}var Kn=50;function jb(n,{open:e,close:t},i,s){
let r=n.sliceDoc(i-Kn,i),o=n.sliceDoc(s,s+Kn),l=/\s*$/.exec(r)[0].length,a=/^\s*/.exec(o)[0].length,h=r.length-l;if(r.slice(h-e.length,h)==e&&o.slice(a,a+t.length)==
t)return{open:{pos:i-l,margin:l&&1},close:{pos:s+a,margin:a&&1}};let f,c;s-i<=2*Kn?f=c=n.sliceDoc(i,s):(f=n.sliceDoc(i,i+Kn),c=n.sliceDoc(s-Kn,s));let u=/^\s*/.
exec(f)[0].length,d=/\s*$/.exec(c)[0].length,p=c.length-d-t.length;return f.slice(u,u+e.length)==e&&c.slice(p,p+t.length)==t?{open:{pos:i+u+e.length,margin:/\s/.
test(f.charAt(u+e.length))?1:0},close:{pos:s-d-t.length,margin:/\s/.test(c.charAt(p-1))?1:0}}:null}function Kb(n){let e=[];for(let t of n.selection.ranges){let i=n.
doc.lineAt(t.from),s=t.to<=i.to?i:n.doc.lineAt(t.to);s.from>i.from&&s.from==t.to&&(s=t.to==i.to+1?i:n.doc.lineAt(t.to-1));let r=e.length-1;r>=0&&e[r].to>i.from?
e[r].to=s.to:e.push({from:i.from+/^\s*/.exec(i.text)[0].length,to:s.to})}return e}function md(n,e,t=e.selection.ranges){let i=t.map(r=>Oa(e,r.from).block);if(!i.
every(r=>r))return null;let s=t.map((r,o)=>jb(e,i[o],r.from,r.to));if(n!=2&&!s.every(r=>r))return{changes:e.changes(t.map((r,o)=>s[o]?[]:[{from:r.from,insert:i[o].
open+" "},{from:r.to,insert:" "+i[o].close}]))};if(n!=1&&s.some(r=>r)){let r=[];for(let o=0,l;o<s.length;o++)if(l=s[o]){let a=i[o],{open:h,close:f}=l;r.push({from:h.
pos-a.open.length,to:h.pos+h.margin},{from:f.pos-f.margin,to:f.pos+a.close.length})}return{changes:r}}return null}function Ub(n,e,t=e.selection.ranges){let i=[],
s=-1;e:for(let{from:r,to:o}of t){let l=i.length,a=1e9,h;for(let f=r;f<=o;){let c=e.doc.lineAt(f);if(h==null&&(h=Oa(e,c.from).line,!h))continue e;if(c.from>s&&(r==
o||o>c.from)){s=c.from;let u=/^\s*/.exec(c.text)[0].length,d=u==c.length,p=c.text.slice(u,u+h.length)==h?u:-1;u<c.text.length&&u<a&&(a=u),i.push({line:c,comment:p,
token:h,indent:u,empty:d,single:!1})}f=c.to+1}if(a<1e9)for(let f=l;f<i.length;f++)i[f].indent<i[f].line.text.length&&(i[f].indent=a);i.length==l+1&&(i[l].single=
!0)}if(n!=2&&i.some(r=>r.comment<0&&(!r.empty||r.single))){let r=[];for(let{line:l,token:a,indent:h,empty:f,single:c}of i)(c||!f)&&r.push({from:l.from+h,insert:a+
" "});let o=e.changes(r);return{changes:o,selection:e.selection.map(o,1)}}else if(n!=1&&i.some(r=>r.comment>=0)){let r=[];for(let{line:o,comment:l,token:a}of i)
if(l>=0){let h=o.from+l,f=h+a.length;o.text[f-o.from]==" "&&f++,r.push({from:h,to:f})}return{changes:r}}return null}var Sa=Oe.define(),_b=Oe.define(),Gb=O.define(),
gd=O.define({combine(n){return Fe(n,{minDepth:100,newGroupDelay:500,joinToEvent:(e,t)=>t},{minDepth:Math.max,newGroupDelay:Math.min,joinToEvent:(e,t)=>(i,s)=>e(
i,s)||t(i,s)})}}),bd=ie.define({create(){return pi.empty},update(n,e){let t=e.state.facet(gd),i=e.annotation(Sa);if(i){let a=ft.fromTransaction(e,i.selection),h=i.
side,f=h==0?n.undone:n.done;return a?f=Ar(f,f.length,t.minDepth,a):f=kd(f,e.startState.selection),new pi(h==0?i.rest:f,h==0?f:i.rest)}let s=e.annotation(_b);if((s==
"full"||s=="before")&&(n=n.isolate()),e.annotation(se.addToHistory)===!1)return e.changes.empty?n:n.addMapping(e.changes.desc);let r=ft.fromTransaction(e),o=e.annotation(
se.time),l=e.annotation(se.userEvent);return r?n=n.addChanges(r,o,l,t,e):e.selection&&(n=n.addSelection(e.startState.selection,o,l,t.newGroupDelay)),(s=="full"||
s=="after")&&(n=n.isolate()),n},toJSON(n){return{done:n.done.map(e=>e.toJSON()),undone:n.undone.map(e=>e.toJSON())}},fromJSON(n){return new pi(n.done.map(ft.fromJSON),
n.undone.map(ft.fromJSON))}});function yd(n={}){return[bd,gd.of(n),P.domEventHandlers({beforeinput(e,t){let i=e.inputType=="historyUndo"?xd:e.inputType=="histor\
yRedo"?Ca:null;return i?(e.preventDefault(),i(t)):!1}})]}function Tr(n,e){return function({state:t,dispatch:i}){if(!e&&t.readOnly)return!1;let s=t.field(bd,!1);if(!s)return!1;let r=s.pop(n,t,e);return r?(i(r),!0):!1}}
var xd=Tr(0,!1),Ca=Tr(1,!1),Yb=Tr(0,!0),Xb=Tr(1,!0);var ft=class n{constructor(e,t,i,s,r){this.changes=e,this.effects=t,this.mapped=i,this.startSelection=s,this.selectionsAfter=r}setSelAfter(e){return new n(this.
changes,this.effects,this.mapped,this.startSelection,e)}toJSON(){var e,t,i;return{changes:(e=this.changes)===null||e===void 0?void 0:e.toJSON(),mapped:(t=this.mapped)===
null||t===void 0?void 0:t.toJSON(),startSelection:(i=this.startSelection)===null||i===void 0?void 0:i.toJSON(),selectionsAfter:this.selectionsAfter.map(s=>s.toJSON())}}static fromJSON(e){
return new n(e.changes&&Ae.fromJSON(e.changes),[],e.mapped&&At.fromJSON(e.mapped),e.startSelection&&w.fromJSON(e.startSelection),e.selectionsAfter.map(w.fromJSON))}static fromTransaction(e,t){
let i=Qe;for(let s of e.startState.facet(Gb)){let r=s(e);r.length&&(i=i.concat(r))}return!i.length&&e.changes.empty?null:new n(e.changes.invert(e.startState.doc),
i,void 0,t||e.startState.selection,Qe)}static selection(e){return new n(void 0,Qe,void 0,void 0,e)}};function Ar(n,e,t,i){let s=e+1>t+20?e-t-1:0,r=n.slice(s,e);
return r.push(i),r}function Jb(n,e){let t=[],i=!1;return n.iterChangedRanges((s,r)=>t.push(s,r)),e.iterChangedRanges((s,r,o,l)=>{for(let a=0;a<t.length;){let h=t[a++],
f=t[a++];l>=h&&o<=f&&(i=!0)}}),i}function Qb(n,e){return n.ranges.length==e.ranges.length&&n.ranges.filter((t,i)=>t.empty!=e.ranges[i].empty).length===0}function wd(n,e){
return n.length?e.length?n.concat(e):n:e}var Qe=[],Zb=200;function kd(n,e){if(n.length){let t=n[n.length-1],i=t.selectionsAfter.slice(Math.max(0,t.selectionsAfter.
length-Zb));return i.length&&i[i.length-1].eq(e)?n:(i.push(e),Ar(n,n.length-1,1e9,t.setSelAfter(i)))}else return[ft.selection([e])]}function ey(n){let e=n[n.length-
1],t=n.slice();return t[n.length-1]=e.setSelAfter(e.selectionsAfter.slice(0,e.selectionsAfter.length-1)),t}function va(n,e){if(!n.length)return n;let t=n.length,
i=Qe;for(;t;){let s=ty(n[t-1],e,i);if(s.changes&&!s.changes.empty||s.effects.length){let r=n.slice(0,t);return r[t-1]=s,r}else e=s.mapped,t--,i=s.selectionsAfter}
return i.length?[ft.selection(i)]:Qe}function ty(n,e,t){let i=wd(n.selectionsAfter.length?n.selectionsAfter.map(l=>l.map(e)):Qe,t);if(!n.changes)return ft.selection(
i);let s=n.changes.map(e),r=e.mapDesc(n.changes,!0),o=n.mapped?n.mapped.composeDesc(r):r;return new ft(s,E.mapEffects(n.effects,e),o,n.startSelection.map(r),i)}
var iy=/^(input\.type|delete)($|\.)/,pi=class n{constructor(e,t,i=0,s=void 0){this.done=e,this.undone=t,this.prevTime=i,this.prevUserEvent=s}isolate(){return this.
prevTime?new n(this.done,this.undone):this}addChanges(e,t,i,s,r){let o=this.done,l=o[o.length-1];return l&&l.changes&&!l.changes.empty&&e.changes&&(!i||iy.test(
i))&&(!l.selectionsAfter.length&&t-this.prevTime<s.newGroupDelay&&s.joinToEvent(r,Jb(l.changes,e.changes))||i=="input.type.compose")?o=Ar(o,o.length-1,s.minDepth,
new ft(e.changes.compose(l.changes),wd(E.mapEffects(e.effects,l.changes),l.effects),l.mapped,l.startSelection,Qe)):o=Ar(o,o.length,s.minDepth,e),new n(o,Qe,t,i)}addSelection(e,t,i,s){
let r=this.done.length?this.done[this.done.length-1].selectionsAfter:Qe;return r.length>0&&t-this.prevTime<s&&i==this.prevUserEvent&&i&&/^select($|\.)/.test(i)&&
Qb(r[r.length-1],e)?this:new n(kd(this.done,e),this.undone,t,i)}addMapping(e){return new n(va(this.done,e),va(this.undone,e),this.prevTime,this.prevUserEvent)}pop(e,t,i){
let s=e==0?this.done:this.undone;if(s.length==0)return null;let r=s[s.length-1],o=r.selectionsAfter[0]||(r.startSelection?r.startSelection.map(r.changes.invertedDesc,
1):t.selection);if(i&&r.selectionsAfter.length)return t.update({selection:r.selectionsAfter[r.selectionsAfter.length-1],annotations:Sa.of({side:e,rest:ey(s),selection:o}),
userEvent:e==0?"select.undo":"select.redo",scrollIntoView:!0});if(r.changes){let l=s.length==1?Qe:s.slice(0,s.length-1);return r.mapped&&(l=va(l,r.mapped)),t.update(
{changes:r.changes,selection:r.startSelection,effects:r.effects,annotations:Sa.of({side:e,rest:l,selection:o}),filter:!1,userEvent:e==0?"undo":"redo",scrollIntoView:!0})}else
return null}};pi.empty=new pi(Qe,Qe);var vd=[{key:"Mod-z",run:xd,preventDefault:!0},{key:"Mod-y",mac:"Mod-Shift-z",run:Ca,preventDefault:!0},{linux:"Ctrl-Shift-\
z",run:Ca,preventDefault:!0},{key:"Mod-u",run:Yb,preventDefault:!0},{key:"Alt-u",mac:"Mod-Shift-u",run:Xb,preventDefault:!0}];function Yi(n,e){return w.create(n.
ranges.map(e),n.mainIndex)}function ct(n,e){return n.update({selection:e,scrollIntoView:!0,userEvent:"select"})}function ut({state:n,dispatch:e},t){let i=Yi(n.selection,
t);return i.eq(n.selection,!0)?!1:(e(ct(n,i)),!0)}function Mr(n,e){return w.cursor(e?n.to:n.from)}function Sd(n,e){return ut(n,t=>t.empty?n.moveByChar(t,e):Mr(t,
e))}function ve(n){return n.textDirectionAt(n.state.selection.main.head)==j.LTR}var Cd=n=>Sd(n,!ve(n)),Ad=n=>Sd(n,ve(n));function Td(n,e){return ut(n,t=>t.empty?n.moveByGroup(t,e):Mr(t,e))}var ny=n=>Td(n,!ve(n)),sy=n=>Td(n,ve(n));var ew=typeof Intl<"u"&&Intl.Segmenter?new Intl.Segmenter(void 0,{granularity:"word"}):null;function ry(n,e,t){if(e.type.prop(t))return!0;let i=e.to-e.from;return i&&(i>2||/[^\s,.;:]/.test(n.sliceDoc(e.from,e.to)))||e.firstChild}function Or(n,e,t){let i=ue(
n).resolveInner(e.head),s=t?L.closedBy:L.openedBy;for(let a=e.head;;){let h=t?i.childAfter(a):i.childBefore(a);if(!h)break;ry(n,h,s)?i=h:a=t?h.to:h.from}let r=i.
type.prop(s),o,l;return r&&(o=t?ht(n,i.from,1):ht(n,i.to,-1))&&o.matched?l=t?o.end.to:o.end.from:l=t?i.to:i.from,w.cursor(l,t?-1:1)}var oy=n=>ut(n,e=>Or(n.state,
e,!ve(n))),ly=n=>ut(n,e=>Or(n.state,e,ve(n)));function Md(n,e){return ut(n,t=>{if(!t.empty)return Mr(t,e);let i=n.moveVertically(t,e);return i.head!=t.head?i:n.
moveToLineBoundary(t,e)})}var Od=n=>Md(n,!1),Pd=n=>Md(n,!0);function Dd(n){let e=n.scrollDOM.clientHeight<n.scrollDOM.scrollHeight-2,t=0,i=0,s;if(e){for(let r of n.
state.facet(P.scrollMargins)){let o=r(n);o?.top&&(t=Math.max(o?.top,t)),o?.bottom&&(i=Math.max(o?.bottom,i))}s=n.scrollDOM.clientHeight-t-i}else s=(n.dom.ownerDocument.
defaultView||window).innerHeight;return{marginTop:t,marginBottom:i,selfScroll:e,height:Math.max(n.defaultLineHeight,s-5)}}function Bd(n,e){let t=Dd(n),{state:i}=n,
s=Yi(i.selection,o=>o.empty?n.moveVertically(o,e,t.height):Mr(o,e));if(s.eq(i.selection))return!1;let r;if(t.selfScroll){let o=n.coordsAtPos(i.selection.main.head),
l=n.scrollDOM.getBoundingClientRect(),a=l.top+t.marginTop,h=l.bottom-t.marginBottom;o&&o.top>a&&o.bottom<h&&(r=P.scrollIntoView(s.main.head,{y:"start",yMargin:o.
top-a}))}return n.dispatch(ct(i,s),{effects:r}),!0}var ld=n=>Bd(n,!1),Aa=n=>Bd(n,!0);function $t(n,e,t){let i=n.lineBlockAt(e.head),s=n.moveToLineBoundary(e,t);
if(s.head==e.head&&s.head!=(t?i.to:i.from)&&(s=n.moveToLineBoundary(e,t,!1)),!t&&s.head==i.from&&i.length){let r=/^\s*/.exec(n.state.sliceDoc(i.from,Math.min(i.
from+100,i.to)))[0].length;r&&e.head!=i.from+r&&(s=w.cursor(i.from+r))}return s}var ay=n=>ut(n,e=>$t(n,e,!0)),hy=n=>ut(n,e=>$t(n,e,!1)),fy=n=>ut(n,e=>$t(n,e,!ve(
n))),cy=n=>ut(n,e=>$t(n,e,ve(n))),uy=n=>ut(n,e=>n.moveToLineBoundary(e,!1,!1)),dy=n=>ut(n,e=>n.moveToLineBoundary(e,!0,!1));function py(n,e,t){let i=!1,s=Yi(n.selection,
r=>{let o=ht(n,r.head,-1)||ht(n,r.head,1)||r.head>0&&ht(n,r.head-1,1)||r.head<n.doc.length&&ht(n,r.head+1,-1);if(!o||!o.end)return r;i=!0;let l=o.start.from==r.
head?o.end.to:o.end.from;return t?w.range(r.anchor,l):w.cursor(l)});return i?(e(ct(n,s)),!0):!1}var my=({state:n,dispatch:e})=>py(n,e,!1);function Ze(n,e,t){let i=Yi(n.state.selection,s=>{s.undirectional&&s.head>=s.anchor!=e&&(s=w.range(s.head,s.anchor));let r=t(s);return w.range(s.anchor,r.head,r.
goalColumn,r.bidiLevel||void 0,r.assoc)});return i.eq(n.state.selection)?!1:(n.dispatch(ct(n.state,i)),!0)}function Rd(n,e){return Ze(n,e,t=>n.moveByChar(t,e))}
var Ed=n=>Rd(n,!ve(n)),Ld=n=>Rd(n,ve(n));function Id(n,e){return Ze(n,e,t=>n.moveByGroup(t,e))}var gy=n=>Id(n,!ve(n)),by=n=>Id(n,ve(n));var yy=n=>{let e=!ve(n);return Ze(n,e,t=>Or(n.state,t,e))},xy=n=>{let e=ve(n);return Ze(n,e,t=>Or(n.state,t,e))};function Nd(n,e){return Ze(n,e,t=>n.moveVertically(
t,e))}var Fd=n=>Nd(n,!1),Hd=n=>Nd(n,!0);function Wd(n,e){return Ze(n,e,t=>n.moveVertically(t,e,Dd(n).height))}var ad=n=>Wd(n,!1),hd=n=>Wd(n,!0),wy=n=>Ze(n,!0,e=>$t(
n,e,!0)),ky=n=>Ze(n,!1,e=>$t(n,e,!1)),vy=n=>{let e=!ve(n);return Ze(n,e,t=>$t(n,t,e))},Sy=n=>{let e=ve(n);return Ze(n,e,t=>$t(n,t,e))},Cy=n=>Ze(n,!1,e=>w.cursor(
n.lineBlockAt(e.head).from)),Ay=n=>Ze(n,!0,e=>w.cursor(n.lineBlockAt(e.head).to)),fd=({state:n,dispatch:e})=>(e(ct(n,{anchor:0})),!0),cd=({state:n,dispatch:e})=>(e(
ct(n,{anchor:n.doc.length})),!0),ud=({state:n,dispatch:e})=>(e(ct(n,{anchor:n.selection.main.anchor,head:0})),!0),dd=({state:n,dispatch:e})=>(e(ct(n,{anchor:n.selection.
main.anchor,head:n.doc.length})),!0),Ty=({state:n,dispatch:e})=>(e(n.update({selection:{anchor:0,head:n.doc.length},userEvent:"select"})),!0),My=({state:n,dispatch:e})=>{
let t=Pr(n).map(({from:i,to:s})=>w.undirectionalRange(i,Math.min(s+1,n.doc.length)));return e(n.update({selection:w.create(t),userEvent:"select"})),!0},Oy=({state:n,
dispatch:e})=>{let t=Yi(n.selection,i=>{let s=ue(n),r=s.resolveStack(i.from,1);if(i.empty){let o=s.resolveStack(i.from,-1);o.node.from>=r.node.from&&o.node.to<=
r.node.to&&(r=o)}for(let o=r;o;o=o.next){let{node:l}=o;if((l.from<i.from&&l.to>=i.to||l.to>i.to&&l.from<=i.from)&&o.next)return w.undirectionalRange(l.from,l.to)}
return i});return t.eq(n.selection)?!1:(e(ct(n,t)),!0)};function Vd(n,e){let{state:t}=n,i=t.selection,s=t.selection.ranges.slice();for(let r of t.selection.ranges){
let o=t.doc.lineAt(r.head);if(e?o.to<n.state.doc.length:o.from>0)for(let l=r;;){let a=n.moveVertically(l,e);if(a.head<o.from||a.head>o.to){s.some(h=>h.head==a.head)||
s.push(a);break}else{if(a.head==l.head)break;l=a}}}return s.length==i.ranges.length?!1:(n.dispatch(ct(t,w.create(s,s.length-1))),!0)}var Py=n=>Vd(n,!1),Dy=n=>Vd(
n,!0),By=({state:n,dispatch:e})=>{let t=n.selection,i=null;return t.ranges.length>1?i=w.create([t.main]):t.main.empty||(i=w.create([w.cursor(t.main.head)])),i?(e(
ct(n,i)),!0):!1};function Un(n,e){if(n.state.readOnly)return!1;let t="delete.selection",{state:i}=n,s=i.changeByRange(r=>{let{from:o,to:l}=r;if(o==l){let a=e(r);
a<o?(t="delete.backward",a=Cr(n,a,!1)):a>o&&(t="delete.forward",a=Cr(n,a,!0)),o=Math.min(o,a),l=Math.max(l,a)}else o=Cr(n,o,!1),l=Cr(n,l,!0);return o==l?{range:r}:
{changes:{from:o,to:l},range:w.cursor(o,o<r.head?-1:1)}});return s.changes.empty?!1:(n.dispatch(i.update(s,{scrollIntoView:!0,userEvent:t,effects:t=="delete.sel\
ection"?P.announce.of(i.phrase("Selection deleted")):void 0})),!0)}function Cr(n,e,t){if(n instanceof P)for(let i of n.state.facet(P.atomicRanges).map(s=>s(n)))
i.between(e,e,(s,r)=>{s<e&&r>e&&(e=t?r:s)});return e}var zd=(n,e,t)=>Un(n,i=>{let s=i.from,{state:r}=n,o=r.doc.lineAt(s),l,a;if(t&&!e&&s>o.from&&s<o.from+200&&!/[^ \t]/.
test(l=o.text.slice(0,s-o.from))){if(l[l.length-1]=="	")return s-1;let h=Zt(l,r.tabSize),f=h%Wn(r)||Wn(r);for(let c=0;c<f&&l[l.length-1-c]==" ";c++)s--;a=s}else
a=he(o.text,s-o.from,e,e)+o.from,a==s&&o.number!=(e?r.doc.lines:1)?a+=e?1:-1:!e&&/[\ufe00-\ufe0f]/.test(o.text.slice(a-o.from,s-o.from))&&(a=he(o.text,a-o.from,
!1,!1)+o.from);return a}),Ta=n=>zd(n,!1,!0);var $d=n=>zd(n,!0,!1),qd=(n,e)=>Un(n,t=>{let i=t.head,{state:s}=n,r=s.doc.lineAt(i),o=s.charCategorizer(i);for(let l=null;;){if(i==(e?r.to:r.from)){i==t.head&&r.
number!=(e?s.doc.lines:1)&&(i+=e?1:-1);break}let a=he(r.text,i-r.from,e)+r.from,h=r.text.slice(Math.min(i,a)-r.from,Math.max(i,a)-r.from),f=o(h);if(l!=null&&f!=
l)break;(h!=" "||i!=t.head)&&(l=f),i=a}return i}),jd=n=>qd(n,!1),Ry=n=>qd(n,!0);var Ey=n=>Un(n,e=>{let t=n.lineBlockAt(e.head).to;return e.head<t?t:Math.min(n.state.doc.length,e.head+1)});var Ly=n=>Un(n,e=>{let t=n.moveToLineBoundary(e,!1).head;return e.head>t?t:Math.max(0,e.head-1)}),Iy=n=>Un(n,e=>{let t=n.moveToLineBoundary(e,!0).head;return e.
head<t?t:Math.min(n.state.doc.length,e.head+1)});var Ny=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let t=n.changeByRange(i=>({changes:{from:i.from,to:i.to,insert:H.of(["",""])},range:w.cursor(i.from)}));return e(
n.update(t,{scrollIntoView:!0,userEvent:"input"})),!0},Fy=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let t=n.changeByRange(i=>{if(!i.empty||i.from==0||i.from==
n.doc.length)return{range:i};let s=i.from,r=n.doc.lineAt(s),o=s==r.from?s-1:he(r.text,s-r.from,!1)+r.from,l=s==r.to?s+1:he(r.text,s-r.from,!0)+r.from;return{changes:{
from:o,to:l,insert:n.doc.slice(s,l).append(n.doc.slice(o,s))},range:w.cursor(l)}});return t.changes.empty?!1:(e(n.update(t,{scrollIntoView:!0,userEvent:"move.ch\
aracter"})),!0)};function Pr(n){let e=[],t=-1;for(let i of n.selection.ranges){let s=n.doc.lineAt(i.from),r=n.doc.lineAt(i.to);if(!i.empty&&i.to==r.from&&(r=n.doc.
lineAt(i.to-1)),t>=s.number){let o=e[e.length-1];o.to=r.to,o.ranges.push(i)}else e.push({from:s.from,to:r.to,ranges:[i]});t=r.number+1}return e}function Kd(n,e,t){
if(n.readOnly)return!1;let i=[],s=[];for(let r of Pr(n)){if(t?r.to==n.doc.length:r.from==0)continue;let o=n.doc.lineAt(t?r.to+1:r.from-1),l=o.length+1;if(t){i.push(
{from:r.to,to:o.to},{from:r.from,insert:o.text+n.lineBreak});for(let a of r.ranges)s.push(w.range(Math.min(n.doc.length,a.anchor+l),Math.min(n.doc.length,a.head+
l)))}else{i.push({from:o.from,to:r.from},{from:r.to,insert:n.lineBreak+o.text});for(let a of r.ranges)s.push(w.range(a.anchor-l,a.head-l))}}return i.length?(e(n.
update({changes:i,scrollIntoView:!0,selection:w.create(s,n.selection.mainIndex),userEvent:"move.line"})),!0):!1}var Hy=({state:n,dispatch:e})=>Kd(n,e,!1),Wy=({state:n,
dispatch:e})=>Kd(n,e,!0);function Ud(n,e,t){if(n.readOnly)return!1;let i=[];for(let r of Pr(n))t?i.push({from:r.from,insert:n.doc.slice(r.from,r.to)+n.lineBreak}):
i.push({from:r.to,insert:n.lineBreak+n.doc.slice(r.from,r.to)});let s=n.changes(i);return e(n.update({changes:s,selection:n.selection.map(s,t?1:-1),scrollIntoView:!0,
userEvent:"input.copyline"})),!0}var Vy=({state:n,dispatch:e})=>Ud(n,e,!1),zy=({state:n,dispatch:e})=>Ud(n,e,!0),$y=n=>{if(n.state.readOnly)return!1;let{state:e}=n,
t=e.changes(Pr(e).map(({from:s,to:r})=>(s>0?s--:r<e.doc.length&&r++,{from:s,to:r}))),i=Yi(e.selection,s=>{let r;if(n.lineWrapping){let o=n.lineBlockAt(s.head),l=n.
coordsAtPos(s.head,s.assoc||1);l&&(r=o.bottom+n.documentTop-l.bottom+n.defaultLineHeight/2)}return n.moveVertically(s,!0,r)}).map(t);return n.dispatch({changes:t,
selection:i,scrollIntoView:!0,userEvent:"delete.line"}),!0};function qy(n,e){if(/\(\)|\[\]|\{\}/.test(n.sliceDoc(e-1,e+1)))return{from:e,to:e};let t=ue(n).resolveInner(e),i=t.childBefore(e),s=t.childAfter(e),r;return i&&
s&&i.to<=e&&s.from>=e&&(r=i.type.prop(L.closedBy))&&r.indexOf(s.name)>-1&&n.doc.lineAt(i.to).from==n.doc.lineAt(s.from).from&&!/\S/.test(n.sliceDoc(i.to,s.from))?
{from:i.to,to:s.from}:null}var pd=_d(!1),jy=_d(!0);function _d(n){return({state:e,dispatch:t})=>{if(e.readOnly)return!1;let i=e.changeByRange(s=>{let{from:r,to:o}=s,
l=e.doc.lineAt(r),a=!n&&r==o&&qy(e,r);n&&(r=o=(o<=l.to?l:e.doc.lineAt(o)).to);let h=new fi(e,{simulateBreak:r,simulateDoubleBreak:!!a}),f=gr(h,r);for(f==null&&(f=
Zt(/^\s*/.exec(e.doc.lineAt(r).text)[0],e.tabSize));o<l.to&&/\s/.test(l.text[o-l.from]);)o++;a?{from:r,to:o}=a:r>l.from&&r<l.from+100&&!/\S/.test(l.text.slice(0,
r))&&(r=l.from);let c=["",_i(e,f)];return a&&c.push(_i(e,h.lineIndent(l.from,-1))),{changes:{from:r,to:o,insert:H.of(c)},range:w.cursor(r+1+c[1].length)}});return t(
e.update(i,{scrollIntoView:!0,userEvent:"input"})),!0}}function Pa(n,e){let t=-1;return n.changeByRange(i=>{let s=[];for(let o=i.from;o<=i.to;){let l=n.doc.lineAt(
o);l.number>t&&(i.empty||i.to>l.from)&&(e(l,s,i),t=l.number),o=l.to+1}let r=n.changes(s);return{changes:s,range:w.range(r.mapPos(i.anchor,1),r.mapPos(i.head,1))}})}
var Ky=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let t=Object.create(null),i=new fi(n,{overrideIndentation:r=>{let o=t[r];return o??-1}}),s=Pa(n,(r,o,l)=>{
let a=gr(i,r.from);if(a==null)return;/\S/.test(r.text)||(a=0);let h=/^\s*/.exec(r.text)[0],f=_i(n,a);(h!=f||l.from<r.from+h.length)&&(t[r.from]=a,o.push({from:r.
from,to:r.from+h.length,insert:f}))});return s.changes.empty||e(n.update(s,{userEvent:"indent"})),!0},Uy=({state:n,dispatch:e})=>n.readOnly?!1:(e(n.update(Pa(n,
(t,i)=>{i.push({from:t.from,insert:n.facet(Ui)})}),{userEvent:"input.indent"})),!0),_y=({state:n,dispatch:e})=>n.readOnly?!1:(e(n.update(Pa(n,(t,i)=>{let s=/^\s*/.
exec(t.text)[0];if(!s)return;let r=Zt(s,n.tabSize),o=0,l=_i(n,Math.max(0,r-Wn(n)));for(;o<s.length&&o<l.length&&s.charCodeAt(o)==l.charCodeAt(o);)o++;i.push({from:t.
from+o,to:t.from+s.length,insert:l.slice(o)})}),{userEvent:"delete.dedent"})),!0),Gy=n=>(n.setTabFocusMode(),!0);var Yy=[{key:"Ctrl-b",run:Cd,shift:Ed,preventDefault:!0},{key:"Ctrl-f",run:Ad,shift:Ld},{key:"Ctrl-p",run:Od,shift:Fd},{key:"Ctrl-n",run:Pd,shift:Hd},{key:"Ctrl\
-a",run:uy,shift:Cy},{key:"Ctrl-e",run:dy,shift:Ay},{key:"Ctrl-d",run:$d},{key:"Ctrl-h",run:Ta},{key:"Ctrl-k",run:Ey},{key:"Ctrl-Alt-h",run:jd},{key:"Ctrl-o",run:Ny},
{key:"Ctrl-t",run:Fy},{key:"Ctrl-v",run:Aa}],Xy=[{key:"ArrowLeft",run:Cd,shift:Ed,preventDefault:!0},{key:"Mod-ArrowLeft",mac:"Alt-ArrowLeft",run:ny,shift:gy,preventDefault:!0},
{mac:"Cmd-ArrowLeft",run:fy,shift:vy,preventDefault:!0},{key:"ArrowRight",run:Ad,shift:Ld,preventDefault:!0},{key:"Mod-ArrowRight",mac:"Alt-ArrowRight",run:sy,shift:by,
preventDefault:!0},{mac:"Cmd-ArrowRight",run:cy,shift:Sy,preventDefault:!0},{key:"ArrowUp",run:Od,shift:Fd,preventDefault:!0},{mac:"Cmd-ArrowUp",run:fd,shift:ud},
{mac:"Ctrl-ArrowUp",run:ld,shift:ad},{key:"ArrowDown",run:Pd,shift:Hd,preventDefault:!0},{mac:"Cmd-ArrowDown",run:cd,shift:dd},{mac:"Ctrl-ArrowDown",run:Aa,shift:hd},
{key:"PageUp",run:ld,shift:ad},{key:"PageDown",run:Aa,shift:hd},{key:"Home",run:hy,shift:ky,preventDefault:!0},{key:"Mod-Home",run:fd,shift:ud},{key:"End",run:ay,
shift:wy,preventDefault:!0},{key:"Mod-End",run:cd,shift:dd},{key:"Enter",run:pd,shift:pd},{key:"Mod-a",run:Ty},{key:"Backspace",run:Ta,shift:Ta,preventDefault:!0},
{key:"Delete",run:$d,preventDefault:!0},{key:"Mod-Backspace",mac:"Alt-Backspace",run:jd,preventDefault:!0},{key:"Mod-Delete",mac:"Alt-Delete",run:Ry,preventDefault:!0},
{mac:"Mod-Backspace",run:Ly,preventDefault:!0},{mac:"Mod-Delete",run:Iy,preventDefault:!0}].concat(Yy.map(n=>({mac:n.key,run:n.run,shift:n.shift}))),Gd=[{key:"A\
lt-ArrowLeft",mac:"Ctrl-ArrowLeft",run:oy,shift:yy},{key:"Alt-ArrowRight",mac:"Ctrl-ArrowRight",run:ly,shift:xy},{key:"Alt-ArrowUp",run:Hy},{key:"Shift-Alt-Arro\
wUp",run:Vy},{key:"Alt-ArrowDown",run:Wy},{key:"Shift-Alt-ArrowDown",run:zy},{key:"Mod-Alt-ArrowUp",run:Py},{key:"Mod-Alt-ArrowDown",run:Dy},{key:"Escape",run:By},
{key:"Mod-Enter",run:jy},{key:"Alt-l",mac:"Ctrl-l",run:My},{key:"Mod-i",run:Oy,preventDefault:!0},{key:"Mod-[",run:_y},{key:"Mod-]",run:Uy},{key:"Mod-Alt-\\",run:Ky},
{key:"Shift-Mod-k",run:$y},{key:"Shift-Mod-\\",run:my},{key:"Mod-/",run:Vb},{key:"Alt-A",mac:"Ctrl-A",run:$b},{key:"Ctrl-m",mac:"Shift-Alt-m",run:Gy}].concat(Xy);var Ba=class n{constructor(e,t,i,s,r,o,l,a,h,f=0,c){this.p=e,this.stack=t,this.state=i,this.reducePos=s,this.pos=r,this.score=o,this.buffer=l,this.bufferBase=a,
this.curContext=h,this.lookAhead=f,this.parent=c}toString(){return`[${this.stack.filter((e,t)=>t%3==0).concat(this.state)}]@${this.pos}${this.score?"!"+this.score:
""}`}static start(e,t,i=0){let s=e.parser.context;return new n(e,[],t,i,i,0,[],0,s?new Dr(s,s.start):null,0,null)}get context(){return this.curContext?this.curContext.
context:null}pushState(e,t){this.stack.push(this.state,t,this.bufferBase+this.buffer.length),this.state=e}reduce(e){var t;let i=e>>19,s=e&65535,{parser:r}=this.
p,o=this.reducePos<this.pos-25&&this.setLookAhead(this.pos),l=r.dynamicPrecedence(s);if(l&&(this.score+=l),i==0){s<r.minRepeatTerm&&this.reducePos<this.pos&&(this.
reducePos=this.pos),this.pushState(r.getGoto(this.state,s,!0),this.reducePos),s<r.minRepeatTerm&&this.storeNode(s,this.reducePos,this.reducePos,o?8:4,!0),this.reduceContext(
s,this.reducePos);return}let a=this.stack.length-(i-1)*3-(e&262144?6:0),h=a?this.stack[a-2]:this.p.ranges[0].from;s<r.minRepeatTerm&&h==this.reducePos&&this.reducePos<
this.pos&&(this.reducePos=this.pos);let f=this.reducePos-h;f>=2e3&&!(!((t=this.p.parser.nodeSet.types[s])===null||t===void 0)&&t.isAnonymous)&&(h==this.p.lastBigReductionStart?
(this.p.bigReductionCount++,this.p.lastBigReductionSize=f):this.p.lastBigReductionSize<f&&(this.p.bigReductionCount=1,this.p.lastBigReductionStart=h,this.p.lastBigReductionSize=
f));let c=a?this.stack[a-1]:0,u=this.bufferBase+this.buffer.length-c;if(s<r.minRepeatTerm||e&131072){let d=r.stateFlag(this.state,1)?this.pos:this.reducePos;this.
storeNode(s,h,d,u+4,!0)}if(e&262144)this.state=this.stack[a];else{let d=this.stack[a-3];this.state=r.getGoto(d,s,!0)}for(;this.stack.length>a;)this.stack.pop();
this.reduceContext(s,h)}storeNode(e,t,i,s=4,r=!1){if(e==0&&(!this.stack.length||this.stack[this.stack.length-1]<this.buffer.length+this.bufferBase)){let o=this.
buffer.length;if(o>0&&this.buffer[o-4]==0&&this.buffer[o-1]>-1){if(t==i)return;if(this.buffer[o-2]>=t){this.buffer[o-2]=i;return}}}if(!r||this.pos==i)this.buffer.
push(e,t,i,s);else{let o=this.buffer.length;if(o>0&&(this.buffer[o-4]!=0||this.buffer[o-1]<0)){let l=!1;for(let a=o;a>0&&this.buffer[a-2]>i;a-=4)if(this.buffer[a-
1]>=0){l=!0;break}if(l)for(;o>0&&this.buffer[o-2]>i;)this.buffer[o]=this.buffer[o-4],this.buffer[o+1]=this.buffer[o-3],this.buffer[o+2]=this.buffer[o-2],this.buffer[o+
3]=this.buffer[o-1],o-=4,s>4&&(s-=4)}this.buffer[o]=e,this.buffer[o+1]=t,this.buffer[o+2]=i,this.buffer[o+3]=s}}shift(e,t,i,s){if(e&131072)this.pushState(e&65535,
this.pos);else if((e&262144)==0){let r=e,{parser:o}=this.p;this.pos=s;let l=o.stateFlag(r,1);!l&&(s>i||t<=o.maxNode)&&(this.reducePos=s),this.pushState(r,l?i:Math.
min(i,this.reducePos)),this.shiftContext(t,i),t<=o.maxNode&&this.buffer.push(t,i,s,4)}else this.pos=s,this.shiftContext(t,i),t<=this.p.parser.maxNode&&this.buffer.
push(t,i,s,4)}apply(e,t,i,s){e&65536?this.reduce(e):this.shift(e,t,i,s)}useNode(e,t,i){let s=this.p.reused.length-1;(s<0||this.p.reused[s]!=e)&&(this.p.reused.push(
e),s++);let r=this.reducePos=this.pos=i+e.length;this.pushState(t,i),this.buffer.push(s,i,r,-1),this.curContext&&this.updateContext(this.curContext.tracker.reuse(
this.curContext.context,e,this,this.p.stream.reset(this.pos-e.length)))}split(){let e=this,t=e.buffer.length;for(t&&e.buffer[t-4]==0&&(t-=4);t>0&&e.buffer[t-2]>
e.reducePos;)t-=4;let i=e.buffer.slice(t),s=e.bufferBase+t;for(;e&&s==e.bufferBase;)e=e.parent;return new n(this.p,this.stack.slice(),this.state,this.reducePos,
this.pos,this.score,i,s,this.curContext,this.lookAhead,e)}recoverByDelete(e,t){let i=e<=this.p.parser.maxNode;i&&this.storeNode(e,this.pos,t,4),this.storeNode(0,
this.pos,t,i?8:4),this.pos=this.reducePos=t,this.score-=190}canShift(e){for(let t=new Ra(this);;){let i=this.p.parser.stateSlot(t.state,4)||this.p.parser.hasAction(
t.state,e);if(i==0)return!1;if((i&65536)==0)return!0;t.reduce(i)}}recoverByInsert(e){if(this.stack.length>=300)return[];let t=this.p.parser.nextStates(this.state);
if(t.length>8||this.stack.length>=120){let s=[];for(let r=0,o;r<t.length;r+=2)(o=t[r+1])!=this.state&&this.p.parser.hasAction(o,e)&&s.push(t[r],o);if(this.stack.
length<120)for(let r=0;s.length<8&&r<t.length;r+=2){let o=t[r+1];s.some((l,a)=>a&1&&l==o)||s.push(t[r],o)}t=s}let i=[];for(let s=0;s<t.length&&i.length<4;s+=2){
let r=t[s+1];if(r==this.state)continue;let o=this.split();o.pushState(r,this.pos),o.storeNode(0,o.pos,o.pos,4,!0),o.shiftContext(t[s],this.pos),o.reducePos=this.
pos,o.score-=200,i.push(o)}return i}forceReduce(){let{parser:e}=this.p,t=e.stateSlot(this.state,5);if((t&65536)==0)return!1;if(!e.validAction(this.state,t)){let i=t>>
19,s=t&65535,r=this.stack.length-i*3;if(r<0||e.getGoto(this.stack[r],s,!1)<0){let o=this.findForcedReduction();if(o==null)return!1;t=o}this.storeNode(0,this.pos,
this.pos,4,!0),this.score-=100}return this.reducePos=this.pos,this.reduce(t),!0}findForcedReduction(){let{parser:e}=this.p,t=[],i=(s,r)=>{if(!t.includes(s))return t.
push(s),e.allActions(s,o=>{if(!(o&393216))if(o&65536){let l=(o>>19)-r;if(l>1){let a=o&65535,h=this.stack.length-l*3;if(h>=0&&e.getGoto(this.stack[h],a,!1)>=0)return l<<
19|65536|a}}else{let l=i(o,r+1);if(l!=null)return l}})};return i(this.state,0)}forceAll(){for(;!this.p.parser.stateFlag(this.state,2);)if(!this.forceReduce()){this.
storeNode(0,this.pos,this.pos,4,!0);break}return this}get deadEnd(){if(this.stack.length!=3)return!1;let{parser:e}=this.p;return e.data[e.stateSlot(this.state,1)]==
65535&&!e.stateSlot(this.state,4)}restart(){this.storeNode(0,this.pos,this.pos,4,!0),this.state=this.stack[0],this.stack.length=0}sameState(e){if(this.state!=e.
state||this.stack.length!=e.stack.length)return!1;for(let t=0;t<this.stack.length;t+=3)if(this.stack[t]!=e.stack[t])return!1;return!0}get parser(){return this.p.
parser}dialectEnabled(e){return this.p.parser.dialect.flags[e]}shiftContext(e,t){this.curContext&&this.updateContext(this.curContext.tracker.shift(this.curContext.
context,e,this,this.p.stream.reset(t)))}reduceContext(e,t){this.curContext&&this.updateContext(this.curContext.tracker.reduce(this.curContext.context,e,this,this.
p.stream.reset(t)))}emitContext(){let e=this.buffer.length-1;(e<0||this.buffer[e]!=-3)&&this.storeNode(this.curContext.hash,this.reducePos,this.reducePos,-3,!0)}emitLookAhead(){
let e=this.buffer.length-1;(e<0||this.buffer[e]!=-4)&&this.buffer.push(this.lookAhead,this.pos,this.pos,-4)}updateContext(e){if(e!=this.curContext.context){let t=new Dr(
this.curContext.tracker,e);t.hash!=this.curContext.hash&&this.emitContext(),this.curContext=t}}setLookAhead(e){return e<=this.lookAhead?!1:(this.emitLookAhead(),
this.lookAhead=e,!0)}close(){this.curContext&&this.curContext.tracker.strict&&this.emitContext(),this.lookAhead>0&&this.emitLookAhead()}},Dr=class{constructor(e,t){
this.tracker=e,this.context=t,this.hash=e.strict?e.hash(t):0}},Ra=class{constructor(e){this.start=e,this.state=e.state,this.stack=e.stack,this.base=this.stack.length}reduce(e){
let t=e&65535,i=e>>19;i==0?(this.stack==this.start.stack&&(this.stack=this.stack.slice()),this.stack.push(this.state,0,0),this.base+=3):this.base-=(i-1)*3;let s=this.
start.p.parser.getGoto(this.stack[this.base-3],t,!0);this.state=s}},Ea=class n{constructor(e,t,i){this.stack=e,this.pos=t,this.index=i,this.buffer=e.buffer,this.
index==0&&this.maybeNext()}static create(e,t=e.bufferBase+e.buffer.length){return new n(e,t,t-e.bufferBase)}maybeNext(){let e=this.stack.parent;e!=null&&(this.index=
this.stack.bufferBase-e.bufferBase,this.stack=e,this.buffer=e.buffer)}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){
return this.buffer[this.index-2]}get size(){return this.buffer[this.index-1]}next(){this.index-=4,this.pos-=4,this.index==0&&this.maybeNext()}fork(){return new n(
this.stack,this.pos,this.index)}};function _n(n,e=Uint16Array){if(typeof n!="string")return n;let t=null;for(let i=0,s=0;i<n.length;){let r=0;for(;;){let o=n.charCodeAt(
i++),l=!1;if(o==126){r=65535;break}o>=92&&o--,o>=34&&o--;let a=o-32;if(a>=46&&(a-=46,l=!0),r+=a,l)break;r*=46}t?t[s++]=r:t=new e(r)}return t}var Xi=class{constructor(){
this.start=-1,this.value=-1,this.end=-1,this.extended=-1,this.lookAhead=0,this.mask=0,this.context=0}},Yd=new Xi,La=class{constructor(e,t){this.input=e,this.ranges=
t,this.chunk="",this.chunkOff=0,this.chunk2="",this.chunk2Pos=0,this.next=-1,this.token=Yd,this.rangeIndex=0,this.pos=this.chunkPos=t[0].from,this.range=t[0],this.
end=t[t.length-1].to,this.readNext()}resolveOffset(e,t){let i=this.range,s=this.rangeIndex,r=this.pos+e;for(;r<i.from;){if(!s)return null;let o=this.ranges[--s];
r-=i.from-o.to,i=o}for(;t<0?r>i.to:r>=i.to;){if(s==this.ranges.length-1)return null;let o=this.ranges[++s];r+=o.from-i.to,i=o}return r}clipPos(e){if(e>=this.range.
from&&e<this.range.to)return e;for(let t of this.ranges)if(t.to>e)return Math.max(e,t.from);return this.end}peek(e){let t=this.chunkOff+e,i,s;if(t>=0&&t<this.chunk.
length)i=this.pos+e,s=this.chunk.charCodeAt(t);else{let r=this.resolveOffset(e,1);if(r==null)return-1;if(i=r,i>=this.chunk2Pos&&i<this.chunk2Pos+this.chunk2.length)
s=this.chunk2.charCodeAt(i-this.chunk2Pos);else{let o=this.rangeIndex,l=this.range;for(;l.to<=i;)l=this.ranges[++o];this.chunk2=this.input.chunk(this.chunk2Pos=
i),i+this.chunk2.length>l.to&&(this.chunk2=this.chunk2.slice(0,l.to-i)),s=this.chunk2.charCodeAt(0)}}return i>=this.token.lookAhead&&(this.token.lookAhead=i+1),
s}acceptToken(e,t=0){let i=t?this.resolveOffset(t,-1):this.pos;if(i==null||i<this.token.start)throw new RangeError("Token end out of bounds");this.token.value=e,
this.token.end=i}acceptTokenTo(e,t){this.token.value=e,this.token.end=t}getChunk(){if(this.pos>=this.chunk2Pos&&this.pos<this.chunk2Pos+this.chunk2.length){let{
chunk:e,chunkPos:t}=this;this.chunk=this.chunk2,this.chunkPos=this.chunk2Pos,this.chunk2=e,this.chunk2Pos=t,this.chunkOff=this.pos-this.chunkPos}else{this.chunk2=
this.chunk,this.chunk2Pos=this.chunkPos;let e=this.input.chunk(this.pos),t=this.pos+e.length;this.chunk=t>this.range.to?e.slice(0,this.range.to-this.pos):e,this.
chunkPos=this.pos,this.chunkOff=0}}readNext(){return this.chunkOff>=this.chunk.length&&(this.getChunk(),this.chunkOff==this.chunk.length)?this.next=-1:this.next=
this.chunk.charCodeAt(this.chunkOff)}advance(e=1){for(this.chunkOff+=e;this.pos+e>=this.range.to;){if(this.rangeIndex==this.ranges.length-1)return this.setDone();
e-=this.range.to-this.pos,this.range=this.ranges[++this.rangeIndex],this.pos=this.range.from}return this.pos+=e,this.pos>=this.token.lookAhead&&(this.token.lookAhead=
this.pos+1),this.readNext()}setDone(){return this.pos=this.chunkPos=this.end,this.range=this.ranges[this.rangeIndex=this.ranges.length-1],this.chunk="",this.next=
-1}reset(e,t){if(t?(this.token=t,t.start=e,t.lookAhead=e+1,t.value=t.extended=-1):this.token=Yd,this.pos!=e){if(this.pos=e,e==this.end)return this.setDone(),this;
for(;e<this.range.from;)this.range=this.ranges[--this.rangeIndex];for(;e>=this.range.to;)this.range=this.ranges[++this.rangeIndex];e>=this.chunkPos&&e<this.chunkPos+
this.chunk.length?this.chunkOff=e-this.chunkPos:(this.chunk="",this.chunkOff=0),this.readNext()}return this}read(e,t){if(e>=this.chunkPos&&t<=this.chunkPos+this.
chunk.length)return this.chunk.slice(e-this.chunkPos,t-this.chunkPos);if(e>=this.chunk2Pos&&t<=this.chunk2Pos+this.chunk2.length)return this.chunk2.slice(e-this.
chunk2Pos,t-this.chunk2Pos);if(e>=this.range.from&&t<=this.range.to)return this.input.read(e,t);let i="";for(let s of this.ranges){if(s.from>=t)break;s.to>e&&(i+=
this.input.read(Math.max(s.from,e),Math.min(s.to,t)))}return i}},qt=class{constructor(e,t){this.data=e,this.id=t}token(e,t){let{parser:i}=t.p;ep(this.data,e,t,this.
id,i.data,i.tokenPrecTable)}};qt.prototype.contextual=qt.prototype.fallback=qt.prototype.extend=!1;var Ia=class{constructor(e,t,i){this.precTable=t,this.elseToken=
i,this.data=typeof e=="string"?_n(e):e}token(e,t){let i=e.pos,s=0;for(;;){let r=e.next<0,o=e.resolveOffset(1,1);if(ep(this.data,e,t,0,this.data,this.precTable),
e.token.value>-1)break;if(this.elseToken==null)return;if(r||s++,o==null)break;e.reset(o,e.token)}s&&(e.reset(i,e.token),e.acceptToken(this.elseToken,s))}};Ia.prototype.
contextual=qt.prototype.fallback=qt.prototype.extend=!1;function ep(n,e,t,i,s,r){let o=0,l=1<<i,{dialect:a}=t.p.parser;e:for(;(l&n[o])!=0;){let h=n[o+1];for(let d=o+3;d<h;d+=2)if((n[d+1]&l)>0){let p=n[d];if(a.allows(
p)&&(e.token.value==-1||e.token.value==p||Qy(p,e.token.value,s,r))){e.acceptToken(p);break}}let f=e.next,c=0,u=n[o+2];if(e.next<0&&u>c&&n[h+u*3-3]==65535){o=n[h+
u*3-1];continue e}for(;c<u;){let d=c+u>>1,p=h+d+(d<<1),m=n[p],g=n[p+1]||65536;if(f<m)u=d;else if(f>=g)c=d+1;else{o=n[p+2],e.advance();continue e}}break}}function Xd(n,e,t){
for(let i=e,s;(s=n[i])!=65535;i++)if(s==t)return i-e;return-1}function Qy(n,e,t,i){let s=Xd(t,i,e);return s<0||Xd(t,i,n)<s}var $e=typeof process<"u"&&process.env&&
/\bparse\b/.test(process.env.LOG),Da=null;function Jd(n,e,t){let i=n.cursor(te.IncludeAnonymous);for(i.moveTo(e);;)if(!(t<0?i.childBefore(e):i.childAfter(e)))for(;;){
if((t<0?i.to<e:i.from>e)&&!i.type.isError)return t<0?Math.max(0,Math.min(i.to-1,e-25)):Math.min(n.length,Math.max(i.from+1,e+25));if(t<0?i.prevSibling():i.nextSibling())
break;if(!i.parent())return t<0?0:n.length}}var Na=class{constructor(e,t){this.fragments=e,this.minRepeat=t,this.i=0,this.fragment=null,this.safeFrom=-1,this.safeTo=
-1,this.trees=[],this.start=[],this.index=[],this.lastRepeat=null,this.lastRepeatPos=-1,this.nextFragment()}nextFragment(){let e=this.fragment=this.i==this.fragments.
length?null:this.fragments[this.i++];if(e){for(this.safeFrom=e.openStart?Jd(e.tree,e.from+e.offset,1)-e.offset:e.from,this.safeTo=e.openEnd?Jd(e.tree,e.to+e.offset,
-1)-e.offset:e.to;this.trees.length;)this.trees.pop(),this.start.pop(),this.index.pop();this.trees.push(e.tree),this.start.push(-e.offset),this.index.push(0),this.
nextStart=this.safeFrom}else this.nextStart=1e9}nodeAt(e){if(e<this.nextStart)return null;for(;this.fragment&&this.safeTo<=e;)this.nextFragment();if(!this.fragment)
return null;for(;;){let t=this.trees.length-1;if(t<0)return this.nextFragment(),null;if(e<this.safeFrom)return null;let i=this.trees[t],s=this.index[t];if(s==i.
children.length){this.trees.pop(),this.start.pop(),this.index.pop();continue}let r=i.children[s],o=this.start[t]+i.positions[s];if(o>e)return this.nextStart=o,null;
if(r instanceof ne){let l=o>this.lastRepeatPos&&r.type.id>=this.minRepeat;if(o==e||l){let a=o+r.length,h;if(o>=this.safeFrom&&a<=this.safeTo&&(!(h=r.prop(L.lookAhead))||
a+h<this.fragment.to)&&(l&&(this.lastRepeat=r,this.lastRepeatPos=o),o==e))return r}this.index[t]++,o+r.length>=Math.max(this.safeFrom,e)&&(this.trees.push(r),this.
start.push(o),this.index.push(0))}else this.index[t]++,this.nextStart=o+r.length}}},Fa=class{constructor(e,t){this.stream=t,this.tokens=[],this.mainToken=null,this.
actions=[],this.tokens=e.tokenizers.map(i=>new Xi)}getActions(e){let t=0,i=null,{parser:s}=e.p,{tokenizers:r}=s,o=s.stateSlot(e.state,3),l=e.curContext?e.curContext.
hash:0,a=0;for(let h=0;h<r.length;h++){if((1<<h&o)==0)continue;let f=r[h],c=this.tokens[h];if(!(i&&!f.fallback)&&((f.contextual||c.start!=e.pos||c.mask!=o||c.context!=
l)&&(this.updateCachedToken(c,f,e),c.mask=o,c.context=l),c.lookAhead>c.end+25&&(a=Math.max(c.lookAhead,a)),c.value!=0)){let u=t;if(c.extended>-1&&(t=this.addActions(
e,c.extended,c.end,t)),t=this.addActions(e,c.value,c.end,t),!f.extend&&(i=c,t>u))break}}for(;this.actions.length>t;)this.actions.pop();return a&&e.setLookAhead(
a),!i&&e.pos==this.stream.end&&(i=new Xi,i.value=e.p.parser.eofTerm,i.start=i.end=e.pos,t=this.addActions(e,i.value,i.end,t)),this.mainToken=i,this.actions}getMainToken(e){
if(this.mainToken)return this.mainToken;let t=new Xi,{pos:i,p:s}=e;return t.start=i,t.end=Math.min(i+1,s.stream.end),t.value=i==s.stream.end?s.parser.eofTerm:0,
t}updateCachedToken(e,t,i){let s=this.stream.clipPos(i.pos);if(t.token(this.stream.reset(s,e),i),e.value>-1){let{parser:r}=i.p;for(let o=0;o<r.specialized.length;o++)
if(r.specialized[o]==e.value){let l=r.specializers[o](this.stream.read(e.start,e.end),i);if(l>=0&&i.p.parser.dialect.allows(l>>1)){(l&1)==0?e.value=l>>1:e.extended=
l>>1;break}}}else e.value=0,e.end=this.stream.clipPos(s+1)}putAction(e,t,i,s){for(let r=0;r<s;r+=3)if(this.actions[r]==e)return s;return this.actions[s++]=e,this.
actions[s++]=t,this.actions[s++]=i,s}addActions(e,t,i,s){let{state:r}=e,{parser:o}=e.p,{data:l}=o;for(let a=0;a<2;a++)for(let h=o.stateSlot(r,a?2:1);;h+=3){if(l[h]==
65535)if(l[h+1]==1)h=Bt(l,h+2);else{s==0&&l[h+1]==2&&(s=this.putAction(Bt(l,h+2),t,i,s));break}l[h]==t&&(s=this.putAction(Bt(l,h+1),t,i,s))}return s}},Ha=class{constructor(e,t,i,s){
this.parser=e,this.input=t,this.ranges=s,this.recovering=0,this.nextStackID=9812,this.minStackPos=0,this.reused=[],this.stoppedAt=null,this.lastBigReductionStart=
-1,this.lastBigReductionSize=0,this.bigReductionCount=0,this.stream=new La(t,s),this.tokens=new Fa(e,this.stream),this.topTerm=e.top[1];let{from:r}=s[0];this.stacks=
[Ba.start(this,e.top[0],r)],this.fragments=i.length&&this.stream.end-r>e.bufferLength*4?new Na(i,e.minRepeatTerm):null}get parsedPos(){return this.minStackPos}advance(){
let e=this.stacks,t=this.minStackPos,i=this.stacks=[],s,r;if(this.bigReductionCount>300&&e.length==1){let[o]=e;for(;o.forceReduce()&&o.stack.length&&o.stack[o.stack.
length-2]>=this.lastBigReductionStart;);this.bigReductionCount=this.lastBigReductionSize=0}for(let o=0;o<e.length;o++){let l=e[o];for(;;){if(this.tokens.mainToken=
null,l.pos>t)i.push(l);else{if(this.advanceStack(l,i,e))continue;{s||(s=[],r=[]),s.push(l);let a=this.tokens.getMainToken(l);r.push(a.value,a.end)}}break}}if(!i.
length){let o=s&&Zy(s);if(o)return $e&&console.log("Finish with "+this.stackID(o)),this.stackToTree(o);if(this.parser.strict)throw $e&&s&&console.log("Stuck wit\
h token "+(this.tokens.mainToken?this.parser.getName(this.tokens.mainToken.value):"none")),new SyntaxError("No parse at "+t);this.recovering||(this.recovering=5)}
if(this.recovering&&s){let o=this.stoppedAt!=null&&s[0].pos>this.stoppedAt?s[0]:this.runRecovery(s,r,i);if(o)return $e&&console.log("Force-finish "+this.stackID(
o)),this.stackToTree(o.forceAll())}if(this.recovering){let o=this.recovering==1?1:this.recovering*3;if(i.length>o)for(i.sort((l,a)=>a.score-l.score);i.length>o;)
i.pop();i.some(l=>l.reducePos>t)&&this.recovering--}else if(i.length>1){e:for(let o=0;o<i.length-1;o++){let l=i[o];for(let a=o+1;a<i.length;a++){let h=i[a];if(l.
sameState(h)||l.buffer.length>500&&h.buffer.length>500)if((l.score-h.score||l.buffer.length-h.buffer.length)>0)i.splice(a--,1);else{i.splice(o--,1);continue e}}}
i.length>12&&(i.sort((o,l)=>l.score-o.score),i.splice(12,i.length-12))}this.minStackPos=i[0].pos;for(let o=1;o<i.length;o++)i[o].pos<this.minStackPos&&(this.minStackPos=
i[o].pos);return null}stopAt(e){if(this.stoppedAt!=null&&this.stoppedAt<e)throw new RangeError("Can't move stoppedAt forward");this.stoppedAt=e}tryReuse(e,t,i,s){
if(!i)return null;let r=e.curContext&&e.curContext.tracker.strict,o=r?e.curContext.hash:0;for(;i;){let l=this.parser.nodeSet.types[i.type.id]!=i.type?-1:this.parser.
getGoto(e.state,i.type.id);if(l>-1&&i.length&&(!r||(i.prop(L.contextHash)||0)==o))return e.useNode(i,l,t),i;if(i.children.length==0||i.positions[0]>0)break;let a=i.
children[0];if(a instanceof ne&&(!s||a.type.id>=this.parser.minRepeatTerm))i=a;else break}return null}advanceStack(e,t,i){let s=e.pos,{parser:r}=this,o=$e?this.
stackID(e)+" -> ":"";if(this.stoppedAt!=null&&s>this.stoppedAt)return e.forceReduce()?e:null;if(this.fragments){let h=e.reducePos<s&&e.buffer.length&&e.buffer[e.
buffer.length-2]<=e.reducePos&&this.fragments.lastRepeatPos==e.reducePos&&this.tryReuse(e,e.reducePos,this.fragments.lastRepeat,!0)||this.tryReuse(e,s,this.fragments.
nodeAt(s),!1);if(h)return $e&&console.log(o+this.stackID(e)+` (via reuse of ${r.getName(h.type.id)})`),!0}let l=r.stateSlot(e.state,4);if(l>0)return e.reduce(l),
$e&&console.log(o+this.stackID(e)+` (via always-reduce ${r.getName(l&65535)})`),!0;if(e.stack.length>=8400)for(;e.stack.length>6e3&&e.forceReduce(););let a=this.
tokens.getActions(e);for(let h=0;h<a.length;){let f=a[h++],c=a[h++],u=a[h++],d=h==a.length||!i,p=d?e:e.split(),m=this.tokens.mainToken;if(p.apply(f,c,m?m.start:
p.pos,u),$e&&console.log(o+this.stackID(p)+` (via ${(f&65536)==0?"shift":`reduce of ${r.getName(f&65535)}`} for ${r.getName(c)} @ ${s}${p==e?"":", split"})`),d)
return!0;p.pos>s?t.push(p):i.push(p)}return!1}advanceFully(e,t){let i=e.pos;for(;;){if(!this.advanceStack(e,null,null))return!1;if(e.pos>i)return Qd(e,t),!0}}runRecovery(e,t,i){
let s=null,r=!1;for(let o=0;o<e.length;o++){let l=e[o],a=t[o<<1],h=t[(o<<1)+1],f=$e?this.stackID(l)+" -> ":"";if(l.deadEnd&&(r||(r=!0,l.restart(),$e&&console.log(
f+this.stackID(l)+" (restarted)"),this.advanceFully(l,i))))continue;let c=l.split(),u=f;for(let d=0;d<10&&c.forceReduce()&&($e&&console.log(u+this.stackID(c)+" \
(via force-reduce)"),!this.advanceFully(c,i));d++)$e&&(u=this.stackID(c)+" -> ");for(let d of l.recoverByInsert(a))$e&&console.log(f+this.stackID(d)+" (via reco\
ver-insert)"),this.advanceFully(d,i);this.stream.end>l.pos?(h==l.pos&&(h++,a=0),l.recoverByDelete(a,h),$e&&console.log(f+this.stackID(l)+` (via recover-delete ${this.
parser.getName(a)})`),Qd(l,i)):(!s||s.score<c.score)&&(s=c)}return s}stackToTree(e){return e.close(),ne.build({buffer:Ea.create(e),nodeSet:this.parser.nodeSet,topID:this.
topTerm,maxBufferLength:this.parser.bufferLength,reused:this.reused,start:this.ranges[0].from,length:e.pos-this.ranges[0].from,minRepeatType:this.parser.minRepeatTerm})}stackID(e){
let t=(Da||(Da=new WeakMap)).get(e);return t||Da.set(e,t=String.fromCodePoint(this.nextStackID++)),t+e}};function Qd(n,e){for(let t=0;t<e.length;t++){let i=e[t];
if(i.pos==n.pos&&i.sameState(n)){e[t].score<n.score&&(e[t]=n);return}}e.push(n)}var Wa=class{constructor(e,t,i){this.source=e,this.flags=t,this.disabled=i}allows(e){
return!this.disabled||this.disabled[e]==0}};var Br=class n extends ji{constructor(e){if(super(),this.wrappers=[],e.version!=14)throw new RangeError(`Parser version (${e.version}) doesn't match runtime ver\
sion (14)`);let t=e.nodeNames.split(" ");this.minRepeatTerm=t.length;for(let l=0;l<e.repeatNodeCount;l++)t.push("");let i=Object.keys(e.topRules).map(l=>e.topRules[l][1]),
s=[];for(let l=0;l<t.length;l++)s.push([]);function r(l,a,h){s[l].push([a,a.deserialize(String(h))])}if(e.nodeProps)for(let l of e.nodeProps){let a=l[0];typeof a==
"string"&&(a=L[a]);for(let h=1;h<l.length;){let f=l[h++];if(f>=0)r(f,a,l[h++]);else{let c=l[h+-f];for(let u=-f;u>0;u--)r(l[h++],a,c);h++}}}this.nodeSet=new Dn(t.
map((l,a)=>ke.define({name:a>=this.minRepeatTerm?void 0:l,id:a,props:s[a],top:i.indexOf(a)>-1,error:a==0,skipped:e.skippedNodes&&e.skippedNodes.indexOf(a)>-1}))),
e.propSources&&(this.nodeSet=this.nodeSet.extend(...e.propSources)),this.strict=!1,this.bufferLength=1024;let o=_n(e.tokenData);this.context=e.context,this.specializerSpecs=
e.specialized||[],this.specialized=new Uint16Array(this.specializerSpecs.length);for(let l=0;l<this.specializerSpecs.length;l++)this.specialized[l]=this.specializerSpecs[l].
term;this.specializers=this.specializerSpecs.map(Zd),this.states=_n(e.states,Uint32Array),this.data=_n(e.stateData),this.goto=_n(e.goto),this.maxTerm=e.maxTerm,
this.tokenizers=e.tokenizers.map(l=>typeof l=="number"?new qt(o,l):l),this.topRules=e.topRules,this.dialects=e.dialects||{},this.dynamicPrecedences=e.dynamicPrecedences||
null,this.tokenPrecTable=e.tokenPrec,this.termNames=e.termNames||null,this.maxNode=this.nodeSet.types.length-1,this.dialect=this.parseDialect(),this.top=this.topRules[Object.
keys(this.topRules)[0]]}createParse(e,t,i){let s=new Ha(this,e,t,i);for(let r of this.wrappers)s=r(s,e,t,i);return s}getGoto(e,t,i=!1){let s=this.goto;if(t>=s[0])
return-1;for(let r=s[t+1];;){let o=s[r++],l=o&1,a=s[r++];if(l&&i)return a;for(let h=r+(o>>1);r<h;r++)if(s[r]==e)return a;if(l)return-1}}hasAction(e,t){let i=this.
data;for(let s=0;s<2;s++)for(let r=this.stateSlot(e,s?2:1),o;;r+=3){if((o=i[r])==65535)if(i[r+1]==1)o=i[r=Bt(i,r+2)];else{if(i[r+1]==2)return Bt(i,r+2);break}if(o==
t||o==0)return Bt(i,r+1)}return 0}stateSlot(e,t){return this.states[e*6+t]}stateFlag(e,t){return(this.stateSlot(e,0)&t)>0}validAction(e,t){return!!this.allActions(
e,i=>i==t?!0:null)}allActions(e,t){let i=this.stateSlot(e,4),s=i?t(i):void 0;for(let r=this.stateSlot(e,1);s==null;r+=3){if(this.data[r]==65535)if(this.data[r+1]==
1)r=Bt(this.data,r+2);else break;s=t(Bt(this.data,r+1))}return s}nextStates(e){let t=[];for(let i=this.stateSlot(e,1);;i+=3){if(this.data[i]==65535)if(this.data[i+
1]==1)i=Bt(this.data,i+2);else break;if((this.data[i+2]&1)==0){let s=this.data[i+1];t.some((r,o)=>o&1&&r==s)||t.push(this.data[i],s)}}return t}configure(e){let t=Object.
assign(Object.create(n.prototype),this);if(e.props&&(t.nodeSet=this.nodeSet.extend(...e.props)),e.top){let i=this.topRules[e.top];if(!i)throw new RangeError(`In\
valid top rule name ${e.top}`);t.top=i}return e.tokenizers&&(t.tokenizers=this.tokenizers.map(i=>{let s=e.tokenizers.find(r=>r.from==i);return s?s.to:i})),e.specializers&&
(t.specializers=this.specializers.slice(),t.specializerSpecs=this.specializerSpecs.map((i,s)=>{let r=e.specializers.find(l=>l.from==i.external);if(!r)return i;let o=Object.
assign(Object.assign({},i),{external:r.to});return t.specializers[s]=Zd(o),o})),e.contextTracker&&(t.context=e.contextTracker),e.dialect&&(t.dialect=this.parseDialect(
e.dialect)),e.strict!=null&&(t.strict=e.strict),e.wrap&&(t.wrappers=t.wrappers.concat(e.wrap)),e.bufferLength!=null&&(t.bufferLength=e.bufferLength),t}hasWrappers(){
return this.wrappers.length>0}getName(e){return this.termNames?this.termNames[e]:String(e<=this.maxNode&&this.nodeSet.types[e].name||e)}get eofTerm(){return this.
maxNode+1}get topNode(){return this.nodeSet.types[this.top[1]]}dynamicPrecedence(e){let t=this.dynamicPrecedences;return t==null?0:t[e]||0}parseDialect(e){let t=Object.
keys(this.dialects),i=t.map(()=>!1);if(e)for(let r of e.split(" ")){let o=t.indexOf(r);o>=0&&(i[o]=!0)}let s=null;for(let r=0;r<t.length;r++)if(!i[r])for(let o=this.
dialects[t[r]],l;(l=this.data[o++])!=65535;)(s||(s=new Uint8Array(this.maxTerm+1)))[l]=1;return new Wa(e,i,s)}static deserialize(e){return new n(e)}};function Bt(n,e){
return n[e]|n[e+1]<<16}function Zy(n){let e=null;for(let t of n){let i=t.p.stoppedAt;(t.pos==t.p.stream.end||i!=null&&t.pos>i)&&t.p.parser.stateFlag(t.state,2)&&
(!e||e.score<t.score)&&(e=t)}return e}function Zd(n){if(n.external){let e=n.extend?1:0;return(t,i)=>n.external(t,i)<<1|e}return n.get}var e1=fr({String:v.string,Number:v.number,"True False":v.bool,PropertyName:v.propertyName,Null:v.null,", :":v.separator,"[ ]":v.squareBracket,"{ }":v.brace}),tp=Br.
deserialize({version:14,states:"$bOVQPOOOOQO'#Cb'#CbOnQPO'#CeOvQPO'#ClOOQO'#Cr'#CrQOQPOOOOQO'#Cg'#CgO}QPO'#CfO!SQPO'#CtOOQO,59P,59PO![QPO,59PO!aQPO'#CuOOQO,59W,\
59WO!iQPO,59WOVQPO,59QOqQPO'#CmO!nQPO,59`OOQO1G.k1G.kOVQPO'#CnO!vQPO,59aOOQO1G.r1G.rOOQO1G.l1G.lOOQO,59X,59XOOQO-E6k-E6kOOQO,59Y,59YOOQO-E6l-E6l",stateData:"#O~\
OeOS~OQSORSOSSOTSOWQO_ROgPO~OVXOgUO~O^[O~PVO[^O~O]_OVhX~OVaO~O]bO^iX~O^dO~O]_OVha~O]bO^ia~O",goto:"!kjPPPPPPkPPkqwPPPPk{!RPPP!XP!e!hXSOR^bQWQRf_TVQ_Q`WRg`QcZRic\
QTOQZRQe^RhbRYQR]R",nodeNames:"⚠ JsonText True False Null Number String } { Object Property PropertyName : , ] [ Array",maxTerm:25,nodeProps:[["isolate",-2,6,
11,""],["openedBy",7,"{",14,"["],["closedBy",8,"}",15,"]"]],propSources:[e1],skippedNodes:[0],repeatNodeCount:2,tokenData:"(|~RaXY!WYZ!W]^!Wpq!Wrs!]|}$u}!O$z!Q!\
R%T!R![&c![!]&t!}#O&y#P#Q'O#Y#Z'T#b#c'r#h#i(Z#o#p(r#q#r(w~!]Oe~~!`Wpq!]qr!]rs!xs#O!]#O#P!}#P;'S!];'S;=`$o<%lO!]~!}Og~~#QXrs!]!P!Q!]#O#P!]#U#V!]#Y#Z!]#b#c!]#f#g!\
]#h#i!]#i#j#m~#pR!Q![#y!c!i#y#T#Z#y~#|R!Q![$V!c!i$V#T#Z$V~$YR!Q![$c!c!i$c#T#Z$c~$fR!Q![!]!c!i!]#T#Z!]~$rP;=`<%l!]~$zO]~~$}Q!Q!R%T!R![&c~%YRT~!O!P%c!g!h%w#X#Y%w~\
%fP!Q![%i~%nRT~!Q![%i!g!h%w#X#Y%w~%zR{|&T}!O&T!Q![&Z~&WP!Q![&Z~&`PT~!Q![&Z~&hST~!O!P%c!Q![&c!g!h%w#X#Y%w~&yO[~~'OO_~~'TO^~~'WP#T#U'Z~'^P#`#a'a~'dP#g#h'g~'jP#X#Y\
'm~'rOR~~'uP#i#j'x~'{P#`#a(O~(RP#`#a(U~(ZOS~~(^P#f#g(a~(dP#i#j(g~(jP#X#Y(m~(rOQ~~(wOW~~(|OV~",tokenizers:[0],topRules:{JsonText:[0,1]},tokenPrec:0});var t1=cr.define({name:"json",parser:tp.configure({props:[Zl.add({Object:ea({except:/^\s*\}/}),Array:ea({except:/^\s*\]/})}),ta.add({"Object Array":Tu})]}),languageData:{
closeBrackets:{brackets:["[","{",'"']},indentOnInput:/^\s*[\}\]]$/}});function ip(){return new ur(t1)}var Lr=class{constructor(e,t,i){this.from=e,this.to=t,this.diagnostic=i}},mi=class n{constructor(e,t,i){this.diagnostics=e,this.panel=t,this.selected=i}static init(e,t,i){
let s=i.facet(Gn).markerFilter;s&&(e=s(e,i));let r=e.slice().sort((d,p)=>d.from-p.from||d.to-p.to),o=new nt,l=[],a=0,h=i.doc.iter(),f=0,c=i.doc.length;for(let d=0;;){
let p=d==r.length?null:r[d];if(!p&&!l.length)break;let m,g;if(l.length)m=a,g=l.reduce((y,T)=>Math.min(y,T.to),p&&p.from>m?p.from:1e8);else{if(m=p.from,m>c)break;
g=p.to,l.push(p),d++}for(;d<r.length;){let y=r[d];if(y.from==m&&(y.to>y.from||y.to==m))l.push(y),d++,g=Math.min(y.to,g);else{g=Math.min(y.from,g);break}}g=Math.
min(g,c);let b=!1;if(l.some(y=>y.from==m&&(y.to==g||g==c))&&(b=m==g,!b&&g-m<10)){let y=m-(f+h.value.length);y>0&&(h.next(y),f=m);for(let T=m;;){if(T>=g){b=!0;break}
if(!h.lineBreak&&f+h.value.length>T)break;T=f+h.value.length,f+=h.value.length,h.next()}}let k=dp(l);if(b)o.add(m,m,I.widget({widget:new Va(k),diagnostics:l.slice()}));else{
let y=l.reduce((T,x)=>x.markClass?T+" "+x.markClass:T,"");o.add(m,g,I.mark({class:"cm-lintRange cm-lintRange-"+k+y,diagnostics:l.slice(),inclusiveEnd:l.some(T=>T.
to>g)}))}if(a=g,a==c)break;for(let y=0;y<l.length;y++)l[y].to<=a&&l.splice(y--,1)}let u=o.finish();return new n(u,t,jt(u))}};function jt(n,e=null,t=0){let i=null;
return n.between(t,1e9,(s,r,{spec:o})=>{if(!(e&&o.diagnostics.indexOf(e)<0))if(!i)i=new Lr(s,r,e||o.diagnostics[0]);else{if(o.diagnostics.indexOf(i.diagnostic)<
0)return!1;i=new Lr(i.from,r,i.diagnostic)}}),i}function rp(n,e){let t=e.pos,i=e.end||t,s=n.state.facet(Gn).hideOn(n,t,i);if(s!=null)return s;let r=n.startState.
doc.lineAt(e.pos);return!!(n.effects.some(o=>o.is(Fr))||n.changes.touchesRange(r.from,Math.max(r.to,i)))}function op(n,e){return n.field(qe,!1)?e:e.concat(E.appendConfig.
of(d1))}function lp(n,e){return{effects:op(n,[Fr.of(e)])}}var Fr=E.define(),$a=E.define(),ap=E.define(),qe=ie.define({create(){return new mi(I.none,null,null)},
update(n,e){if(e.docChanged&&n.diagnostics.size){let t=n.diagnostics.map(e.changes),i=null,s=n.panel;if(n.selected){let r=e.changes.mapPos(n.selected.from,1);i=
jt(t,n.selected.diagnostic,r)||jt(t,null,r)}!t.size&&s&&e.state.facet(Gn).autoPanel&&(s=null),n=new mi(t,s,i)}for(let t of e.effects)if(t.is(Fr)){let i=e.state.
facet(Gn).autoPanel?t.value.length?Yn.open:null:n.panel;n=mi.init(t.value,i,e.state)}else t.is($a)?n=new mi(n.diagnostics,t.value?Yn.open:null,n.selected):t.is(
ap)&&(n=new mi(n.diagnostics,n.panel,t.value));return n},provide:n=>[Xs.from(n,e=>e.panel),P.decorations.from(n,e=>e.diagnostics)]});var i1=I.mark({class:"cm-lintRange cm-lintRange-active"});function n1(n,e,t){let{diagnostics:i}=n.state.field(qe),s,r=-1,o=-1;i.between(e-(t<0?1:0),e+(t>0?1:0),
(a,h,{spec:f})=>{if(e>=a&&e<=h&&(a==h||(e>a||t>0)&&(e<h||t<0)))return s=f.diagnostics,r=a,o=h,!1});let l=n.state.facet(Gn).tooltipFilter;return s&&l&&(s=l(s,n.state)),
s?{pos:r,end:o,above:!0,create(){return{dom:hp(n,s)}}}:null}function hp(n,e){return He("ul",{class:"cm-tooltip-lint"},e.map(t=>up(n,t,!1)))}var s1=n=>{let e=n.state.
field(qe,!1);(!e||!e.panel)&&n.dispatch({effects:op(n.state,[$a.of(!0)])});let t=tu(n,Yn.open);return t&&t.dom.querySelector(".cm-panel-lint ul").focus(),!0},np=n=>{
let e=n.state.field(qe,!1);return!e||!e.panel?!1:(n.dispatch({effects:$a.of(!1)}),!0)},r1=n=>{let e=n.state.field(qe,!1);if(!e)return!1;let t=n.state.selection.
main,i=jt(e.diagnostics,null,t.to+1);return!i&&(i=jt(e.diagnostics,null,0),!i||i.from==t.from&&i.to==t.to)?!1:(n.dispatch({selection:{anchor:i.from,head:i.to},scrollIntoView:!0}),
eu(n,i.from,1,{tooltip:mp,until:s=>s.docChanged||s.newSelection.main.head<i.from||s.newSelection.main.head>i.to}),!0)};var fp=[{key:"Mod-Shift-m",run:s1,preventDefault:!0},{key:"F8",run:r1}];var Gn=O.define({combine(n){return{sources:n.map(e=>e.source).filter(e=>e!=null),...Fe(n.map(e=>e.config),{delay:750,markerFilter:null,tooltipFilter:null,needsRefresh:null,
hideOn:()=>null},{delay:Math.max,markerFilter:sp,tooltipFilter:sp,needsRefresh:(e,t)=>e?t?i=>e(i)||t(i):e:t,hideOn:(e,t)=>e?t?(i,s,r)=>e(i,s,r)||t(i,s,r):e:t,autoPanel:(e,t)=>e||
t})}}});function sp(n,e){return n?e?(t,i)=>e(n(t,i),i):n:e}function cp(n){let e=[];if(n)e:for(let{name:t}of n){for(let i=0;i<t.length;i++){let s=t[i];if(/[a-zA-Z]/.test(s)&&!e.some(r=>r.toLowerCase()==s.toLowerCase())){
e.push(s);continue e}}e.push("")}return e}function up(n,e,t){var i;let s=t?cp(e.actions):[];return He("li",{class:"cm-diagnostic cm-diagnostic-"+e.severity},He(
"span",{class:"cm-diagnosticText"},e.renderMessage?e.renderMessage(n):e.message),(i=e.actions)===null||i===void 0?void 0:i.map((r,o)=>{let l=0,a=d=>{if(d.preventDefault(),
l>Date.now()-100)return;let p=jt(n.state.field(qe).diagnostics,e);p&&r.apply(n,p.from,p.to),l=Date.now()},{name:h}=r,f=s[o]?h.indexOf(s[o]):-1,c=f<0?h:[h.slice(
0,f),He("u",h.slice(f,f+1)),h.slice(f+1)],u=r.markClass?" "+r.markClass:"";return He("button",{type:"button",class:"cm-diagnosticAction"+u,onclick:a,onmousedown:a,
"aria-label":` Action: ${h}${f<0?"":` (access key "${s[o]})"`}.`},c)}),e.source&&He("div",{class:"cm-diagnosticSource"},e.source))}var Va=class extends Ve{constructor(e){
super(),this.sev=e}eq(e){return e.sev==this.sev}toDOM(){return He("span",{class:"cm-lintPoint cm-lintPoint-"+this.sev})}},Ir=class{constructor(e,t){this.diagnostic=
t,this.id="item_"+Math.floor(Math.random()*4294967295).toString(16),this.dom=up(e,t,!0),this.dom.id=this.id,this.dom.setAttribute("role","option")}},Yn=class n{constructor(e){
this.view=e,this.items=[];let t=s=>{if(!(s.ctrlKey||s.altKey||s.metaKey)){if(s.keyCode==27)np(this.view),this.view.focus();else if(s.keyCode==38||s.keyCode==33)
this.moveSelection((this.selectedIndex-1+this.items.length)%this.items.length);else if(s.keyCode==40||s.keyCode==34)this.moveSelection((this.selectedIndex+1)%this.
items.length);else if(s.keyCode==36)this.moveSelection(0);else if(s.keyCode==35)this.moveSelection(this.items.length-1);else if(s.keyCode==13)this.view.focus();else if(s.
keyCode>=65&&s.keyCode<=90&&this.selectedIndex>=0){let{diagnostic:r}=this.items[this.selectedIndex],o=cp(r.actions);for(let l=0;l<o.length;l++)if(o[l].toUpperCase().
charCodeAt(0)==s.keyCode){let a=jt(this.view.state.field(qe).diagnostics,r);a&&r.actions[l].apply(e,a.from,a.to)}}else return;s.preventDefault()}},i=s=>{for(let r=0;r<
this.items.length;r++)this.items[r].dom.contains(s.target)&&this.moveSelection(r)};this.list=He("ul",{tabIndex:0,role:"listbox","aria-label":this.view.state.phrase(
"Diagnostics"),onkeydown:t,onclick:i}),this.dom=He("div",{class:"cm-panel-lint"},this.list,He("button",{type:"button",name:"close","aria-label":this.view.state.
phrase("close"),onclick:()=>np(this.view)},"×")),this.update()}get selectedIndex(){let e=this.view.state.field(qe).selected;if(!e)return-1;for(let t=0;t<this.items.
length;t++)if(this.items[t].diagnostic==e.diagnostic)return t;return-1}update(){let{diagnostics:e,selected:t}=this.view.state.field(qe),i=0,s=!1,r=null,o=new Set;
for(e.between(0,this.view.state.doc.length,(l,a,{spec:h})=>{for(let f of h.diagnostics){if(o.has(f))continue;o.add(f);let c=-1,u;for(let d=i;d<this.items.length;d++)
if(this.items[d].diagnostic==f){c=d;break}c<0?(u=new Ir(this.view,f),this.items.splice(i,0,u),s=!0):(u=this.items[c],c>i&&(this.items.splice(i,c-i),s=!0)),t&&u.
diagnostic==t.diagnostic?u.dom.hasAttribute("aria-selected")||(u.dom.setAttribute("aria-selected","true"),r=u):u.dom.hasAttribute("aria-selected")&&u.dom.removeAttribute(
"aria-selected"),i++}});i<this.items.length&&!(this.items.length==1&&this.items[0].diagnostic.from<0);)s=!0,this.items.pop();this.items.length==0&&(this.items.push(
new Ir(this.view,{from:-1,to:-1,severity:"info",message:this.view.state.phrase("No diagnostics")})),s=!0),r?(this.list.setAttribute("aria-activedescendant",r.id),
this.view.requestMeasure({key:this,read:()=>({sel:r.dom.getBoundingClientRect(),panel:this.list.getBoundingClientRect()}),write:({sel:l,panel:a})=>{let h=a.height/
this.list.offsetHeight;l.top<a.top?this.list.scrollTop-=(a.top-l.top)/h:l.bottom>a.bottom&&(this.list.scrollTop+=(l.bottom-a.bottom)/h)}})):this.selectedIndex<0&&
this.list.removeAttribute("aria-activedescendant"),s&&this.sync()}sync(){let e=this.list.firstChild;function t(){let i=e;e=i.nextSibling,i.remove()}for(let i of this.
items)if(i.dom.parentNode==this.list){for(;e!=i.dom;)t();e=i.dom.nextSibling}else this.list.insertBefore(i.dom,e);for(;e;)t()}moveSelection(e){if(this.selectedIndex<
0)return;let t=this.view.state.field(qe),i=jt(t.diagnostics,this.items[e].diagnostic);i&&this.view.dispatch({selection:{anchor:i.from,head:i.to},scrollIntoView:!0,
effects:ap.of(i)})}static open(e){return new n(e)}};function Er(n,e='viewBox="0 0 40 40"'){return`url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg\
" ${e}>${encodeURIComponent(n)}</svg>')`}function Rr(n){return Er(`<path d="m0 2.5 l2 -1.5 l1 0 l2 1.5 l1 0" stroke="${n}" fill="none" stroke-width=".7"/>`,'wid\
th="6" height="3"')}var o1=P.baseTheme({".cm-diagnostic":{padding:"3px 6px 3px 8px",marginLeft:"-1px",display:"block",whiteSpace:"pre-wrap"},".cm-diagnostic-err\
or":{borderLeft:"5px solid #d11"},".cm-diagnostic-warning":{borderLeft:"5px solid orange"},".cm-diagnostic-info":{borderLeft:"5px solid #999"},".cm-diagnostic-h\
int":{borderLeft:"5px solid #66d"},".cm-diagnosticAction":{font:"inherit",border:"none",padding:"2px 4px",backgroundColor:"#444",color:"white",borderRadius:"3px",
marginLeft:"8px",cursor:"pointer"},".cm-diagnosticSource":{fontSize:"70%",opacity:.7},".cm-lintRange":{backgroundPosition:"left bottom",backgroundRepeat:"repeat\
-x",paddingBottom:"0.7px"},".cm-lintRange-error":{backgroundImage:Rr("#f11")},".cm-lintRange-warning":{backgroundImage:Rr("orange")},".cm-lintRange-info":{backgroundImage:Rr(
"#999")},".cm-lintRange-hint":{backgroundImage:Rr("#66d")},".cm-lintRange-active":{backgroundColor:"#ffdd9980"},".cm-tooltip-lint":{padding:0,margin:0},".cm-lin\
tPoint":{position:"relative","&:after":{content:'""',position:"absolute",bottom:0,left:"-2px",borderLeft:"3px solid transparent",borderRight:"3px solid transpar\
ent",borderBottom:"4px solid #d11"}},".cm-lintPoint-warning":{"&:after":{borderBottomColor:"orange"}},".cm-lintPoint-info":{"&:after":{borderBottomColor:"#999"}},
".cm-lintPoint-hint":{"&:after":{borderBottomColor:"#66d"}},".cm-panel.cm-panel-lint":{position:"relative","& ul":{maxHeight:"100px",overflowY:"auto","& [aria-s\
elected]":{backgroundColor:"#ddd","& u":{textDecoration:"underline"}},"&:focus [aria-selected]":{background_fallback:"#bdf",backgroundColor:"Highlight",color_fallback:"\
white",color:"HighlightText"},"& u":{textDecoration:"none"},padding:0,margin:0},"& [name=close]":{position:"absolute",top:"0",right:"2px",background:"inherit",border:"\
none",font:"inherit",padding:0,margin:0}},"&dark .cm-lintRange-active":{backgroundColor:"#86714a80"},"&dark .cm-panel.cm-panel-lint ul":{"& [aria-selected]":{backgroundColor:"\
#2e343e"}}});function l1(n){return n=="error"?4:n=="warning"?3:n=="info"?2:1}function dp(n){let e="hint",t=1;for(let i of n){let s=l1(i.severity);s>t&&(t=s,e=i.
severity)}return e}var Nr=class extends Be{constructor(e){super(),this.diagnostics=e,this.severity=dp(e)}toDOM(e){let t=document.createElement("div");t.className=
"cm-lint-marker cm-lint-marker-"+this.severity;let i=this.diagnostics,s=e.state.facet(Hr).tooltipFilter;return s&&(i=s(i,e.state)),i.length&&(t.onmouseover=()=>h1(
e,t,i)),t}};function a1(n,e){let t=i=>{let s=e.getBoundingClientRect();if(!(i.clientX>s.left-10&&i.clientX<s.right+10&&i.clientY>s.top-10&&i.clientY<s.bottom+10)){
for(let r=i.target;r;r=r.parentNode)if(r.nodeType==1&&r.classList.contains("cm-tooltip-lint"))return;window.removeEventListener("mousemove",t),n.state.field(pp)&&
n.dispatch({effects:qa.of(null)})}};window.addEventListener("mousemove",t)}function h1(n,e,t){function i(){let o=n.elementAtHeight(e.getBoundingClientRect().top+
5-n.documentTop);n.coordsAtPos(o.from)&&n.dispatch({effects:qa.of({pos:o.from,above:!1,clip:!1,create(){return{dom:hp(n,t),getCoords:()=>e.getBoundingClientRect()}}})}),
e.onmouseout=e.onmousemove=null,a1(n,e)}let{hoverTime:s}=n.state.facet(Hr),r=setTimeout(i,s);e.onmouseout=()=>{clearTimeout(r),e.onmouseout=e.onmousemove=null},
e.onmousemove=()=>{clearTimeout(r),r=setTimeout(i,s)}}function f1(n,e){let t=Object.create(null);for(let s of e){let r=n.lineAt(s.from);(t[r.from]||(t[r.from]=[])).
push(s)}let i=[];for(let s in t)i.push(new Nr(t[s]).range(+s));return V.of(i,!0)}var c1=ir({class:"cm-gutter-lint",markers:n=>n.state.field(za),widgetMarker:(n,e,t)=>{
let i=[];return n.state.field(za).between(t.from,t.to,(s,r,o)=>{s>t.from&&s<t.to&&i.push(...o.diagnostics)}),i.length?new Nr(i):null}}),za=ie.define({create(){return V.
empty},update(n,e){n=n.map(e.changes);let t=e.state.facet(Hr).markerFilter;for(let i of e.effects)if(i.is(Fr)){let s=i.value;t&&(s=t(s||[],e.state)),n=f1(e.state.
doc,s.slice(0))}return n}}),qa=E.define(),pp=ie.define({create(){return null},update(n,e){return n&&e.docChanged&&(n=rp(e,n)?null:{...n,pos:e.changes.mapPos(n.pos)}),
e.effects.reduce((t,i)=>i.is(qa)?i.value:t,n)},provide:n=>qi.from(n)}),u1=P.baseTheme({".cm-gutter-lint":{width:"1.4em","& .cm-gutterElement":{padding:".2em"}},
".cm-lint-marker":{width:"1em",height:"1em"},".cm-lint-marker-info":{content:Er('<path fill="#aaf" stroke="#77e" stroke-width="6" stroke-linejoin="round" d="M5 \
5L35 5L35 35L5 35Z"/>')},".cm-lint-marker-warning":{content:Er('<path fill="#fe8" stroke="#fd7" stroke-width="6" stroke-linejoin="round" d="M20 6L37 35L3 35Z"/>')},
".cm-lint-marker-error":{content:Er('<circle cx="20" cy="20" r="15" fill="#f87" stroke="#f43" stroke-width="6"/>')}}),mp=Zc(n1,{hideOn:rp}),d1=[qe,P.decorations.
compute([qe],n=>{let{selected:e,panel:t}=n.field(qe);return!e||!t||e.from==e.to?I.none:I.set([i1.range(e.from,e.to)])}),mp,o1],Hr=O.define({combine(n){return Fe(
n,{hoverTime:300,markerFilter:null,tooltipFilter:null})}});function gp(n={}){return[Hr.of(n),za,c1,u1,pp]}var vt=Z(bi(),1);var p1=/"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g,m1={"{":"object","[":"array"};function yp(n,e){let t=[],i=null;for(let s of n.matchAll(p1)){let[r,o]=[s[0],
s.index];if(i??=o<e&&e<=o+r.length&&g1(r,e-o)?ja(t,o+(r[0]==='"'?1:0),r[0]==='"'):null,i??=o>=e?ja(t,e,!1):null,b1(t,r),i&&!t.includes(i.frame))break}return i??=
ja(t,e,!1),i.frame?{...i.cursor,names:i.frame.names}:null}function g1(n,e){return/^[{}[\],:]/.test(n)?!1:n[0]!=='"'||e<n.length||!/^"(?:[^"\\]|\\.)*"$/.test(n)}
function ja(n,e,t){let i=n.at(-1),s=i?.kind==="object"?i.expects:"value",r=n.slice(0,-1).map(bp);return{cursor:{path:i&&s==="value"?[...r,bp(i)]:r,expects:s,from:e,
quoted:t,names:[]},frame:i}}var bp=n=>n.kind==="array"?n.index:n.name;function b1(n,e){let t=n.at(-1),i=m1[e];i?n.push({kind:i,names:[],name:"",index:0,expects:i===
"object"?"name":"value"}):e==="}"||e==="]"?n.pop():e===":"&&t?t.expects="value":e===","&&t?.kind==="array"?t.index++:e===","&&t?t.expects="name":t?.kind==="obje\
ct"&&t.expects==="name"&&e[0]==='"'&&(t.name=e.replaceAll(/^"|"$/g,""),t.names.push(t.name))}var wp=n=>n.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g,"_").toLowerCase();function Wr(n,e){let t=Xn(n,n);for(let i of e)t=t.flatMap(s=>typeof i=="number"?[s.items]:[s.
properties?.[wp(i)]]).filter(s=>s!==void 0).flatMap(s=>Xn(n,s));return t}function Xn(n,e){return e.$ref?Xn(n,{...n.$defs?.[e.$ref.split("/").at(-1)??""],...e.description?
{description:e.description}:{}}):e.anyOf?e.anyOf.flatMap(t=>Xn(n,t)):[e]}function kp(n,e,t){let i=new Set(t.map(wp));return Wr(n,e).flatMap(r=>Object.entries(r.
properties??{})).filter(([r])=>!i.has(r)).map(([r,o])=>({label:r,detail:Sp(n,o),info:o.description??"",text:`"${r}": ${y1(n,o)}`}))}function vp(n,e){return Wr(n,
e).flatMap(t=>(t.enum??(t.type==="boolean"?[!0,!1]:[])).map(s=>({label:String(s),detail:"",info:t.description??"",text:JSON.stringify(s)})))}function Sp(n,e){let t=Xn(
n,e).flatMap(i=>i.enum?"word":i.type??[]);return[...new Set(t)].join(" or ")}var xp={object:"{${}}",array:"[${}]",string:'"${}"',word:'"${}"'};function y1(n,e){
let t=Sp(n,e).split(" or ");return xp[t.find(i=>i in xp)??""]??"${}"}var x1={$eq:"is",$ne:"is not",$gt:"more than",$gte:"at least",$lt:"less than",$lte:"at most",$in:"one of",$nin:"none of",$regex:"matches the pattern"},Cp={"meta\
data.":"a pair of the request’s metadata","params.model":"the model that was asked for","params.":"a field of the body","url.pathname":"the path of the reques\
t",$and:"all of these",$or:"one of these"};function Ap(n,e,t){let i=n.state.doc.toString(),s=yp(i,n.pos);if(!s||!e)return null;let r=s.expects==="name"?w1(e,s):
v1(e,s,t,i),o=s.quoted||s.from<n.pos;return r.length===0||!(o||n.explicit||/[{,:[]\s*$/.test(i.slice(Math.max(0,n.pos-80),n.pos)))?null:{from:s.from,options:r.map(
l=>A1(l,s)),validFor:/^[\w@$./:-]*$/}}function w1(n,{path:e,names:t}){let i=e.lastIndexOf("query");if(i<0)return kp(n,e,t);let r=e.slice(i+1).filter(o=>typeof o==
"string"&&!["$and","$or"].includes(o)).length===0?Cp:x1;return Object.entries(r).map(([o,l])=>({label:o,detail:l,info:"",text:`"${o}${k1(o,r===Cp)}`}))}function k1(n,e){
return n==="$and"||n==="$or"?'": [${}]':n.endsWith(".")?'${key}": {"$eq": "${}"}':e?'": {"$eq": "${}"}':n==="$in"||n==="$nin"?'": [${}]':'": ${}'}function v1(n,{
path:e},t,i){let s=vp(n,e),r=S1(e,t,i).map(l=>({label:l,detail:"",info:"",text:JSON.stringify(l)})),o=Wr(n,e).some(l=>l.type==="object")&&typeof e.at(-1)=="numb\
er";return[...s,...r,...o?[{label:"{ }",detail:"object",info:"",text:"{${}}"}]:[]]}function S1(n,e,t){let[i,s]=[n.at(-2),n.at(-1)];return s==="virtual_key"?e.virtualKeys:
s==="provider"?[...e.virtualKeys.map(r=>`@${r}`),...e.providers]:s==="then"||s==="default"&&i==="strategy"?C1(t):s==="model"&&(i==="override_params"||i==="defau\
lt_params")?e.models:i==="hash_fields"?["metadata._user","params.user","params.model","url.pathname"]:[]}function C1(n){return[...new Set([...n.matchAll(/"name"\s*:\s*"([^"\\]+)"/g)].
map(e=>e[1]??""))]}function A1({label:n,detail:e,info:t,text:i},s){return{label:n,detail:e,...t?{info:t}:{},type:s.expects==="name"?"property":"constant",apply:(r,o,l,a)=>T1(
r,o,i,s,l,a)}}function T1(n,e,t,i,s,r){let o=n.state.doc,l=i.quoted?s-1:s,a=o.sliceString(r,Math.min(o.length,r+400)),h=i.quoted&&a[0]==='"',f=a.slice(h?1:0);if(i.
expects==="name"&&/^\s*:/.test(f)){let u=`"${e.label}"`;n.dispatch({changes:{from:l,to:h?r+1:r,insert:u},selection:{anchor:l+u.length}});return}let c=/^\s*["{[]/.
test(f)?",":"";Qu(t+c)(n,e,l,h?r+1:r)}var Mp=Z(ae(),1),M1=In([{tag:v.propertyName,class:"json-name"},{tag:v.string,class:"json-text"},{tag:v.number,class:"json-number"},{tag:[v.bool,v.null],class:"j\
son-word"},{tag:[v.separator,v.squareBracket,v.brace],class:"json-mark"}]);function Tp({ref:n,value:e,change:t,marks:i,schema:s,names:r,save:o}){let l=(0,vt.useRef)(
null),a=(0,vt.useRef)(null),h=(0,vt.useRef)({change:t,schema:s,names:r,save:o});return h.current={change:t,schema:s,names:r,save:o},(0,vt.useEffect)(()=>{if(!l.
current)return;let f=new P({parent:l.current,state:Y.create({doc:e,extensions:P1(h)})});return a.current=f,()=>{f.destroy(),a.current=null}},[]),(0,vt.useEffect)(
()=>{let f=a.current;f&&f.state.doc.toString()!==e&&f.dispatch({changes:{from:0,to:f.state.doc.length,insert:e}})},[e]),(0,vt.useEffect)(()=>{let f=a.current;f&&
i&&f.dispatch(lp(f.state,i.map(c=>O1(c,f.state.doc.length))))},[i]),(0,vt.useImperativeHandle)(n,()=>({select:({from:f,to:c})=>{let u=a.current;if(!u)return;let d=Math.
min(c,u.state.doc.length);u.dispatch({selection:{anchor:Math.min(f,d),head:d},effects:P.scrollIntoView(Math.min(f,d),{y:"center"})}),u.focus()}})),(0,Mp.jsx)("d\
iv",{ref:l,className:"json-editor"})}function O1({from:n,to:e,level:t,message:i},s){return{from:Math.min(n,s),to:Math.min(Math.max(e,n),s),severity:t,message:i}}
function P1(n){return[su(),Lu(),gp(),yd(),Gc(),Xc(),ru(),Au(),Vu(),td(),ip(),Nu(M1),od({override:[e=>Ap(e,n.current.schema,n.current.names)],icons:!1}),_e.high(
ri.of([{key:"Mod-s",preventDefault:!0,run:()=>(n.current.save(),!0)}])),ri.of([...sd,...Gd,...vd,...Bu,...ka,...fp]),P.lineWrapping,Y.tabSize.of(2),P.contentAttributes.
of({"aria-label":"Config as JSON",spellcheck:"false"}),P.updateListener.of(e=>{e.docChanged&&n.current.change(e.state.doc.toString())})]}var be=Z(ae(),1);function Pp({found:n,text:e,checking:t,open:i}){let s=n.filter(o=>o.level==="error").length,r=n.length-s;return n.length===0?(0,be.jsxs)("div",
{className:"findings-none",role:"status",children:[(0,be.jsx)(en,{size:20,radius:"xl",variant:"light",color:t?"gray":"teal",children:(0,be.jsx)(ns,{size:13})}),
(0,be.jsx)(_,{size:"sm",c:"dimmed",children:t?"Checking…":"Nothing is wrong with it."})]}):(0,be.jsxs)("div",{role:"region","aria-label":"Findings",children:[
(0,be.jsx)(_,{size:"xs",c:"dimmed",px:"md",pt:10,role:"status",children:[Op(s,"error"),Op(r,"warning")].filter(Boolean).join(", ")}),(0,be.jsx)("ul",{className:"\
findings",children:n.map((o,l)=>(0,be.jsx)("li",{children:(0,be.jsxs)(yi,{className:"finding",onClick:()=>i(o),children:[(0,be.jsx)(en,{size:20,radius:"xl",variant:"\
light",color:o.level==="error"?"red":"orange",role:"img","aria-label":o.level,children:o.level==="error"?(0,be.jsx)(rs,{size:13}):(0,be.jsx)(bh,{size:12})}),(0,be.jsxs)(
"span",{className:"finding-text",children:[(0,be.jsx)("span",{className:"mono finding-path",children:o.path||`line ${Wh(e,o.from).line}`}),(0,be.jsx)("span",{className:"\
wrap",children:o.message})]})]})},l))})]})}var Op=(n,e)=>n===0?"":n===1?`1 ${e}`:`${n} ${e}s`;var le=Z(ae(),1),D1=250;function Bp(n){let[e]=Qn(n,D1),t=(0,Ka.useMemo)(()=>Dp(n),[n]),i=dh(e,e!==""&&Dp(e)===null),s=e===n&&i.isSuccess&&!i.isPlaceholderData,r=(0,Ka.useMemo)(
()=>t?[t]:B1(n,i.data??[]),[t,n,i.data]);return{text:e,readable:t===null,found:t||s?r:null,shown:r,checking:!t&&!s&&!i.error,error:t?null:i.error}}function Dp(n){
try{return rn(n),null}catch(e){if(!(e instanceof Hh))throw e;return{level:"error",path:"",message:e.message,from:e.at,to:e.at+1}}}function B1(n,e){if(e.length===
0)return[];let t=rn(n);return e.map(i=>({...i,...ls(t,i.path)}))}function Rp({ref:n,name:e,rename:t,text:i,change:s,checked:r,select:o,save:l}){let a=uh(),h=ts().
data?.data.map(d=>d.slug)??[],f=lh().data?.data.map(d=>d.slug)??[],c=ki().data?.data.map(d=>d.id)??[],u=[...new Set(c.map(d=>d.replace(/^@[^/]+\//,"")))];return(0,le.jsxs)(
xi,{radius:"lg",className:"config-document",children:[(0,le.jsxs)(Le,{p:"md",gap:"sm",align:"flex-end",wrap:"wrap",children:[(0,le.jsx)(Zi,{label:"Name",placeholder:"\
Main route",value:e,onChange:d=>t(d.currentTarget.value),maxLength:255,required:!0,style:{flex:"1 1 200px"}}),(0,le.jsxs)(Ie,{position:"bottom-end",width:300,children:[
(0,le.jsx)(Ie.Target,{children:(0,le.jsx)(it,{variant:"default",leftSection:(0,le.jsx)(Th,{size:16}),rightSection:(0,le.jsx)(ss,{size:14}),children:"Templates"})}),
(0,le.jsx)(Ie.Dropdown,{children:ln.map(d=>(0,le.jsxs)(Ie.Item,{onClick:()=>s(hs(d,as(h,c))),children:[(0,le.jsx)(_,{size:"sm",children:d.name}),(0,le.jsx)(_,{size:"\
xs",c:"dimmed",children:d.about})]},d.slug))})]}),(0,le.jsx)(it,{variant:"default",leftSection:(0,le.jsx)(Oh,{size:16}),onClick:()=>s(Ke(i)),disabled:!r.readable,
children:"Lay out"})]}),(0,le.jsx)(Tp,{ref:n,value:i,change:s,marks:r.found,schema:a.data,names:{virtualKeys:h,providers:f,models:u},save:l}),(0,le.jsx)(mt,{error:r.
error,title:"The config cannot be checked"}),(0,le.jsx)(Pp,{found:r.shown,text:i,checking:r.checking,open:o})]})}var Ji=Z(bi(),1);var Ep={metadata:[],message:"Say hello.",maxTokens:"256",path:"/v1/chat/completions",more:""};function Lp(n){let e=_a(n.more);if(!e)return null;let t=Number(n.maxTokens);
return{path:n.path||"/v1/chat/completions",metadata:Object.fromEntries(n.metadata.map(Ua)),body:{...n.model?{model:n.model}:{},messages:[{role:"user",content:n.
message}],...Number.isInteger(t)&&t>0?{max_tokens:t}:{},...e}}}function Ua(n){let e=n.indexOf("=");return e<0?[n.trim(),""]:[n.slice(0,e).trim(),n.slice(e+1).trim()]}
function _a(n){if(n.trim()==="")return{};try{let e=JSON.parse(n);return e!==null&&typeof e=="object"&&!Array.isArray(e)?e:null}catch{return null}}var R1=/chat|instruct|mini|flash|haiku|sonnet|turbo|small/;
function Ip(n){let e=n.filter(i=>!i.startsWith("@local/"));return(e.find(i=>R1.test(i))??e[0]??n[0]??"").replace(/^@[^/]+\//,"")}function Np(n){let e=Object.entries(
n).filter(([,t])=>t!=="");return Object.fromEntries(e.map(([t,i])=>[t,[/^\d+$/.test(i)?Number(i):i]]))}var Fp=Z(bi(),1);var ye=Z(ae(),1);function Hp({value:n,models:e,change:t}){let[i,s]=(0,Fp.useState)(!1);return(0,ye.jsxs)(Ut,{gap:"sm",children:[(0,ye.jsxs)($r,{cols:{base:1,xs:2},
spacing:"sm",children:[(0,ye.jsx)(Qa,{label:"Model",data:e,value:n.model,onChange:r=>t({model:r}),placeholder:"gpt-4o-mini",limit:30}),(0,ye.jsx)(nh,{label:"Met\
adata",placeholder:n.metadata.length>0?void 0:"plan=paid",value:n.metadata,onChange:r=>t({metadata:r.filter(o=>Ua(o)[0]!=="")}),splitChars:[","],acceptValueOnBlur:!0})]}),
(0,ye.jsx)(Za,{label:"Message",value:n.message,onChange:r=>t({message:r.currentTarget.value}),autosize:!0,minRows:1,maxRows:6}),(0,ye.jsx)("div",{children:(0,ye.jsx)(
it,{variant:"subtle",size:"compact-sm",color:"gray",c:"dimmed",fw:450,px:0,onClick:()=>s(!i),"aria-expanded":i,leftSection:i?(0,ye.jsx)(ss,{size:14}):(0,ye.jsx)(
xh,{size:14}),children:"Path, longest answer, further fields"})}),(0,ye.jsx)(Xa,{expanded:i,children:(0,ye.jsxs)(Ut,{gap:"sm",children:[(0,ye.jsxs)($r,{cols:2,spacing:"\
sm",children:[(0,ye.jsx)(Zi,{label:"Path",value:n.path,onChange:r=>t({path:r.currentTarget.value})}),(0,ye.jsx)(Zi,{label:"Longest answer, tokens",value:n.maxTokens,
onChange:r=>t({maxTokens:r.currentTarget.value}),inputMode:"numeric"})]}),(0,ye.jsx)(eh,{label:"Further fields of the body",placeholder:'{"temperature": 0, "use\
r": "ann"}',value:n.more,onChange:r=>t({more:r}),error:_a(n.more)===null&&"Not a JSON object",autosize:!0,minRows:2,maxRows:8})]})})]})}var R=Z(ae(),1),E1=[{value:"",label:"answers well"},{value:"429",label:"says 429"},{value:"500",label:"says 500"},{value:"503",label:"says 503"},{value:"silent",
label:"never answers"},{value:"connect",label:"cannot be reached"},{value:"broken",label:"breaks off its stream"},{value:"hit",label:"is in the cache"}],L1=24,I1="\
next in order",N1={answered:"teal",failed:"red",entered:"water","left out":"gray","not reached":"gray"};function Vp(n){return(0,R.jsx)("ul",{className:"tree","a\
ria-label":"Decision tree",children:(0,R.jsx)(zp,{branch:n.tree,share:null,...n})})}function zp({branch:n,share:e,...t}){let i=t.targets.find(f=>f.path===n.path),
{icon:s,name:r}=Xr[n.kind],o=on(n.path),l=n.settings.shares??[],a=n.children.slice(0,L1),h=n.state==="answered"&&t.status>=400;return(0,R.jsxs)("li",{className:"\
node-item",children:[(0,R.jsxs)("div",{className:"node","data-state":h?"failed":n.state,children:[(0,R.jsxs)("div",{className:"node-head",children:[(0,R.jsx)(en,
{variant:"light",size:26,radius:"sm",color:n.state==="not reached"||n.state==="left out"?"gray":void 0,"aria-hidden":"true",children:(0,R.jsx)(s,{size:16,stroke:1.8})}),
(0,R.jsxs)("div",{className:"node-names",children:[(0,R.jsx)(yi,{className:"node-name",onClick:()=>t.open(o),title:"Show it in the document",children:n.name||H1(
n,i,r)}),(0,R.jsx)(_,{size:"xs",c:"dimmed",className:"wrap",children:n.kind==="target"?W1(i,n):[n.name&&r,Xr[n.kind].about].filter(Boolean).join(", ")})]}),e!==
null&&(0,R.jsx)("span",{className:"chip-share",children:F1(e)}),(0,R.jsx)(Rt,{size:"sm",variant:"light",color:h?"red":N1[n.state],tt:"none",children:h?`answered\
 ${t.status}`:n.state})]}),n.why&&n.why!==I1&&n.state!=="entered"&&(0,R.jsx)(_,{size:"xs",c:"dimmed",className:"node-line",children:n.why}),i&&!i.found&&(0,R.jsx)(
_,{size:"xs",className:"node-line node-wrong",children:i.virtual_key?`There is no virtual key ${i.virtual_key} here.`:"It is not known which provider this is."}),
(0,R.jsx)($1,{conditions:Eh(n),otherwise:String(n.settings.default??""),children:n.children}),(0,R.jsx)(q1,{facts:[...Ih(n),...V1(n)]}),(0,R.jsx)(j1,{branch:n}),
n.kind==="target"&&(0,R.jsxs)("div",{className:"node-foot",children:[(0,R.jsx)(es,{size:"xs",w:170,"aria-label":`Suppose ${n.name||o||"the target"}`,data:E1,value:t.
script[n.path]??"",onChange:f=>t.suppose(n.path,f??""),allowDeselect:!1,comboboxProps:{width:190,position:"bottom-start"}}),i&&(0,R.jsx)(_,{size:"xs",c:"dimmed",
ta:"right",children:z1(i)})]})]}),a.length>0&&(0,R.jsxs)("ul",{children:[a.map((f,c)=>(0,R.jsx)(zp,{...t,branch:f,share:n.kind==="loadbalance"?l[c]??null:null},
f.path)),n.children.length>a.length&&(0,R.jsx)("li",{className:"node-item",children:(0,R.jsxs)(_,{size:"xs",c:"dimmed",p:6,children:["and ",n.children.length-a.
length," more"]})})]})]})}var F1=n=>`${Number((n*100).toPrecision(3))} %`;function H1(n,e,t){return n.kind!=="target"?t:e?.virtual_key?`@${e.virtual_key}`:e?.provider??
"Whoever the request names"}function W1(n,e){return n?[n.virtual_key&&e.name?`@${n.virtual_key}`:"",n.provider!==n.virtual_key?n.provider:"",n.model??"no model",
n.custom_host??""].filter(Boolean).join(" · "):""}function V1(n){let e=n.settings.on_status_codes;return Array.isArray(e)?[`goes on after ${e.join(", ")} only`]:
[]}function z1({estimate:n}){let e=`≈ ${Bh(n.tokens_in)} tokens in`;if(n.cost_min===null)return`${e}, no price known`;let t=n.cost_max===null?"and the answer":
`to ${Yr(n.cost_max)}`;return`${e}, ${Yr(n.cost_min)} ${t}`}function $1({conditions:n,otherwise:e,children:t}){let i=s=>t.find(r=>r.path===s)?.name||on(s);return n.
length===0?null:(0,R.jsxs)("ol",{className:"conditions",children:[n.map((s,r)=>(0,R.jsxs)("li",{"data-holds":String(s.holds),children:[(0,R.jsx)("span",{className:"\
condition-mark",role:"img","aria-label":s.holds===null?"not looked at":s.holds?"holds":"does not hold",children:s.holds===null?"–":s.holds?(0,R.jsx)(ns,{size:13}):
(0,R.jsx)(rs,{size:13})}),(0,R.jsxs)("span",{className:"condition-text",children:[(0,R.jsx)("code",{children:s.query}),s.values.map(o=>(0,R.jsxs)("span",{className:"\
condition-value",children:[o.path," is ",o.value===null||o.value===void 0?"not there":(0,R.jsx)("code",{children:JSON.stringify(o.value)})]},o.path))]}),(0,R.jsx)(
Wp,{to:i(s.leadsTo)})]},r)),e&&(0,R.jsxs)("li",{"data-holds":String(n.every(s=>s.holds===!1)),children:[(0,R.jsx)("span",{className:"condition-mark"}),(0,R.jsx)(
"span",{className:"condition-text",children:"otherwise"}),(0,R.jsx)(Wp,{to:i(e)})]})]})}function Wp({to:n}){return(0,R.jsxs)("span",{className:"condition-leads",
children:[(0,R.jsx)(yh,{size:13,"aria-label":"leads to"})," ",n]})}function q1({facts:n}){return n.length===0?null:(0,R.jsx)("div",{className:"facts",children:n.
map(e=>(0,R.jsx)("span",{className:"fact",children:e},e))})}function j1({branch:n}){let e=Lh(n);return e.length===0?null:(0,R.jsx)("ol",{className:"story","aria\
-label":"What happened here",children:e.map((t,i)=>(0,R.jsx)("li",{"data-kind":t.kind,children:t.text},i))})}var J=Z(ae(),1),K1=250;function $p({checked:n,open:e}){let t=ki().data?.data.map(y=>y.id)??[],i=zh(),[s,r]=(0,Ji.useState)({}),[o,l]=(0,Ji.useState)({}),[a,h]=(0,Ji.useState)(
.5),f={...Ep,model:n.text.includes('"local"')||t.length===0?i:Ip(t),...s},[c]=Qn(f,K1),u=Lp(c)??void 0,d={config:n.text,request:u,script:Np(o),draw:a},p=ph(d,u!==
void 0&&n.text!==""&&n.readable),m=n.shown.some(y=>y.level==="error"),g=(0,Ji.useRef)(void 0);p.data&&(g.current=p.data);let b=g.current,k=b!==void 0&&(p.data===
void 0||p.isPlaceholderData||!n.readable);return(0,J.jsx)(xi,{radius:"lg",className:"config-explain",component:"section","aria-label":"Explain",children:(0,J.jsxs)(
Ut,{gap:"md",p:"md",children:[(0,J.jsxs)("div",{children:[(0,J.jsx)(sh,{order:2,size:"h5",children:"Where would a request go?"}),(0,J.jsx)(_,{size:"xs",c:"dimme\
d",children:"Drawn as you type. Nothing is sent to a provider."})]}),(0,J.jsx)(Hp,{value:f,models:t,change:y=>r({...s,...y})}),p.isError&&m?(0,J.jsx)(_,{size:"s\
m",c:"dimmed",children:"The tree is drawn again when the errors are mended."}):(0,J.jsx)(mt,{error:p.error,title:"It cannot be explained",retry:()=>{p.refetch()}}),
!b&&p.isPending&&n.readable&&n.text!==""&&(0,J.jsx)(Kt,{height:220,radius:"md"}),b&&(0,J.jsxs)("div",{className:k?"stale":void 0,"aria-busy":p.isFetching,children:[
(0,J.jsx)(U1,{told:b,again:qp(b.explanation.tree)?()=>h(Math.random()):void 0}),(0,J.jsx)(Vp,{tree:b.explanation.tree,targets:b.targets,status:b.explanation.status,
script:o,suppose:(y,T)=>l({...o,[y]:T}),open:e})]})]})})}var qp=n=>n.kind==="loadbalance"&&n.state==="entered"||n.children.some(qp);function U1({told:{explanation:n},
again:e}){let t=n.status>0&&n.status<400,i=n.cached?"from the cache of":t?"from":"last asked:",s=jp(n.tree,n.answered_by)?.name;return(0,J.jsxs)(Le,{gap:"sm",mb:"\
sm",wrap:"nowrap",justify:"space-between",role:"status",children:[(0,J.jsxs)(Le,{gap:"xs",wrap:"nowrap",align:"flex-start",children:[(0,J.jsx)(Rt,{flex:"none",mt:1,
color:t?"teal":"red",variant:"light",radius:"sm",ff:"monospace",children:n.status||"—"}),(0,J.jsxs)(_,{size:"sm",children:[n.error&&`${Rh(n.error)}, `,n.answered_by&&
(0,J.jsxs)(J.Fragment,{children:[i," ",(0,J.jsx)("b",{children:s||on(n.answered_by)||"the provider"})]}),(0,J.jsxs)(_,{span:!0,c:"dimmed",size:"sm",children:[" ",
"after ",n.attempts===1?"1 attempt":`${n.attempts} attempts`,n.waited_s>0&&` and ${Gr(n.waited_s*1e3)} of waiting`,"; it may last ",Gr(n.total_timeout_s*1e3)]})]})]}),
e&&(0,J.jsx)(th,{label:"Draw the lots again",children:(0,J.jsx)(Zn,{variant:"default","aria-label":"Draw the lots again",onClick:e,children:(0,J.jsx)(kh,{size:16})})})]})}
function jp(n,e){if(n.path===e)return n;for(let t of n.children){let i=jp(t,e);if(i)return i}}var zr=Z(bi(),1);function Kp(n,e){let[t,i]=[n.split(`
`),e.split(`
`)],s=0;for(;s<t.length&&s<i.length&&t[s]===i[s];)s++;let r=0;for(;r<t.length-s&&r<i.length-s&&t[t.length-1-r]===i[i.length-1-r];)r++;let o=_1(t.slice(s,t.length-
r),i.slice(s,i.length-r)),l=[...Array(s).fill("same"),...o,...Array(r).fill("same")];return G1(l,t,i)}function _1(n,e){if(n.length*e.length>4e6)return[...n.map(
()=>"gone"),...e.map(()=>"new")];let t=e.length+1,i=new Uint32Array((n.length+1)*t);for(let l=n.length-1;l>=0;l--)for(let a=e.length-1;a>=0;a--){let h=Math.max(
i[(l+1)*t+a]??0,i[l*t+a+1]??0);i[l*t+a]=n[l]===e[a]?(i[(l+1)*t+a+1]??0)+1:h}let s=[],[r,o]=[0,0];for(;r<n.length||o<e.length;)r<n.length&&o<e.length&&n[r]===e[o]?
(s.push("same"),[r,o]=[r+1,o+1]):o>=e.length||r<n.length&&(i[(r+1)*t+o]??0)>=(i[r*t+o+1]??0)?(s.push("gone"),r++):(s.push("new"),o++);return s}function G1(n,e,t){
let[i,s]=[0,0];return n.map(r=>{if(r==="new")return{kind:r,text:t[s]??"",before:0,after:++s};let o=e[i++]??"";return r==="gone"?{kind:r,text:o,before:i,after:0}:
{kind:r,text:o,before:i,after:++s}})}function Up(n){let e=[],t=[],i=[],s=()=>{for(let r=0;r<Math.max(t.length,i.length);r++)e.push({left:t[r]??null,right:i[r]??
null});[t,i]=[[],[]]};for(let r of n)r.kind==="gone"?t.push(r):r.kind==="new"?i.push(r):(s(),e.push({left:r,right:r}));return s(),e}var z=Z(ae(),1),Y1={same:" ",gone:"−",new:"+"},Vr={same:"",gone:"removed: ",new:"added: "};function Gp({before:n,after:e,beforeName:t,afterName:i,split:s}){let r=Kp(
n,e),o=r.filter(l=>l.kind!=="same").length;return(0,z.jsxs)("div",{className:"diff-box",children:[o===0&&(0,z.jsx)(_,{size:"sm",c:"dimmed",p:"sm",children:"The \
documents are the same."}),s?(0,z.jsx)(J1,{lines:r,beforeName:t,afterName:i}):(0,z.jsx)(X1,{lines:r,label:`${t} to ${i}`})]})}function X1({lines:n,label:e}){return(0,z.jsx)(
"table",{className:"diff","aria-label":e,children:(0,z.jsx)("tbody",{children:n.map((t,i)=>(0,z.jsxs)("tr",{"data-kind":t.kind,children:[(0,z.jsx)("td",{className:"\
diff-number",children:t.before||""}),(0,z.jsx)("td",{className:"diff-number",children:t.after||""}),(0,z.jsx)("td",{className:"diff-sign","aria-hidden":"true",children:Y1[t.
kind]}),(0,z.jsxs)("td",{className:"diff-text",children:[Vr[t.kind]&&(0,z.jsx)("span",{className:"sr-only",children:Vr[t.kind]}),t.text]})]},i))})})}function J1({
lines:n,beforeName:e,afterName:t}){return(0,z.jsxs)("table",{className:"diff diff-split","aria-label":`${e} beside ${t}`,children:[(0,z.jsxs)("colgroup",{children:[
(0,z.jsx)("col",{className:"diff-numbers"}),(0,z.jsx)("col",{}),(0,z.jsx)("col",{className:"diff-numbers"}),(0,z.jsx)("col",{})]}),(0,z.jsx)("thead",{children:(0,z.jsxs)(
"tr",{children:[(0,z.jsx)("th",{colSpan:2,children:e}),(0,z.jsx)("th",{colSpan:2,children:t})]})}),(0,z.jsx)("tbody",{children:Up(n).map(({left:i,right:s},r)=>(0,z.jsxs)(
"tr",{children:[(0,z.jsx)(_p,{line:i,number:i?.before}),(0,z.jsx)(_p,{line:s,number:s?.after})]},r))})]})}function _p({line:n,number:e}){let t=n?n.kind:"none";return(0,z.jsxs)(
z.Fragment,{children:[(0,z.jsx)("td",{className:"diff-number","data-kind":t,children:e||""}),(0,z.jsxs)("td",{className:"diff-text","data-kind":t,children:[n&&Vr[n.
kind]&&(0,z.jsx)("span",{className:"sr-only",children:Vr[n.kind]}),n?.text]})]})}var $=Z(ae(),1),Jn=n=>`Version ${n.version}`;function Yp({config:n,restored:e}){let t=ch(n.slug),[i,s]=Ya({key:"lockgate-diff-split",defaultValue:!0}),[r,o]=(0,zr.useState)(
""),[l,a]=(0,zr.useState)(""),[h,f]=(0,zr.useState)(!1),c=t.data?.data??[],u=c.find(m=>m.version_id===r)??c[0],d=c.find(m=>m.version_id===l)??c[c.findIndex(m=>m===
u)+1],p=async()=>{u&&(await wi("PUT",tn(n.slug),{config:u.config,name:u.name}),e(u),o(""),a(""),await nn())};return t.isPending?(0,$.jsx)(Kt,{height:380,radius:"\
lg"}):t.error?(0,$.jsx)(mt,{error:t.error,retry:()=>{t.refetch()}}):(0,$.jsxs)("div",{className:"versions",children:[(0,$.jsx)(xi,{radius:"lg",p:6,component:"na\
v","aria-label":"Versions",children:c.map(m=>(0,$.jsxs)(yi,{className:"version","data-chosen":m===u||void 0,"aria-current":m===u?"true":void 0,onClick:()=>{o(m.
version_id),a("")},children:[(0,$.jsxs)(Le,{gap:8,justify:"space-between",wrap:"nowrap",children:[(0,$.jsx)(_,{size:"sm",fw:550,children:Jn(m)}),m.version===n.version&&
(0,$.jsx)(Rt,{size:"xs",variant:"light",tt:"none",children:"In force"})]}),(0,$.jsxs)(_,{size:"xs",c:"dimmed",children:[(0,$.jsx)(os,{at:m.last_updated_at})," ",
(0,$.jsx)(Z1,{id:m.updated_by})]})]},m.version_id))}),u&&(0,$.jsxs)(Ut,{gap:"sm",style:{minWidth:0},children:[(0,$.jsxs)(Le,{justify:"space-between",gap:"sm",children:[
(0,$.jsxs)(Le,{gap:"sm",children:[(0,$.jsx)(_,{size:"sm",fw:600,children:Jn(u)}),c.length>1&&(0,$.jsx)(es,{size:"xs",w:190,"aria-label":"Compare with",data:c.filter(
m=>m!==u).map(m=>({value:m.version_id,label:`against version ${m.version}`})),value:d?.version_id??null,onChange:m=>a(m??""),placeholder:"the first one",allowDeselect:!1})]}),
(0,$.jsxs)(Le,{gap:"sm",children:[(0,$.jsx)(ih,{size:"xs","aria-label":"Layout of the comparison",value:i?"split":"one",onChange:m=>s(m==="split"),data:[{value:"\
split",label:"Side by side"},{value:"one",label:"One column"}]}),(0,$.jsx)(it,{size:"xs",variant:"default",leftSection:(0,$.jsx)(Sh,{size:16}),disabled:u.version===
n.version,onClick:()=>f(!0),children:"Restore"})]})]}),(0,$.jsx)(Q1,{shown:u,other:d,split:i})]}),h&&u&&(0,$.jsxs)(Dh,{title:`Restore version ${u.version}?`,action:"\
Restore",danger:!1,close:()=>f(!1),run:p,children:["Its document and name become version ",n.version+1,", and hold for every call within a second. Version ",n.version,
" stays in this list."]})]})}function Q1({shown:n,other:e,split:t}){let[i,s]=!e||e.version<n.version?[e,n]:[n,e],r=i&&i.name!==s.name;return(0,$.jsxs)($.Fragment,
{children:[r&&(0,$.jsxs)(_,{size:"sm",children:["Renamed from ",(0,$.jsx)("b",{children:i.name})," to ",(0,$.jsx)("b",{children:s.name}),"."]}),(0,$.jsx)(Gp,{before:i?
Ke(i.config):Ke(s.config),after:Ke(s.config),beforeName:Jn(i||s),afterName:Jn(s),split:t&&i!==void 0})]})}function Z1({id:n}){let e=rh().data?.user.id,t=oh().data?.
data.find(s=>s.id===n),i=n===e?"you":t?.name;return i?(0,$.jsxs)($.Fragment,{children:["by ",i]}):null}var D=Z(ae(),1);function ex(){let{slug:n=""}=Kr(),[e]=mh(),t=n==="new"?e.get("copy")??"":n,i=fh(t),s=hh(),r=ts(),o=ki();if(i.error)return(0,D.jsx)(sn,{title:"Co\
nfig",children:(0,D.jsx)(mt,{error:i.error,title:"This config cannot be shown",retry:()=>{i.refetch()}})});if(t&&i.isPending||n==="new"&&(s.isPending||r.isPending||
o.isPending))return(0,D.jsx)(tx,{});if(n!=="new"&&i.data)return(0,D.jsx)(nx,{config:i.data},n);let l=ln.find(c=>c.slug===e.get("from"))??ln[0],a=as(r.data?.data.
map(c=>c.slug)??[],o.data?.data.map(c=>c.id)??[]),h=i.data?Ke(i.data.config):l?hs(l,a):"{}",f=i.data?Nh(i.data.name,s.data?.data.map(c=>c.name)??[]):"";return(0,D.jsx)(
ix,{name:f,text:h},e.toString())}function tx(){return(0,D.jsx)(sn,{title:"Config",wide:!0,children:(0,D.jsxs)("div",{className:"config-halves",children:[(0,D.jsx)(
Kt,{height:520,radius:"lg"}),(0,D.jsx)(Kt,{height:520,radius:"lg"})]})})}function ix(n){let[,e]=is(),[t,i]=(0,et.useState)(n.name),[s,r]=(0,et.useState)(n.text),
o=jr({mutationFn:()=>wi("POST",ah,{name:t.trim(),config:s}),onSuccess:async a=>{qr.show({message:`${t.trim()} is saved. Name it as ${a.slug} in x-portkey-config\
.`,color:"teal"}),await nn(),e(`/configs/${a.slug}`,{replace:!0})}});Qp((t!==n.name||s!==n.text)&&!o.isSuccess);let l=()=>{t.trim()&&!o.isPending&&o.mutate()};return(0,D.jsxs)(
sn,{title:"New config",about:(0,D.jsx)(Xp,{}),wide:!0,actions:(0,D.jsx)(_r,{scope:"configs.create",children:(0,D.jsx)(it,{leftSection:(0,D.jsx)(Ur,{size:16}),onClick:l,
loading:o.isPending,disabled:!t.trim(),title:t.trim()?void 0:"Give it a name first",children:"Save config"})}),children:[(0,D.jsx)(mt,{error:o.error,title:"Not \
saved"}),(0,D.jsx)(Jp,{name:t,rename:i,text:s,change:r,save:l})]})}function nx({config:n}){let{tab:e}=Kr(),[,t]=is(),[i,s]=(0,et.useState)(n),[r,o]=(0,et.useState)(
n.name),[l,a]=(0,et.useState)(()=>Ke(n.config)),[h,f]=(0,et.useState)(null),c=r.trim()!==i.name||Ke(l)!==Ke(i.config),u=m=>{s(m),o(m.name),a(Ke(m.config))},d=jr(
{mutationFn:()=>wi("PUT",tn(n.slug),{name:r.trim(),config:l}),onSuccess:async()=>{let m=await wi("GET",tn(n.slug));s(m),qr.show({message:`Version ${m.version} i\
s in force.`,color:"teal"}),await nn()}}),p=()=>{r.trim()&&c&&!d.isPending&&d.mutate()};return Qp(c),(0,et.useEffect)(()=>{!c&&n.version>i.version&&u(n)},[n,c,i.
version]),(0,D.jsxs)(sn,{title:i.name,about:(0,D.jsx)(sx,{config:n}),wide:!0,actions:(0,D.jsxs)(D.Fragment,{children:[c&&(0,D.jsx)(_,{size:"sm",c:"dimmed",role:"\
status",children:"Not saved"}),(0,D.jsx)(rx,{config:n,act:f}),(0,D.jsx)(_r,{scope:"configs.update",children:(0,D.jsx)(it,{leftSection:(0,D.jsx)(Ur,{size:16}),onClick:p,
loading:d.isPending,disabled:!r.trim()||!c,children:"Save"})})]}),children:[(0,D.jsx)(mt,{error:d.error,title:"Not saved"}),c&&n.version>i.version&&(0,D.jsx)(Ja,
{color:"yellow",variant:"light",mb:"md",p:"sm",children:(0,D.jsxs)(Le,{justify:"space-between",children:[(0,D.jsxs)(_,{size:"sm",children:["Version ",n.version,
" was saved meanwhile. Saving now replaces it; it stays among the versions."]}),(0,D.jsx)(it,{size:"compact-sm",variant:"default",onClick:()=>u(n),children:"Tak\
e it and drop my changes"})]})}),(0,D.jsxs)(_t,{value:e==="versions"?"versions":"edit",onChange:m=>t(`/configs/${n.slug}${m==="versions"?"/versions":""}`),children:[
(0,D.jsxs)(_t.List,{mb:"md","aria-label":"Parts of the config",children:[(0,D.jsx)(_t.Tab,{value:"edit",children:"Document"}),(0,D.jsxs)(_t.Tab,{value:"versions",
children:["Versions (",n.version,")"]})]}),(0,D.jsx)(_t.Panel,{value:"edit",children:(0,D.jsx)(Jp,{name:r,rename:o,text:l,change:a,save:p})}),(0,D.jsx)(_t.Panel,
{value:"versions",children:e==="versions"&&(0,D.jsx)(Yp,{config:n,restored:u})})]}),h&&(0,D.jsx)(Fh,{act:h,close:()=>f(null),deleted:()=>t("/configs")})]})}function Xp(){
return(0,D.jsx)(gh,{href:"/configs",className:"trace",children:"All configs"})}function sx({config:n}){return(0,D.jsxs)(Le,{gap:8,component:"span",children:[(0,D.jsx)(
Xp,{}),(0,D.jsx)("span",{"aria-hidden":"true",children:"·"}),(0,D.jsx)("span",{className:"mono",children:n.slug}),(0,D.jsx)(Ph,{text:n.slug,label:"Copy slug"}),
(0,D.jsxs)("span",{children:["version ",n.version,", changed ",(0,D.jsx)(os,{at:n.last_updated_at})]}),n.is_default===1&&(0,D.jsx)(Rt,{size:"sm",variant:"light",
tt:"none",children:"Default"}),n.status!=="active"&&(0,D.jsx)(Vh,{status:n.status})]})}function rx({config:n,act:e}){let[,t]=is(),i=n.is_default===1;return(0,D.jsxs)(
Ie,{children:[(0,D.jsx)(Ie.Target,{children:(0,D.jsx)(Zn,{variant:"default",size:36,"aria-label":`Actions for ${n.name}`,children:(0,D.jsx)(vh,{size:18})})}),(0,D.jsxs)(
Ie.Dropdown,{children:[(0,D.jsx)(Ie.Item,{leftSection:(0,D.jsx)(wh,{size:16}),onClick:()=>t(`/configs/new?copy=${encodeURIComponent(n.slug)}`),children:"Duplica\
te"}),(0,D.jsx)(Ie.Item,{leftSection:i?(0,D.jsx)(Ch,{size:16}):(0,D.jsx)(Ah,{size:16}),disabled:n.status!=="active",onClick:()=>e({kind:i?"no-default":"default",
row:n}),children:i?"No longer the default…":"Make it the default…"}),(0,D.jsx)(Ie.Divider,{}),(0,D.jsx)(Ie.Item,{color:"red",leftSection:(0,D.jsx)(Mh,{size:16}),
onClick:()=>e({kind:"delete",row:n}),children:"Delete…"})]})]})}function Jp(n){let e=(0,et.useRef)(null),t=Bp(n.text),i=s=>{t.readable&&e.current?.select(ls(rn(
n.text),s))};return(0,D.jsxs)("div",{className:"config-halves",children:[(0,D.jsx)(Rp,{ref:e,...n,checked:t,select:s=>e.current?.select(s)}),(0,D.jsx)($p,{checked:t,
open:i})]})}function Qp(n){(0,et.useEffect)(()=>{if(!n)return;let e=t=>t.preventDefault();return window.addEventListener("beforeunload",e),()=>window.removeEventListener(
"beforeunload",e)},[n])}export{ex as default};
